/** What was typed beside each expert of a list: struck, or a place in the order. */
export type Typed = Readonly<Record<string, { readonly struck: boolean; readonly place: string }>>;
export type ListAnswer = { readonly struck: string[]; readonly ranked: string[] };

/**
 * The answer to a list, or nothing where a place is no number, is given twice, or more are struck than may be. Those
 * without a place come last.
 */
export const listAnswer = (experts: readonly string[], typed: Typed, strikes: number): ListAnswer | undefined => {
  const struck = experts.filter((id) => typed[id]?.struck);
  const placed = experts.flatMap((id) => {
    const place = typed[id]?.struck ? '' : (typed[id]?.place.trim() ?? '');
    return place === '' ? [] : [{ id, place: /^\d{1,3}$/.test(place) ? Number(place) : 0 }];
  });
  const once = new Set(placed.map(({ place }) => place)).size === placed.length;
  if (struck.length > strikes || !once || placed.some(({ place }) => place < 1)) return undefined;
  return { struck, ranked: placed.sort((a, b) => a.place - b.place).map(({ id }) => id) };
};
