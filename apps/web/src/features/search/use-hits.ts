import { useInfiniteQuery } from '@tanstack/react-query';
import { WORD_KINDS_NAMED } from '#messages/ui/desk-search.js';
import { searchWords } from '../../client/sdk.gen.js';
import type { SearchHit } from '../../client/types.gen.js';
import { allPages } from '../../shared/desk/pages.js';
import { oneOf, searchOf, text } from '../../shared/desk/search.js';

export const KINDS = Object.keys(WORD_KINDS_NAMED) as readonly SearchHit['kind'][];
/** What the address of the search asks for. */
export const readAsked = searchOf({ q: text, kind: oneOf(KINDS) });
/** Fewer are in nearly every text. */
export const LEAST = 2;

/** Where these words stand, page after page. */
export const useHits = (q: string, kind: SearchHit['kind'] | undefined) => {
  const asked = { q, ...(kind && { kind }) };
  return useInfiniteQuery({
    ...allPages('searchWords', asked, (place, signal) => searchWords({ query: { ...asked, ...place }, signal })),
    enabled: q.length >= LEAST,
  });
};
