import type { Database } from '#event-store/types.js';

/** How far a new table has been built. */
export type Building = {
  readonly reader: string;
  /** It is made of the log up to here. */
  readonly upTo: number;
  /** The last stream that is built; none before the first. */
  readonly after: string | undefined;
  /** Events of the streams that are built, and of all that are to be. */
  readonly events: number;
  readonly total: number;
  readonly begunAt: Date;
};

type Row = {
  readonly reader: string;
  readonly up_to: string;
  readonly after: string | null;
  readonly events: string;
  readonly total: string;
  readonly begun_at: Date;
};

/** Which of these readers' tables are still being built; all of them, where none are named. */
export async function findBuilding(
  database: Database,
  readers?: readonly string[],
): Promise<ReadonlyMap<string, Building>> {
  const { rows } = await database.query<Row>({
    name: 'find-building',
    text: `SELECT reader, up_to, after, events, total, begun_at FROM read.building
            WHERE $1::text[] IS NULL OR reader = ANY ($1::text[]) ORDER BY reader`,
    values: [readers],
  });
  return new Map(
    rows.map(({ reader, up_to, after, events, total, begun_at }) => [
      reader,
      {
        reader,
        upTo: Number(up_to),
        after: after ?? undefined,
        events: Number(events),
        total: Number(total),
        begunAt: begun_at,
      },
    ]),
  );
}

/**
 * A table that is begun is built stream by stream from what is recorded, up to a position or as far as the log goes;
 * nothing to build where nothing is.
 */
export async function beginBuilding(
  database: Database,
  reader: string,
  categories: readonly string[],
  upTo?: number,
): Promise<void> {
  await database.query(
    `INSERT INTO read.building (reader, up_to, total)
     SELECT $1, position, (SELECT coalesce(sum(version), 0) FROM log.stream WHERE category = ANY ($2::text[]))
       FROM (SELECT least(position, coalesce($3::bigint, position)) AS position FROM log.head) AS head WHERE position > 0`,
    [reader, categories, upTo],
  );
}

/** These tables have this stream now, and so many events more. */
export async function noteBuilt(database: Database, events: ReadonlyMap<string, number>, after: string): Promise<void> {
  await database.query({
    name: 'note-built',
    text: `UPDATE read.building b SET after = $3, events = b.events + done.events
             FROM unnest($1::text[], $2::bigint[]) AS done (reader, events) WHERE b.reader = done.reader`,
    values: [[...events.keys()], [...events.values()], after],
  });
}

/** They have all streams, and follow the log from where it stood when they were begun. */
export async function endBuilding(database: Database, readers: readonly string[]): Promise<void> {
  await database.query(
    `WITH built AS (DELETE FROM read.building WHERE reader = ANY ($1::text[]) RETURNING reader, up_to)
     INSERT INTO read.checkpoint (reader, position) SELECT reader, up_to FROM built
         ON CONFLICT (reader) DO UPDATE SET position = excluded.position`,
    [readers],
  );
}
