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

/** Ids of all rights whose papers were checked. What they are, their streams say. */
export async function findCheckedRights(database: Database, associationId: string): Promise<readonly string[]> {
  const { rows } = await database.query<{ right_id: string }>({
    name: 'checked-rights',
    text: `SELECT right_id FROM read.rights WHERE association_id = $1 AND stage = 'checked' ORDER BY right_id`,
    values: [associationId],
  });
  return rows.map(({ right_id }) => right_id);
}
