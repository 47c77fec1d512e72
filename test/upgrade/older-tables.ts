import type { Database } from '#event-store/types.js';

/** Of releases before 0.3.0: theirs had no number in their names. */
const OLDER = `name !~ '_v[0-9]+$'`;

/**
 * The tables in which the first release keeps its read models. A table that it built again would have another number,
 * one that it is building is not live.
 */
export async function findOlderTables(database: Database): Promise<readonly string[]> {
  const { rows } = await database.query<{ reader: string; version: string; live: boolean }>(
    `SELECT reader, version, live FROM read.generation WHERE ${OLDER} ORDER BY reader`,
  );
  return rows.map(({ reader, version, live }) => `${reader} (${version}${live ? '' : ', not live'})`);
}

/** Those of them that anybody builds stream by stream, as releases from 0.3.0 on note it. */
export async function findOlderBuilt(database: Database): Promise<readonly string[]> {
  const text = `SELECT reader FROM read.building JOIN read.generation USING (reader) WHERE ${OLDER} ORDER BY reader`;
  return (await database.query<{ reader: string }>(text)).rows.map(({ reader }) => reader);
}

/** What is another than it was; nothing where all stands as it did. */
export const changedOf = (before: readonly string[], now: readonly string[]): readonly string[] => [
  ...before.filter((one) => !now.includes(one)).map((one) => `${one} has gone`),
  ...now.filter((one) => !before.includes(one)).map((one) => `${one} was begun`),
];
