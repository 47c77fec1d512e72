import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Database } from '#event-store/types.js';
import { WATCHES_VIEW } from './views.js';

export type WatchesSought = {
  /** Those that concern it; without both all of the association. */
  readonly partyId?: string | undefined;
  readonly platformId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Ids of watches, the newest first, after one of them. Who may see which, their streams say. */
export async function findWatches(
  database: Database,
  associationId: string,
  { partyId, platformId, after, limit }: WatchesSought,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ watch_id: string }>({
    name: 'watches',
    text: `SELECT watch_id FROM ${WATCHES_VIEW} AS watches
            WHERE association_id = $1 AND ($2::uuid IS NULL OR party_ids @> ARRAY[$2::uuid])
              AND ($3::uuid IS NULL OR platform_ids @> ARRAY[$3::uuid]) AND ($4::uuid IS NULL OR watch_id < $4)
            ORDER BY watch_id DESC LIMIT $5`,
    values: [associationId, partyId, platformId, after, limit],
  });
  return rows.map(({ watch_id }) => watch_id);
}

/** Watches by these keys that were taken off before their day. */
export async function findEndedBy(
  database: Database,
  associationId: string,
  keys: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await database.query<{ watch_id: string }>({
    name: 'watches-ended-by',
    text: `SELECT watch_id FROM ${WATCHES_VIEW} AS watches
            WHERE association_id = $1 AND keys && $2::text[] AND ended ORDER BY watch_id DESC LIMIT 500`,
    values: [associationId, keys],
  });
  return rows.map(({ watch_id }) => watch_id);
}

/** Watches in force on a day by these keys, each with the keys by which it is known. */
export async function findWatchedBy(
  database: Database,
  associationId: string,
  keys: readonly string[],
  on: LocalDate,
): Promise<readonly { readonly watchId: string; readonly keys: readonly string[] }[]> {
  const { rows } = await database.query<{ watchId: string; keys: readonly string[] }>({
    name: 'watched-by',
    text: `SELECT watch_id AS "watchId", keys FROM ${WATCHES_VIEW} AS watches
            WHERE association_id = $1 AND keys && $2::text[] AND NOT ended AND until_day >= $3 ORDER BY watch_id LIMIT 500`,
    values: [associationId, keys, on],
  });
  return rows;
}
