import type { Database } from '#event-store/types.js';

/** Changes with every change of the register. */
export async function versionOfRights(database: Database, associationId: string): Promise<string> {
  const { rows } = await database.query<{ version: string }>({
    name: 'version-of-rights',
    text: `SELECT count(*) || '-' || coalesce(max(position), 0) AS version FROM read.rights WHERE association_id = $1`,
    values: [associationId],
  });
  return rows[0]?.version ?? '0-0';
}

/** Ids of all rights that were not refused. What they are, and whether somebody checked them, their streams say. */
export async function findRecordedRights(database: Database, associationId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ right_id: string }>({
    name: 'recorded-rights',
    text: `SELECT right_id FROM read.rights WHERE association_id = $1 AND stage <> 'refused' ORDER BY right_id`,
    values: [associationId],
  });
  return rows.map(({ right_id }) => right_id);
}
