import { refuse } from '#domain/kernel/refusal.js';

/** Lines in one file at most: whoever wants more filters, and takes several. */
const MOST_LINES = 10_000;

type Page<T> = { readonly items: readonly T[]; readonly next?: string };

/** All lines of a list, page by page, each page read when the one before has gone out. */
export async function* allPages<T>(pageAt: (cursor: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  let cursor: string | undefined;
  do {
    const page: Page<T> = await pageAt(cursor);
    yield* page.items;
    cursor = page.next;
  } while (cursor !== undefined);
}

/** Asked before the first line goes out. Throws Refused TooMany. */
export const assertFits = (count: number): void => {
  if (count > MOST_LINES) refuse('TooMany', { field: 'lines', most: String(MOST_LINES) });
};
