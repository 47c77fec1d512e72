import type { Ruled } from './ruled.js';

/** When a panel votes: each alone before it talks, or after it has talked (practice P31). */
export const VOTING_TIMES = ['before-deliberation', 'after-deliberation'] as const;
export type VotingTime = (typeof VOTING_TIMES)[number];

/** How a panel comes to its decision by a rulebook; its times are steps as all others. */
export type DecisionRules = Ruled & {
  readonly voting: VotingTime;
  /** What counts on an issue for which no choice has a majority. */
  readonly withoutMajority: 'least-onerous' | 'presiding';
  /** Whether dissents go out with the decision. */
  readonly dissents: 'attached' | 'kept';
  /** Rounds of submissions at the most. */
  readonly rounds: number;
  /** By how many calendar days the panel's time may be made longer, once, for a reason. */
  readonly extension: Ruled & { readonly days: number };
};
