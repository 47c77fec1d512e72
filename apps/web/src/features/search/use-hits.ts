import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { WORD_KINDS_NAMED } from '#messages/ui/desk-search.js';
import { searchWords } from '../../client/sdk.gen.js';
import type { SearchHit, SearchHits } from '../../client/types.gen.js';
import { replyOf } from '../../shared/connection/reply.js';
import { TroubleError } from '../../shared/desk/queries.js';
import { oneOf, searchOf, text } from '../../shared/desk/search.js';

export const KINDS = Object.keys(WORD_KINDS_NAMED) as readonly SearchHit['kind'][];
/** What the address of the search asks for. */
export const readAsked = searchOf({ q: text, kind: oneOf(KINDS) });
/** Fewer are in nearly every text. */
export const LEAST = 2;

const hitsOf = (q: string, kind: SearchHit['kind'] | undefined) =>
  infiniteQueryOptions({
    queryKey: ['searchWords', { q, kind }, 'all pages'] as const,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }: SearchHits) => next,
    queryFn: async ({ pageParam, signal }) => {
      const query = { q, ...(kind && { kind }), ...(pageParam !== undefined && { cursor: pageParam }) };
      const reply = await replyOf(() => searchWords({ query, signal }));
      if (!reply.ok) throw new TroubleError(reply.trouble);
      return reply.data;
    },
  });

/** Where these words stand, page after page. */
export const useHits = (q: string, kind: SearchHit['kind'] | undefined) =>
  useInfiniteQuery({ ...hitsOf(q, kind), enabled: q.length >= LEAST });
