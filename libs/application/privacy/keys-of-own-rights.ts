import type { RightEvent } from '#domain/right/events.js';
import { evolveRight } from '#domain/right/evolve.js';
import { unrecorded } from '#domain/right/state.js';
import { loadStream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { authorKey } from '../dispute/author-key.js';

const OWN = /^text:([0-9a-f-]{36}):/;

/**
 * The living keys of rights that nobody but this party has held: what the staff once wrote down under keys of their own
 * goes with it, too. A licensee's words are its own. `names`: the party's own living keys, which say where it has any.
 */
export async function keysOfOwnRights(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  partyId: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const ids = names.flatMap((name) => (name.endsWith(`:${partyId}`) ? (OWN.exec(name)?.[1] ?? []) : []));
  if (ids.length === 0) return [];
  const { rows } = await database.query<{ stream_id: string }>({
    name: 'rights-among-streams',
    text: `SELECT stream_id FROM log.stream
             WHERE association_id = $1 AND stream_id = ANY ($2::uuid[]) AND category = 'right'`,
    values: [associationId, ids],
  });
  const keys: string[] = [];
  for (const { stream_id: rightId } of rows) {
    const { events } = await loadStream<RightEvent>(database, associationId, rightId);
    const { holdings, licences } = events.reduce(evolveRight, unrecorded);
    if (holdings.some(({ holderId }) => holderId !== partyId)) continue;
    const others = Object.values(licences).map(({ licenseeId }) => authorKey(rightId, licenseeId));
    const found = await database.query<{ name: string }>({
      name: 'keys-of-right',
      text: `SELECT name FROM vault.key WHERE association_id = $1 AND destroyed_at IS NULL
               AND name LIKE $2 AND name <> ALL ($3::text[])`,
      values: [associationId, authorKey(rightId, '%'), others],
    });
    keys.push(...found.rows.map(({ name }) => name));
  }
  return keys;
}
