import type { Database } from '#event-store/types.js';
import { RIGHTS_VIEW } from './views.js';

/** Changes with every change of the register. */
export async function versionOfRights(database: Database, associationId: string): Promise<string> {
  const { rows } = await database.query<{ version: string }>({
    name: 'version-of-rights',
    text: `SELECT count(*) || '-' || coalesce(max(position), 0) AS version FROM ${RIGHTS_VIEW} AS rights WHERE association_id = $1`,
    values: [associationId],
  });
  return rows[0]?.version ?? '0-0';
}

export type RecordedRight = { readonly rightId: string; /** Of its stream. */ readonly version: number };

/** All rights that were not refused. What they are, and whether somebody checked them, their streams say. */
export async function findRecordedRights(database: Database, associationId: string): Promise<readonly RecordedRight[]> {
  const { rows } = await database.query<RecordedRight>({
    name: 'recorded-rights',
    text: `SELECT r.right_id AS "rightId", s.version FROM ${RIGHTS_VIEW} r JOIN log.stream s ON s.stream_id = r.right_id
            WHERE r.association_id = $1 AND r.stage <> 'refused' ORDER BY r.right_id`,
    values: [associationId],
  });
  return rows;
}
