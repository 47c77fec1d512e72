import type { Database } from '#event-store/types.js';

type Parked = { readonly associationId: string; readonly streamId: string };

/** A stream that a reader could not read is shown to operators and holds nobody else up. */
export async function parkStream(database: Database, reader: string, { associationId, streamId }: Parked, position: number, error: unknown): Promise<void> {
  await database.query(
    `INSERT INTO read.parked (reader, stream_id, association_id, position, error) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (reader, stream_id) DO UPDATE SET position = excluded.position, error = excluded.error`,
    [reader, streamId, associationId, position, String(error)],
  );
}
