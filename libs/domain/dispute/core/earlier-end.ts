/**
 * An item for which the same complainant relied on the same right before, in a dispute that it lost or let lapse, and
 * how that ended.
 */
export type EarlierEnd = { readonly itemId: string; readonly disputeNumber: string; readonly reason: string };
