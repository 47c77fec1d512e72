import { bigramsOf, plainForm } from '#domain/kernel/bigrams.js';
import type { Matches } from '#read-models/docket-filter.js';
import { findDocketWords } from '#read-models/find-words.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** More than so many places are not looked up one by one. */
const MOST = 1_000;

/**
 * Which disputes and parties what was typed may mean. Nothing where it has less than two characters beside each other:
 * those stand everywhere.
 */
export async function findMatches(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  search: string,
): Promise<Matches> {
  const words = plainForm(search);
  const grams = bigramsOf(associationId, words);
  if (grams.length === 0) return { kind: 'found', disputeIds: [], partyIds: [] };
  const [found, represented] = await Promise.all([
    findDocketWords(database, associationId, { grams, words, limit: MOST + 1 }),
    findRepresented({ database, associationId }, words),
  ]);
  if (found.length > MOST) return { kind: 'broad', words };
  return {
    kind: 'found',
    disputeIds: found.flatMap(({ disputeId }) => disputeId ?? []),
    partyIds: [
      ...found.flatMap(({ partyId, disputeId }) => (disputeId === null && partyId !== null ? [partyId] : [])),
      ...represented,
    ],
  };
}

/** Parties for which somebody of this name acts. */
const findRepresented = async (
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  words: string,
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'parties-by-agent',
    text: `SELECT DISTINCT unnest(party_ids) AS id FROM office.account
            WHERE association_id = $1 AND party_ids <> '{}' AND strpos(lower(name), $2) > 0 LIMIT $3`,
    values: [associationId, words, MOST],
  });
  return rows.map(({ id }) => id);
};
