import { partyOf, type DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor } from '../kernel/message.js';
import type { Grievance } from './state.js';

/**
 * `heard` is the one complained of, once it is to be heard: before that there is nothing of it for that one. `handler`
 * has it now, or was called to it; `former` had it. Nobody else of the association has a part in it.
 */
export const GRIEVANCE_ROLES = ['aggrieved', 'heard', 'handler', 'former', 'engine'] as const;
export type GrievanceRole = (typeof GRIEVANCE_ROLES)[number];

export const grievanceRolesOf = (
  actor: Actor,
  one: Grievance,
  context: Pick<DecisionContext, 'mayActFor'>,
): readonly GrievanceRole[] => {
  const { by, aboutId, handlerId, called, former, put, decided } = one;
  if (by === undefined) return [];
  if (actor.kind === 'engine') return ['engine'];
  const party = actor.kind === 'person' ? partyOf(actor, context) : undefined;
  const isAggrieved =
    (by.kind === 'party' && party === by.id) ||
    (by.kind === 'platform' && actor.kind === 'platform' && actor.id === by.id);
  if (isAggrieved) return ['aggrieved'];
  if (actor.kind !== 'person' || actor.onBehalfOf !== undefined) return [];
  // who is complained of never has another part in it, whatever its office
  if (actor.id === aboutId) return (put ?? decided) ? ['heard'] : [];
  if (actor.id === handlerId || actor.id === called?.toId) return ['handler'];
  return former.includes(actor.id) ? ['former'] : [];
};

const READS_EVIDENCE: ReadonlySet<GrievanceRole> = new Set(['aggrieved', 'handler', 'former']);

/** Files of it are seen by who complained and by those who have or had it; never by the one complained of. */
export const readsGrievanceEvidence = (
  actor: Actor,
  one: Grievance,
  context: Pick<DecisionContext, 'mayActFor'>,
): boolean => grievanceRolesOf(actor, one, context).some((role) => READS_EVIDENCE.has(role));
