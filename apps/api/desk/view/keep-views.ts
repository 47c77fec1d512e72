import type { EntityManager } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import type { SaveViewBody, ViewLine } from './view.dto.js';

/** So many views somebody keeps at most. */
const MOST = 50;

type Whose = { readonly associationId: string; readonly accountId: string };

/** Throws Refused TooMany. */
export async function addView(
  manager: EntityManager,
  { associationId, accountId }: Whose,
  view: SaveViewBody & { readonly viewId: string },
  at: Instant,
): Promise<void> {
  await manager.query('SELECT FROM office.account WHERE id = $1 FOR UPDATE', [accountId]); // two at once count each other
  const [kept] = await manager.query<{ n: number }[]>(
    'SELECT count(*)::int AS n FROM office.docket_view WHERE account_id = $1',
    [accountId],
  );
  if ((kept?.n ?? 0) >= MOST) refuse('TooMany', { field: 'views', most: String(MOST) });
  const { viewId, name, filters, sort, columns, shared } = view;
  await manager.query(
    `INSERT INTO office.docket_view (id, association_id, account_id, name, filters, sort, columns, shared, made_at, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
    [viewId, associationId, accountId, name, JSON.stringify(filters), sort, columns, shared, at],
  );
}

/** Throws Refused NotFound for what is not one's own. */
export async function changeView(
  database: Database,
  { associationId, accountId }: Whose,
  { viewId, name, filters, sort, columns, shared }: SaveViewBody & { readonly viewId: string },
  at: Instant,
): Promise<void> {
  const { rowCount } = await database.query({
    name: 'change-docket-view',
    text: `UPDATE office.docket_view SET name = $4, filters = $5, sort = $6, columns = $7, shared = $8, changed_at = $9
            WHERE id = $1 AND association_id = $2 AND account_id = $3`,
    values: [viewId, associationId, accountId, name, JSON.stringify(filters), sort, columns, shared, at],
  });
  if (rowCount === 0) refuse('NotFound');
}

/** Throws Refused NotFound for what is not one's own. */
export async function dropView(database: Database, { associationId, accountId }: Whose, viewId: string): Promise<void> {
  const { rowCount } = await database.query({
    name: 'drop-docket-view',
    text: 'DELETE FROM office.docket_view WHERE id = $1 AND association_id = $2 AND account_id = $3',
    values: [viewId, associationId, accountId],
  });
  if (rowCount === 0) refuse('NotFound');
}

type Row = ViewLine & { readonly by: string | null };

/** One's own, and what colleagues share. */
export async function findViews(database: Database, { associationId, accountId }: Whose): Promise<readonly ViewLine[]> {
  const { rows } = await database.query<Row>({
    name: 'docket-views',
    text: `SELECT v.id AS "viewId", v.name, filters, sort, columns, shared, account_id = $2 AS own,
                  CASE WHEN account_id <> $2 THEN a.name END AS by
             FROM office.docket_view v JOIN office.account a ON a.id = v.account_id
            WHERE v.association_id = $1 AND (account_id = $2 OR shared)
            ORDER BY own DESC, v.name, v.id LIMIT 500`,
    values: [associationId, accountId],
  });
  return rows.map(({ by, ...view }) => ({ ...view, ...(by !== null && { by }) }));
}
