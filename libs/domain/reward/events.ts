import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';

/** Why nothing is paid after all, though it was granted: the rules give nothing to these. */
export const WITHHOLDING_GROUNDS = ['officer', 'affiliated', 'paid-by-another', 'untrue'] as const;
export type WithholdingGround = (typeof WITHHOLDING_GROUNDS)[number];

/** An officer proposed a reward for a tip, by a grade of the rules in force. `sum`: whole yuan. */
export type RewardProposed = Event<
  'RewardProposed',
  {
    readonly tipId: string;
    readonly rules: { readonly version: string; readonly hash: string };
    readonly grade: string;
    readonly sum: number;
    readonly proposerId: string;
    readonly reasonContentId: string;
    readonly proposedAt: Instant;
  }
>;

/** Another officer granted it; whoever gave the tip can claim it until the end of a day. */
export type RewardGranted = Event<
  'RewardGranted',
  { readonly tipId: string; readonly granterId: string; readonly claimUntil: LocalDate; readonly grantedAt: Instant }
>;

/** Another officer did not grant it. */
export type RewardDeclined = Event<
  'RewardDeclined',
  {
    readonly tipId: string;
    readonly declinerId: string;
    readonly reasonContentId: string;
    readonly declinedAt: Instant;
  }
>;

/**
 * Whoever has the code of the tip told whom to pay and how, and declared to be neither of the association nor
 * affiliated with anybody the tip is about. What it told lies encrypted under a key of this claim.
 */
export type RewardClaimed = Event<
  'RewardClaimed',
  { readonly tipId: string; readonly claimContentId: string; readonly claimedAt: Instant }
>;

/** It was paid outside, as this reference of the payment says. */
export type RewardPaid = Event<
  'RewardPaid',
  {
    readonly tipId: string;
    readonly officerId: string;
    readonly referenceContentId: string;
    readonly paidOn: LocalDate;
    readonly recordedAt: Instant;
  }
>;

/** Whoever claimed it is one whom the rules give nothing; said by another than who granted it. */
export type RewardWithheld = Event<
  'RewardWithheld',
  {
    readonly tipId: string;
    readonly officerId: string;
    readonly ground: WithholdingGround;
    readonly reasonContentId: string;
    readonly withheldAt: Instant;
  }
>;

/** Another officer than who withheld it found that nothing stands against whoever claimed it: it is to be paid again. */
export type RewardReleased = Event<
  'RewardReleased',
  {
    readonly tipId: string;
    readonly officerId: string;
    readonly reasonContentId: string;
    readonly releasedAt: Instant;
  }
>;

export type RewardEvent =
  RewardProposed | RewardGranted | RewardDeclined | RewardClaimed | RewardPaid | RewardWithheld | RewardReleased;
