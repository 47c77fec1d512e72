import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type * as sdk from '../../client/sdk.gen.js';
import { replyOf, type Answered } from '../connection/reply.js';
import { wholeList, type Whole } from '../connection/whole-list.js';
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

/** A list that must be whole before anything can be said of it, for `useQuery`: to choose of it, or to say what is missing. */
export const wholeOf = <T extends Page<unknown>>(name: keyof typeof sdk, asked: object, ask: Ask<Place, T>) =>
  queryOptions({
    queryKey: [name, asked, 'whole'] as const,
    queryFn: async ({ signal }): Promise<Whole<T>> => {
      const reply = await replyOf(() => wholeList((place) => ask(place, signal)));
      if (!reply.ok) throw new TroubleError(reply.trouble);
      return reply.data;
    },
  });
