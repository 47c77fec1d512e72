import type { Subject } from './history.js';

/** How many of one sort came on a day for a subject; days on which none came are left out. */
export type SparseSubject = {
  readonly id: string;
  readonly group: string;
  /** Subjects of one pool are counted against all that came in it on that day. */
  readonly pool: string;
  readonly counts: readonly { readonly day: number; readonly part: number }[];
};

/**
 * A subject’s share of all that came in its pool, day by day. Where nobody knows how many goods are on sale, that is
 * what can be counted; that all rise together before a festival cancels out in it.
 */
export function sharesOf(subjects: readonly SparseSubject[]): readonly Subject[] {
  const totals = new Map<string, Map<number, number>>();
  for (const { pool, counts } of subjects) {
    const days = totals.get(pool) ?? new Map<number, number>();
    totals.set(pool, days);
    for (const { day, part } of counts) days.set(day, (days.get(day) ?? 0) + part);
  }
  const sorted = new Map([...totals].map(([pool, days]) => [pool, [...days].sort(([a], [b]) => a - b)]));
  return subjects.map(({ id, group, pool, counts }) => {
    const own = new Map<number, number>();
    for (const { day, part } of counts) own.set(day, (own.get(day) ?? 0) + part);
    const days = (sorted.get(pool) ?? []).map(([day, whole]) => ({ day, whole, part: own.get(day) ?? 0 }));
    return { id, group, days };
  });
}
