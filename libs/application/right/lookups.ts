import { createHmac } from 'node:crypto';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import {
  lookupForm,
  lookupWordsOf,
  type LookupTerm,
  type LookupWay,
  type PublishedWords,
} from '#domain/right/lookup.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Keys = Pick<TenantContext, 'secret' | 'associationId'>;
type Reading = Pick<TenantContext, 'database' | 'associationId'>;

/** The keyed hash of a word as it is looked for; undefined where nothing is left of it. */
export const lookupTerm = (keys: Keys, by: LookupWay, words: string): LookupTerm | undefined => {
  const word = lookupForm(by, words);
  return word === '' ? undefined : { by, term: termOf(keys, by, word) };
};

/** Every hash under which a publication is found. */
export const lookupTermsOf = (keys: Keys, words: PublishedWords): readonly LookupTerm[] =>
  lookupWordsOf(words).map(({ by, word }) => ({ by, term: termOf(keys, by, word) }));

const termOf = ({ secret, associationId }: Keys, by: LookupWay, word: string): string =>
  createHmac('sha256', secret).update(['lookup', associationId, by, word].join('\n')).digest('hex').slice(0, 32);

/** Counts a look-up on its day, and for each right that it showed: what was asked, as a hash, and never by whom. */
export async function noteLookup(
  { database, associationId }: Reading,
  { by, term }: LookupTerm,
  rightIds: readonly string[],
  at: Instant,
): Promise<void> {
  await database.query({
    name: 'note-lookup',
    text: `WITH asked AS (
             INSERT INTO office.lookup_query AS q (association_id, day, by, term, found, times)
               VALUES ($1, $2, $3, $4, $5, 1)
               ON CONFLICT (association_id, day, by, term, found) DO UPDATE SET times = q.times + 1)
           INSERT INTO office.right_lookup AS l (association_id, right_id, day, times)
             SELECT $1, shown.id, $2, 1 FROM unnest($6::uuid[]) AS shown (id) ORDER BY shown.id
             ON CONFLICT (right_id, day) DO UPDATE SET times = l.times + 1`,
    values: [associationId, localDateAt(at), by, term, rightIds.length > 0, rightIds],
  });
}

/** How often everybody has looked a right up: in the last thirty days, and ever. */
export async function countLookups(
  { database, associationId }: Reading,
  rightId: string,
  at: Instant,
): Promise<{ readonly lately: number; readonly ever: number }> {
  const { rows } = await database.query<{ lately: number; ever: number }>({
    name: 'count-lookups',
    text: `SELECT coalesce(sum(times) FILTER (WHERE day > $3::date - 30), 0)::int AS lately, coalesce(sum(times), 0)::int AS ever
             FROM office.right_lookup WHERE right_id = $2 AND association_id = $1`,
    values: [associationId, rightId, localDateAt(at)],
  });
  return rows[0] ?? { lately: 0, ever: 0 };
}
