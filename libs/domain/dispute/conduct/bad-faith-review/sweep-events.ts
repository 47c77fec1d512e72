import type { Event, Instant } from '../../../kernel/message.js';

/**
 * After a finding of malice every running dispute of the same complainant, and of the account that filed for it, was
 * called before a person. `unswept`: those where that could not be recorded, each with why; they are tried again.
 */
export type HoldingsSwept = Event<
  'HoldingsSwept',
  {
    readonly reviewId: string;
    readonly aboutId: string;
    readonly accountId?: string;
    readonly disputeIds: readonly string[];
    readonly unswept: readonly { readonly disputeId: string; readonly code: string }[];
    readonly officerId: string;
    readonly sweptAt: Instant;
  }
>;
