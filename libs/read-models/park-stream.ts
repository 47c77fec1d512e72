import type { Database } from '#event-store/types.js';

type Parked = { readonly associationId: string; readonly streamId: string };

/** A stream that a reader could not read is shown to operators and holds nobody else up. */
export async function parkStream(
  database: Database,
  reader: string,
  { associationId, streamId }: Parked,
  position: number,
  error: unknown,
): Promise<void> {
  await database.query(
    `INSERT INTO read.parked (reader, stream_id, association_id, position, error) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (reader, stream_id) DO UPDATE SET position = excluded.position, error = excluded.error`,
    [reader, streamId, associationId, position, String(error)],
  );
}

/** What was parked before and has been read now is shown no longer: the streams that each reader could read. */
export async function unparkStreams(database: Database, read: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const done = [...read].flatMap(([reader, streamIds]) => streamIds.map((streamId) => [reader, streamId] as const));
  if (done.length === 0) return;
  await database.query({
    name: 'unpark',
    text: 'DELETE FROM read.parked p USING unnest($1::text[], $2::uuid[]) AS done (reader, stream_id) WHERE p.reader = done.reader AND p.stream_id = done.stream_id',
    values: [done.map(([reader]) => reader), done.map(([, streamId]) => streamId)],
  });
}
