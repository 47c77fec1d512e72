import type { Answered } from './reply.js';

type Paged = { readonly items: readonly unknown[]; readonly next?: string };
export type Whole<T extends Paged> = Omit<T, 'items' | 'next'> & {
  readonly items: readonly T['items'][number][];
  /** There is more than was read. */
  readonly isCut: boolean;
};

/** Pages that are read of a list that must be whole: what is longer is looked for instead. */
const MOST = 25;

/**
 * A list page after page, so many at most, as one answer: all rows, and what the first page says beside them. What
 * fails on the way fails the whole.
 */
export async function wholeList<T extends Paged>(
  ask: (place: { readonly cursor?: string }) => Promise<Answered<T>>,
  pages = MOST,
): Promise<Answered<Whole<T>>> {
  const { data: first, ...answered } = await ask({});
  if (first === undefined) return answered;
  const { items, next, ...said } = first;
  const all: T['items'][number][] = [...items];
  let cursor = next;
  for (let read = 1; cursor !== undefined && read < pages; read += 1) {
    const { data: more, ...failed } = await ask({ cursor });
    if (more === undefined) return failed;
    all.push(...more.items);
    cursor = more.next;
  }
  return { ...answered, data: { ...said, items: all, isCut: cursor !== undefined } };
}
