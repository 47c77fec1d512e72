import { confidentialReaders } from '#domain/access/confidential-returns.js';
import type { AccessEvent } from '#domain/access/events.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type ConfidentialReadersRow = {
  readonly association_id: string;
  readonly dispute_id: string | null;
  /** Who undertook it, and of them who has not confirmed yet what became of its copies. */
  readonly reader_ids: readonly string[];
  readonly owing_ids: readonly string[];
};

const rowOf = ({ associationId, events }: Stream<AccessEvent>): ConfidentialReadersRow => {
  const readers = confidentialReaders(events);
  return {
    association_id: associationId,
    // streams of looks at a party's papers lie beside those of disputes, and nobody undertakes anything there
    dispute_id: readers.length === 0 ? null : (events[0]?.data.disputeId ?? null),
    reader_ids: readers.map(({ accountId }) => accountId),
    owing_ids: readers.flatMap(({ accountId, returned }) => (returned ? [] : [accountId])),
  };
};

/** Who undertook to keep secret what was filed in a dispute, and has still to say what became of copies. */
export const confidentialReadersOf = rowProjection<AccessEvent, ConfidentialReadersRow>({
  name: 'confidential_readers',
  version: versionOf('confidential_readers'),
  category: 'access',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      reader_ids     uuid[] NOT NULL,
      owing_ids      uuid[] NOT NULL
    );
    CREATE INDEX ON ${table} USING gin (reader_ids);
    CREATE INDEX ON ${table} (association_id, dispute_id) WHERE owing_ids <> '{}';`,
  rowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (dispute_id, association_id, reader_ids, owing_ids)
         SELECT dispute_id, association_id, reader_ids, owing_ids
           FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, reader_ids uuid[], owing_ids uuid[])
          WHERE dispute_id IS NOT NULL
         ON CONFLICT (dispute_id) DO UPDATE SET reader_ids = excluded.reader_ids, owing_ids = excluded.owing_ids`,
      [JSON.stringify(rows)],
    );
  },
});
