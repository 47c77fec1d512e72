import type { Deadline } from '../../calendar/derivation.js';
import type { Instant } from '../../kernel/message.js';
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
