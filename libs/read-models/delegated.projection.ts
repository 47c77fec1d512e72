import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { rowProjection } from './row-projection.js';
import { type DelegatedRow, delegatedRowOf } from './delegated-row.js';
import { versionOf } from './views.js';

export const delegated = rowProjection<DisputeEvent, DelegatedRow | undefined>({
  name: 'delegated',
  version: versionOf('delegated'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      platform_id    uuid NOT NULL,
      reference      text NOT NULL,
      number         text NOT NULL,
      state          text NOT NULL,
      handed_at      timestamptz(3) NOT NULL,
      answer_due     timestamptz(3) NOT NULL,
      accepted_at    timestamptz(3),
      declined_at    timestamptz(3),
      taken_back_at  timestamptz(3),
      result_due     timestamptz(3),
      at_exit        text,
      party_ids      uuid[] NOT NULL,
      ended_at       timestamptz(3),
      kept_until     timestamptz(3),
      erased         boolean NOT NULL,
      results        jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (association_id, platform_id, handed_at DESC, dispute_id);
    CREATE INDEX ON ${table} (association_id, kept_until) WHERE NOT erased;`,
  rowOf: delegatedRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table}
         SELECT dispute_id, association_id, platform_id, reference, number, state, handed_at, answer_due, accepted_at, declined_at, taken_back_at, result_due,
                at_exit, party_ids, ended_at, kept_until, erased, results
           FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, platform_id uuid, reference text, number text, state text,
                handed_at timestamptz, answer_due timestamptz, accepted_at timestamptz, declined_at timestamptz, taken_back_at timestamptz,
                result_due timestamptz, at_exit text, party_ids uuid[], ended_at timestamptz, kept_until timestamptz, erased boolean, results jsonb)
         ON CONFLICT (dispute_id) DO UPDATE SET state = excluded.state, accepted_at = excluded.accepted_at, declined_at = excluded.declined_at,
           taken_back_at = excluded.taken_back_at, result_due = excluded.result_due, at_exit = excluded.at_exit, party_ids = excluded.party_ids, ended_at = excluded.ended_at,
           kept_until = excluded.kept_until, erased = excluded.erased, results = excluded.results`,
      [JSON.stringify(rows)],
    );
  },
});
