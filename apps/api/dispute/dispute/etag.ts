import { hash } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { Actor } from '#domain/kernel/message.js';
import { HttpProblem } from '../../http/http-problem.js';
import { viewOf, type DisputeView } from './view.js';

/** Tells whether this viewer would see something else; says nothing of what others do. */
export const etagOf = ({ kind, id, onBehalfOf }: Actor, view: DisputeView): string =>
  `"${hash('sha256', canonicalJson({ viewer: { kind, id, onBehalfOf }, view }), 'base64url')}"`;

/**
 * A condition for a change: the dispute is still as its viewer saw it (RFC 9110 section 13.1.1). Throws
 * PreconditionFailed.
 */
export const unlessChanged = (by: Actor, ifMatch: string | undefined): ((file: DisputeFile) => void) | undefined => {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const seen = ifMatch.split(',').map((tag) => tag.trim());
  return (file) => {
    if (!seen.includes(etagOf(by, viewOf(by, file)))) throw new HttpProblem('PreconditionFailed');
  };
};
