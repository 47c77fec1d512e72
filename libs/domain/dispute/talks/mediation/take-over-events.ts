import type { Event } from '../../../kernel/message.js';

/**
 * A mediated agreement took the place of a settlement that the sides had reached alone: what was still to be done under
 * that is owed under this.
 */
export type DealTakenOver = Event<
  'DealTakenOver',
  {
    readonly mediationId: string;
    /** The negotiated settlement. */
    readonly settlementId: string;
    readonly bySettlementId: string;
    /** Its promises that were still open. */
    readonly undertakingIds: readonly string[];
  }
>;
