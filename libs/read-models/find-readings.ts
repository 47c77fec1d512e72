import type { ReadingEvent } from '#domain/access/reading-events.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { isThere } from './is-there.js';
import { READINGS_VIEW } from './views.js';

export type FoundReading = {
  readonly readingId: string;
  readonly readerId: string;
  readonly at: Instant;
  readonly event: ReadingEvent;
};

type Sought = {
  readonly associationId: string;
  readonly disputeId?: string;
  readonly from?: Instant;
  readonly until?: Instant;
  readonly before?: ReadingPlace | undefined;
  readonly limit: number;
};
export type ReadingPlace = { readonly at: Instant; readonly readingId: string };

/** Readings, the newest first. Trails the log by what the reader has not read yet. */
export async function findReadings(database: Database, sought: Sought): Promise<readonly FoundReading[]> {
  if (!(await isThere(database, 'readings'))) return [];
  const { associationId, disputeId, from, until, before, limit } = sought;
  const { rows } = await database.query<Row>({
    name: 'readings',
    text: `SELECT reading_id, reader_id, at, event FROM ${READINGS_VIEW} AS readings
            WHERE association_id = $1 AND ($2::uuid IS NULL OR dispute_id = $2)
              AND ($3::timestamptz IS NULL OR at >= $3) AND ($4::timestamptz IS NULL OR at < $4)
              AND ($5::timestamptz IS NULL OR (at, reading_id) < ($5, $6::uuid))
            ORDER BY at DESC, reading_id DESC LIMIT $7`,
    values: [associationId, disputeId, from, until, before?.at, before?.readingId, limit],
  });
  return rows.map(({ reading_id, reader_id, at, event }) => ({
    readingId: reading_id,
    readerId: reader_id,
    at: instant(at),
    event,
  }));
}

type Row = {
  readonly reading_id: string;
  readonly reader_id: string;
  readonly at: Date;
  readonly event: ReadingEvent;
};
