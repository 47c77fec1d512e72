import type { DisputeBody, PairSeenBody } from '../../../client/types.gen.js';

/** A line of the tree: a respondent, or below it one of its items. */
export type TreeRow =
  | { readonly kind: 'respondent'; readonly respondentId: string; readonly count: number }
  | { readonly kind: 'pair'; readonly pair: PairSeenBody };

/** Each respondent with its items below it, but for those that are folded. */
export const treeRows = (
  { respondents, pairs }: Pick<DisputeBody, 'respondents' | 'pairs'>,
  folded: ReadonlySet<string>,
): readonly TreeRow[] => {
  const of = new Map<string, PairSeenBody[]>();
  for (const pair of pairs) {
    const own = of.get(pair.respondentId);
    if (own) own.push(pair);
    else of.set(pair.respondentId, [pair]);
  }
  return respondents.flatMap(({ respondentId }): readonly TreeRow[] => {
    const own = of.get(respondentId) ?? [];
    const rows = folded.has(respondentId) ? [] : own.map((pair) => ({ kind: 'pair', pair }) as const);
    return [{ kind: 'respondent', respondentId, count: own.length }, ...rows];
  });
};

export const rowId = (row: TreeRow): string =>
  row.kind === 'respondent' ? row.respondentId : `${row.pair.respondentId}:${row.pair.itemId}`;
