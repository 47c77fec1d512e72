import type { Deadline } from '../../../calendar/derivation.js';
import type { DelegatedClock } from '../../../delegation/terms.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { Dispute } from '../../core/state.js';
import type { ComplaintDelegated, ResultAnswer, ResultItem } from './events.js';

export type DelegatedResult = {
  readonly items: readonly ResultItem[];
  readonly givenAt: Instant;
  readonly answerDue?: Deadline;
  readonly givenLate?: true;
  readonly decisionId?: string;
  readonly arrivedAt?: Instant;
  readonly answeredAt?: Instant;
  readonly answers?: readonly ResultAnswer[];
  readonly late?: boolean;
};

/** How a complaint that a platform handed over stands between the two. */
export type Delegation = Pick<
  ComplaintDelegated['data'],
  | 'platformId'
  | 'reference'
  | 'contentHash'
  | 'agreementVersion'
  | 'delegatedAt'
  | 'entry'
  | 'legalKind'
  | 'returned'
  | 'limits'
  | 'names'
  | 'imported'
  | 'answerDue'
  | 'clocks'
  | 'lateness'
  | 'dataTerms'
  | 'running'
> & {
  readonly acceptedAt?: Instant;
  readonly declinedAt?: Instant;
  readonly takenBackAt?: Instant;
  readonly returnedAt?: Instant;
  readonly erasedAt?: Instant;
  readonly resultDue?: Deadline;
  readonly results: Readonly<Record<string, DelegatedResult>>;
  /** What the platform's system has taken, and when: `answer`, `return`, or the id of a result. */
  readonly told: Readonly<Record<string, Instant>>;
};

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
