export const CLAIM_KINDS = ['remove', 'stop', 'apology', 'compensation', 'licence', 'other'] as const;

export type Claim = {
  readonly kind: (typeof CLAIM_KINDS)[number];
  readonly textContentId?: string;
  /** Those of the items of which it is asked; without, all. */
  readonly itemIds?: readonly string[];
};

/** What is asked, of which items; codes alone. */
export type Demand = Pick<Claim, 'kind' | 'itemIds'>;

/** Claims that a measure serves (E-Commerce Law 42(1): deletion, blocking, ending of transactions and services). */
const SERVED_BY_MEASURES: readonly Claim['kind'][] = ['remove', 'stop'];

/**
 * A notice asks that whatever it names is taken down (E-Commerce Law 42(1)), and an item that is added later joins it
 * (practice P11): what a measure serves is asked of that, too, though the claims named those that were there.
 */
export const askedOfAdded = (demands: readonly Demand[], added: readonly string[]): readonly Demand[] =>
  demands.map((one) =>
    one.itemIds && SERVED_BY_MEASURES.includes(one.kind) ? { ...one, itemIds: [...one.itemIds, ...added] } : one,
  );

/** Whether a measure is asked of this item: money, an apology or a licence alone ask for none. */
export const asksForMeasure = (demands: readonly Demand[], itemId: string): boolean =>
  demands.some(
    ({ kind, itemIds }) => SERVED_BY_MEASURES.includes(kind) && (itemIds === undefined || itemIds.includes(itemId)),
  );
