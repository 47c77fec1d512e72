export type ConcurrentMeasure = { readonly disputeId: string; readonly respondentId: string };
