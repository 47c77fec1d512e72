import { infiniteQueryOptions } from '@tanstack/react-query';
import { replyOf, type Answered } from '../connection/reply.js';
import { TroubleError } from './queries.js';

type Page<R> = { readonly items: readonly R[]; readonly next?: string };
type Cursor = { readonly limit: number; readonly cursor?: string };
const AT_ONCE = 100;

/** A list of the API for `useInfiniteQuery`, page after page; `select` in it gives the rows of all that were read. */
export const pagesOf = <R>(
  name: string,
  ask: (page: Cursor, signal: AbortSignal) => Promise<Answered<Page<R>>>,
  asked: object = {},
) =>
  infiniteQueryOptions({
    queryKey: [name, asked, 'all pages'] as const,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: Page<R>) => next,
    queryFn: async ({ pageParam, signal }): Promise<Page<R>> => {
      const page = { limit: AT_ONCE, ...(pageParam !== undefined && { cursor: pageParam }) };
      const reply = await replyOf(() => ask(page, signal));
      if (!reply.ok) throw new TroubleError(reply.trouble);
      return reply.data;
    },
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
