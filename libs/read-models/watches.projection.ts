import type { LocalDate } from '#domain/calendar/local-date.js';
import type { WatchEvent } from '#domain/watch/events.js';
import { evolveWatch, isOfShop, openObjections, unwatched, type Watch } from '#domain/watch/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type WatchRow = {
  readonly association_id: string;
  readonly watch_id: string;
  /** By which a listing is known again: the fingerprint, the key of the title; of a shop its account. */
  readonly keys: readonly string[];
  readonly until_day: LocalDate;
  readonly ended: boolean;
  readonly objected: boolean;
  readonly party_ids: readonly string[];
  readonly holder_id: string | null;
  readonly platform_ids: readonly string[];
  /** Listings of the same, by their place, with the platform on which they are. */
  readonly listed: readonly { readonly listing: number; readonly platform_id: string | null }[];
};

const keysOf = (placed: Watch['placed']): readonly string[] =>
  isOfShop(placed) ? [placed.shopId] : [placed?.fingerprint, placed?.titleKey].filter((key) => key !== undefined);

export const watchRowOf = ({ associationId, streamId, events }: Stream<WatchEvent>): WatchRow => {
  const watch = events.reduce(evolveWatch, unwatched);
  const { placed, listings, ended } = watch;
  const platforms = [placed?.platformId, ...listings.map(({ platformId }) => platformId)];
  return {
    association_id: associationId,
    watch_id: streamId,
    keys: keysOf(placed),
    until_day: placed?.until ?? ('1970-01-01' as LocalDate),
    ended: ended !== undefined,
    objected: openObjections(watch).length > 0,
    party_ids: placed ? [placed.holderId, ...placed.shopIds] : [],
    holder_id: placed?.holderId ?? null,
    platform_ids: [...new Set(platforms.filter((id) => id !== undefined))],
    listed: listings.map(({ platformId }, at) => ({ listing: at + 1, platform_id: platformId ?? null })),
  };
};

const COLUMNS =
  'watch_id, association_id, keys, until_day, ended, objected, party_ids, holder_id, platform_ids, listed';

/** Goods that are watched, by what they are known again by and by whom that concerns. No word of them stands here. */
export const watches = rowProjection<WatchEvent, WatchRow>({
  name: 'watches',
  version: versionOf('watches'),
  category: 'watch',
  create: (table) => `
    CREATE TABLE ${table} (
      watch_id       uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      keys           text[] NOT NULL,
      until_day      date NOT NULL,
      ended          boolean NOT NULL,
      objected       boolean NOT NULL,
      party_ids      uuid[] NOT NULL,
      holder_id      uuid,
      platform_ids   uuid[] NOT NULL,
      listed         jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, watch_id);
    CREATE INDEX ON ${table} USING gin (keys);`,
  rowOf: watchRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (${COLUMNS})
         SELECT ${COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS r (watch_id uuid, association_id uuid, keys text[], until_day date,
           ended boolean, objected boolean, party_ids uuid[], holder_id uuid, platform_ids uuid[], listed jsonb)
         ON CONFLICT (watch_id) DO UPDATE SET ended = excluded.ended, objected = excluded.objected,
           platform_ids = excluded.platform_ids, listed = excluded.listed`,
      [JSON.stringify(rows)],
    );
  },
});
