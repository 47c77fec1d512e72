import type { Database } from '#event-store/types.js';
import type { StaffScope } from '#infrastructure/database/entities/api-key.js';
import { speaksNow } from '../party/who-reads.js';

/** For which platform somebody works, and what it may do there. */
export type Staffing = { readonly platformId: string; readonly scopes: readonly StaffScope[] };

type Row = { readonly platform_id: string; readonly scopes: StaffScope[] };

/** For which platforms an account works now. */
export async function findStaffings(database: Database, accountId: string): Promise<readonly Staffing[]> {
  const { rows } = await database.query<Row>({
    name: 'staffings-of-account',
    text: `SELECT platform_id, scopes FROM office.platform_person p
             WHERE account_id = $1 AND ${speaksNow('p')} ORDER BY platform_id`,
    values: [accountId],
  });
  return rows.map(({ platform_id: platformId, scopes }) => ({ platformId, scopes }));
}
