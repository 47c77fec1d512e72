import type { Database } from '#event-store/types.js';

export type Made<Row> = { readonly streamId: string; readonly value: Row };

/**
 * All rows at once; if the database refuses them, one by one, so that one bad row holds up no other. What was saved at
 * once is let go by the commit.
 */
export async function saveApart<Row>(
  database: Database,
  rows: readonly Made<Row>[],
  save: (rows: readonly Row[]) => Promise<void>,
  parkOne: (streamId: string, error: string) => Promise<void>,
): Promise<void> {
  if (rows.length === 0) return;
  await database.query('SAVEPOINT rows');
  try {
    await save(rows.map(({ value }) => value));
  } catch (error) {
    // throws if the connection is gone, which is no matter of one row
    await database.query('ROLLBACK TO SAVEPOINT rows');
    const [only] = rows;
    if (rows.length === 1 && only) await parkOne(only.streamId, String(error));
    else
      for (const row of rows) {
        await saveApart(database, [row], save, parkOne);
        await database.query('RELEASE SAVEPOINT rows'); // else they lie within each other, as many as there are rows
      }
  }
}
