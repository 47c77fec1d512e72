import { infiniteQueryOptions } from '@tanstack/react-query';
import type * as sdk from '../../client/sdk.gen.js';
import { replyOf, type Answered } from '../connection/reply.js';
import { TroubleError } from './queries.js';

type Paged = { readonly next?: string };
type Page<R> = Paged & { readonly items: readonly R[] };
type Place = { readonly cursor?: string };
type Ask<P, T> = (place: P, signal: AbortSignal) => Promise<Answered<T>>;
const AT_ONCE = 100;

/** A list of the API for `useInfiniteQuery`, page after page, known by the operation’s name and what was asked. */
export const allPages = <T extends Paged>(name: keyof typeof sdk, asked: object, ask: Ask<Place, T>) =>
  infiniteQueryOptions({
    queryKey: [name, asked, 'all pages'] as const,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: T) => next,
    queryFn: async ({ pageParam, signal }): Promise<T> => {
      const reply = await replyOf(() => ask(pageParam === undefined ? {} : { cursor: pageParam }, signal));
      if (!reply.ok) throw new TroubleError(reply.trouble);
      return reply.data;
    },
  });

/** The same, as the rows of all that were read. */
export const pagesOf = <R>(
  name: keyof typeof sdk,
  ask: Ask<Place & { readonly limit: number }, Page<R>>,
  asked: object = {},
) =>
  infiniteQueryOptions({
    ...allPages<Page<R>>(name, asked, (place, signal) => ask({ limit: AT_ONCE, ...place }, signal)),
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
