import type { Event, Instant } from '../kernel/message.js';
import type { KeptBack } from '../privacy/plan-erasure.js';

/**
 * What the party had said and sent in these disputes can be read by nobody any more; with `identity` neither can its
 * name, contacts and papers. What is kept is named with its reason. The keys are destroyed after this is recorded.
 */
export type PartyErased = Event<
  'PartyErased',
  {
    /** It was asked for, or the period of the file has ended. */
    readonly ground: 'request' | 'period';
    readonly requestId?: string;
    readonly identity: boolean;
    readonly disputeIds: readonly string[];
    readonly kept: readonly KeptBack[];
    readonly erasedAt: Instant;
  }
>;
