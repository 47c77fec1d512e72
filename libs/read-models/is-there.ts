import type { Database } from '#event-store/types.js';

const seen = new WeakMap<Database, Set<string>>();

/**
 * Whether readers have made the table of this projection, as they do when they first run; it never goes again, so that
 * it is asked for only until then.
 */
export async function isThere(database: Database, projection: string): Promise<boolean> {
  const known = seen.get(database) ?? new Set();
  if (known.has(projection)) return true;
  const { rows } = await database.query<{ there: boolean }>({
    name: 'read-table-there',
    text: 'SELECT to_regclass($1) IS NOT NULL AS there',
    values: [`read.${projection}`],
  });
  if (rows[0]?.there === true) seen.set(database, known.add(projection));
  return known.has(projection);
}
