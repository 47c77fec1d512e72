import { hash } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Caller } from '../../http/caller.js';
import { HttpProblem } from '../../http/http-problem.js';
import { viewOf, type DisputeView } from './view.js';
import { withBars } from './with-bars.js';

/** Tells whether this viewer would see something else; says nothing of what others do. */
export const etagOf = ({ kind, id, onBehalfOf }: Actor, view: DisputeView): string =>
  `"${hash('sha256', canonicalJson({ viewer: { kind, id, onBehalfOf }, view }), 'base64url')}"`;

/** Throws PreconditionFailed where its viewer saw something else; undefined where whatever it saw will do. */
export const asSeen = (by: Actor, ifMatch: string | undefined): ((file: DisputeFile) => void) | undefined => {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const marks = ifMatch.split(',').map((tag) => tag.trim());
  return (file) => {
    if (!marks.includes(etagOf(by, viewOf(by, file)))) throw new HttpProblem('PreconditionFailed');
  };
};

/**
 * A condition for a change: the dispute is still as its viewer saw it (RFC 9110 section 13.1.1), with what bars its
 * complainant, by which its menu goes. Throws PreconditionFailed.
 */
export const unlessChanged = (
  caller: Pick<Caller, 'actor' | 'tenant' | 'now'>,
  ifMatch: string | undefined,
): ((loaded: LoadedDispute) => Promise<void>) | undefined => {
  const check = asSeen(caller.actor, ifMatch);
  return check && (async (loaded) => check((await withBars(caller, loaded)).file));
};
