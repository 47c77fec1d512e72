import { hash } from 'node:crypto';
import type { Draft } from '#application/draft/drafts.js';
import { HttpProblem } from '../http/http-problem.js';

type Seen = Pick<Draft, 'draftId' | 'version'>;

/** Another one after every change; tells nothing of how many there were. */
export const draftTag = ({ draftId, version }: Seen): string =>
  `"${hash('sha256', `draft:${draftId}:${version}`, 'base64url')}"`;

/** A condition: the draft is still as its author saw it. Throws PreconditionFailed. */
export const assertSeen = (draft: Seen, ifMatch: string | undefined): void => {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const seen = ifMatch.split(',').map((tag) => tag.trim());
  if (!seen.includes(draftTag(draft))) throw new HttpProblem('PreconditionFailed');
};
