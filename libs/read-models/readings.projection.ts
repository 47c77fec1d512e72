import type { ReadingEvent } from '#domain/access/reading-events.js';
import type { Stream } from '#event-store/load.js';
import { rowProjection } from './row-projection.js';
import { versionOf } from './views.js';

export type ReadingRow = {
  readonly reading_id: string;
  readonly association_id: string;
  /** None of a list, which is of no dispute. */
  readonly dispute_id: string | null;
  readonly reader_id: string;
  readonly at: string;
  readonly event: ReadingEvent;
};

const readingRowOf = ({ associationId, streamId, events: [event] }: Stream<ReadingEvent>): ReadingRow => {
  if (!event) throw new Error('A reading without an event');
  const { type, data, meta } = event;
  return {
    reading_id: streamId,
    association_id: associationId,
    dispute_id: 'disputeId' in data ? data.disputeId : null,
    reader_id: meta.by.id,
    at: meta.at,
    event: { type, data } as ReadingEvent,
  };
};

/** Who read what, by dispute and by time. No word of what was read stands here; who is told of which, its row says. */
export const readings = rowProjection<ReadingEvent, ReadingRow>({
  name: 'readings',
  version: versionOf('readings'),
  category: 'reading',
  create: (table) => `
    CREATE TABLE ${table} (
      reading_id     uuid PRIMARY KEY,
      association_id uuid NOT NULL,
      dispute_id     uuid,
      reader_id      text NOT NULL,
      at             timestamptz NOT NULL,
      event          jsonb NOT NULL
    );
    CREATE INDEX ON ${table} (dispute_id, at DESC, reading_id) WHERE dispute_id IS NOT NULL;
    CREATE INDEX ON ${table} (association_id, at DESC, reading_id);`,
  rowOf: readingRowOf,
  save: async (database, table, rows) => {
    await database.query(
      `INSERT INTO ${table} (reading_id, association_id, dispute_id, reader_id, at, event)
         SELECT reading_id, association_id, dispute_id, reader_id, at, event
           FROM jsonb_to_recordset($1::jsonb) AS r (reading_id uuid, association_id uuid, dispute_id uuid, reader_id text, at timestamptz, event jsonb)
         ON CONFLICT (reading_id) DO NOTHING`,
      [JSON.stringify(rows)],
    );
  },
});
