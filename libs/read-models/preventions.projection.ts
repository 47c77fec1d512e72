import type { PreventionEvent } from '#domain/prevention/events.js';
import { evolvePrevention, noPrevention } from '#domain/prevention/state.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

type PreventionRow = {
  readonly association_id: string;
  readonly party_id: string;
  /** Platforms to which something was recommended. */
  readonly platform_ids: readonly string[];
};

const preventionRowOf = ({ associationId, events }: Stream<PreventionEvent>): PreventionRow => {
  const { recommendations } = events.reduce(evolvePrevention, noPrevention);
  const [first] = events;
  const platforms = Object.values(recommendations).flatMap(({ platformIds }) => platformIds);
  return {
    association_id: associationId,
    party_id: first && 'partyId' in first.data ? first.data.partyId : '',
    platform_ids: [...new Set(platforms)],
  };
};

/** About whom anything was done, and which platforms are to know. What, and whether it is in force, the stream says. */
export const preventions = rowProjection<PreventionEvent, PreventionRow>({
  name: 'preventions',
  version: versionOf('preventions'),
  category: 'prevention',
  create: (table) => `
    CREATE TABLE ${table} (
      party_id       uuid NOT NULL,
      association_id uuid NOT NULL,
      platform_ids   uuid[] NOT NULL,
      PRIMARY KEY (association_id, party_id)
    );
    CREATE INDEX ON ${table} USING gin (platform_ids);`,
  rowOf: preventionRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (party_id, association_id, platform_ids)
         SELECT party_id, association_id, platform_ids
           FROM jsonb_to_recordset($1::jsonb) AS r (party_id uuid, association_id uuid, platform_ids uuid[])
         ON CONFLICT (association_id, party_id) DO UPDATE SET platform_ids = excluded.platform_ids`,
      [JSON.stringify(rows)],
    );
  },
});
