import { useInfiniteQuery } from '@tanstack/react-query';
import type * as sdk from '../../client/sdk.gen.js';
import { replyOf, type Answered } from '../../shared/connection/reply.js';
import { TroubleError } from '../../shared/desk/queries.js';

type Page = { readonly next?: string };
/** What is asked for, and with it the page that comes next. */
type Query<Q> = Q & { readonly cursor?: string; readonly limit: number };

/** A list that goes on by cursors, page under page. */
export const usePages = <const Q extends object, T extends Page>(
  name: keyof typeof sdk,
  asked: Q,
  ask: (options: { readonly query: Query<Q>; readonly signal: AbortSignal }) => Promise<Answered<T>>,
) =>
  useInfiniteQuery({
    queryKey: [name, asked, 'pages'],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: T) => next,
    queryFn: async ({ pageParam, signal }): Promise<T> => {
      const query = { ...asked, limit: 50, ...(pageParam !== undefined && { cursor: pageParam }) };
      const reply = await replyOf(() => ask({ query, signal }));
      if (!reply.ok) throw new TroubleError(reply.trouble);
      return reply.data;
    },
  });
