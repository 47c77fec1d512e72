import { useInfiniteQuery } from '@tanstack/react-query';
import type * as sdk from '../../client/sdk.gen.js';
import type { Answered } from '../../shared/connection/reply.js';
import { allPages } from '../../shared/desk/pages.js';

const AT_ONCE = 50;
/** What is asked for, and with it the page that comes next. */
type Query<Q> = Q & { readonly cursor?: string; readonly limit: number };

/** A list that goes on by cursors, page under page. */
export const usePages = <const Q extends object, T extends { readonly next?: string }>(
  name: keyof typeof sdk,
  asked: Q,
  ask: (options: { readonly query: Query<Q>; readonly signal: AbortSignal }) => Promise<Answered<T>>,
) =>
  useInfiniteQuery(
    allPages(name, asked, (place, signal) => ask({ query: { ...asked, limit: AT_ONCE, ...place }, signal })),
  );
