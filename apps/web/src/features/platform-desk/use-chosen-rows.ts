import { useState } from 'react';

type Ids = ReadonlySet<string>;

/** Which rows of a table are chosen, of those that still stand in it, and what the table has to know of that. */
export function useChosenRows<R extends { readonly id: string }>(rows: readonly R[]) {
  const [chosen, setChosen] = useState<Ids>(new Set());
  const known = rows.filter(({ id }) => chosen.has(id));
  const idsOf = (some: readonly R[]): Ids => new Set(some.map(({ id }) => id));
  return {
    known,
    ticks: {
      chosen: idsOf(known),
      onChoose: (ids: Ids | 'all'): void => setChosen(ids === 'all' ? idsOf(rows) : ids),
    },
    clear: () => setChosen(new Set()),
  };
}
