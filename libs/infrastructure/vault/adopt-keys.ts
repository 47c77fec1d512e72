import type pg from 'pg';
import { INSTALLATION } from './check-master-key.js';
import { openingKeys, wrappingKeyId, type MasterKey } from './master-key.js';
import { rewrapKey } from './wrapped-key.js';
import { isReplaced, type Wrappings } from './wrappings.js';

const MOST = 200;

/** Wraps keys of an older release, which the master key alone wraps, as new ones are: how many in this pass. */
export async function adoptKeys(
  database: Pick<pg.Pool, 'query'>,
  masterKey: MasterKey,
  wrappings: Wrappings,
): Promise<number> {
  type Row = { readonly id: string; readonly association_id: string; readonly name: string; readonly wrapped: Buffer };
  const { rows } = await database.query<Row>(
    `SELECT id, association_id, name, wrapped FROM vault.key
       WHERE wrapping_id IS NULL AND wrapped IS NOT NULL AND association_id <> $1 LIMIT $2`,
    [INSTALLATION, MOST],
  );
  for (const { id, association_id: association, name, wrapped } of rows) {
    try {
      const wrapping = await wrappings.currentFor(association, name);
      await database.query(
        'UPDATE vault.key SET wrapped = $2, wrapping_id = $3, wrapped_by = $5 WHERE id = $1 AND wrapping_id IS NULL AND wrapped = $4',
        [
          id,
          rewrapKey([openingKeys(masterKey), wrapping.key], association, name, wrapped),
          wrapping.id,
          wrapped,
          wrappingKeyId(masterKey),
        ],
      );
    } catch (error) {
      if (!isReplaced(error)) throw error;
      wrappings.refresh(); // replaced at the same moment: the next pass
    }
  }
  return rows.length;
}
