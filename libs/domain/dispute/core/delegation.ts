import type { Delegation, DelegatedResult } from '../delegation/state.js';
import type { DelegatedClock } from '../../delegation/terms.js';
import type { Dispute } from './state.js';
import { refuse } from '../../kernel/refusal.js';

/** Whose clock it is; before the keepers were copied all were ours. */
export const isKeptHere = ({ clocks }: Pick<Delegation, 'clocks'>, clock: DelegatedClock): boolean =>
  clocks?.[clock] !== 'platform';

export const getDelegation = ({ delegation }: Dispute): Delegation => delegation ?? refuse('NotFound');

export const getResult = (dispute: Dispute, resultId: string): DelegatedResult =>
  getDelegation(dispute).results[resultId] ?? refuse('NotFound');

/** A review has decided otherwise since: a result of its own says so, and nobody waits for an answer to this one. */
export const isOvertaken = (
  { decisions }: Pick<Dispute, 'decisions'>,
  { decisionId }: Pick<DelegatedResult, 'decisionId'>,
): boolean => decisionId !== undefined && decisions[decisionId]?.reversedBy !== undefined;

/** The association has it: the platform has not taken it back, nor did it go back with the agreement. */
export const isUnderDelegation = ({ delegation }: Dispute): boolean =>
  delegation?.acceptedAt !== undefined && delegation.takenBackAt === undefined && delegation.returnedAt === undefined;
