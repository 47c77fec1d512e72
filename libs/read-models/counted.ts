import type { Database } from '#event-store/types.js';

type Counted = {
  readonly reader: string;
  readonly associationId: string;
  readonly streamIds: readonly string[];
  /** Those of them whose rows rest on days that may still move. */
  readonly open: ReadonlySet<string>;
  readonly by: string;
};

/** Notes by which calendar rows were counted that rest on days which may still move. */
export async function noteCounted(
  database: Database,
  { reader, associationId, streamIds, open, by }: Counted,
): Promise<void> {
  await database.query({
    name: 'note-counted',
    text: `WITH settled AS (DELETE FROM read.counted WHERE reader = $1 AND stream_id = ANY ($4::uuid[]))
           INSERT INTO read.counted AS c (reader, association_id, stream_id, counted_by)
             SELECT $1, $2, unnest($3::uuid[]), $5
             ON CONFLICT (reader, stream_id) DO UPDATE SET counted_by = excluded.counted_by
              WHERE c.counted_by <> excluded.counted_by`,
    values: [reader, associationId, [...open], streamIds.filter((id) => !open.has(id)), by],
  });
}

/** These associations know more days now: what rests on those that were open is to be counted again. */
export async function outdateCounted(
  database: Database,
  reader: string,
  associationIds: readonly string[],
): Promise<void> {
  if (associationIds.length === 0) return;
  await database.query(
    "UPDATE read.counted SET counted_by = '' WHERE reader = $1 AND association_id = ANY ($2::uuid[])",
    [reader, associationIds],
  );
}

/** These associations count days otherwise that were certain, of which nothing is noted: all their rows. */
export async function outdateAll(
  database: Database,
  { reader, category }: { readonly reader: string; readonly category: string },
  associationIds: readonly string[],
): Promise<void> {
  if (associationIds.length === 0) return;
  await database.query(
    `INSERT INTO read.counted (reader, association_id, stream_id, counted_by)
       SELECT $1, association_id, stream_id, '' FROM log.stream WHERE association_id = ANY ($2::uuid[]) AND category = $3
       ON CONFLICT (reader, stream_id) DO UPDATE SET counted_by = ''`,
    [reader, associationIds, category],
  );
}

/** A reader, and the calendar by which its release counts. */
export type Counter = { readonly reader: string; readonly by: string };

/** Those of them that have rows which an older calendar counted, with how many. */
export async function findOutdated(
  database: Database,
  counters: readonly Counter[],
): Promise<ReadonlyMap<string, number>> {
  if (counters.length === 0) return new Map();
  const { rows } = await database.query<{ reader: string; outdated: number }>({
    name: 'find-outdated',
    // one after the other by the index: joined, all rows would be looked through, as many as disputes are open
    text: `SELECT own.reader, c.outdated FROM unnest($1::text[], $2::text[]) AS own (reader, by)
            CROSS JOIN LATERAL (SELECT count(*)::int AS outdated FROM read.counted
                                 WHERE reader = own.reader AND counted_by < own.by COLLATE "C") c
            WHERE c.outdated > 0`,
    values: [counters.map(({ reader }) => reader), counters.map(({ by }) => by)],
  });
  return new Map(rows.map(({ reader, outdated }) => [reader, outdated]));
}

/** The next streams of which this reader's rows are to be counted again. */
export async function nextOutdated(
  database: Database,
  { reader, by }: Counter,
  most: number,
): Promise<readonly { readonly associationId: string; readonly streamId: string }[]> {
  const { rows } = await database.query<{ associationId: string; streamId: string }>({
    name: 'next-outdated',
    text: `SELECT association_id AS "associationId", stream_id AS "streamId" FROM read.counted
            WHERE reader = $1 AND counted_by < $2 COLLATE "C" ORDER BY stream_id LIMIT $3`,
    values: [reader, by, most],
  });
  return rows;
}
