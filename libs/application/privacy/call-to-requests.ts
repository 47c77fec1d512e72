import { instant, type Instant } from '#domain/kernel/message.js';
import { callDue } from '#domain/privacy/answer-period.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { HOLDS } from '../context/officers.js';
import type { Called, DataRequestRow } from './data-requests.js';
import { tellOfData } from './tell-of-data.js';

const MOST = 50;

/**
 * Calls one administrator by name to each request whose day comes near, and another to each whose day has passed; told
 * by mail and noted. How many were called: where nobody is there nobody is, until somebody is. `machine` is machine
 * time.
 */
export async function callToRequests({ database, tenantOf, legalNow }: Everywhere, machine: Date): Promise<number> {
  const { rows: associations } = await database.query<{ id: string }>(
    `SELECT DISTINCT association_id AS id FROM office.data_request WHERE state = 'open'`,
  );
  let called = 0;
  for (const { id } of associations) {
    const [tenant, at] = [tenantOf(id), await legalNow(id)];
    const { rows } = await database.query<DataRequestRow>(
      `SELECT * FROM office.data_request WHERE association_id = $1 AND state = 'open' AND answered_at IS NULL ORDER BY due_at, id LIMIT $2`,
      [id, MOST],
    );
    for (const row of rows) called += await callTo(tenant, row, at, machine);
  }
  return called;
}

const callTo = async (tenant: TenantContext, row: DataRequestRow, at: Instant, machine: Date): Promise<number> => {
  const dueAt = instant(row.due_at);
  const stage = callDue({ dueAt, called: row.called }, at);
  if (!stage) return 0;
  const toId = await findAdministrator(tenant, row, at);
  if (toId === undefined) return 0;
  const { database, associationId } = tenant;
  const called: Called = { stage, toId, dueAt, at };
  const { rowCount } = await database.query(
    `UPDATE office.data_request SET called = called || $2::jsonb WHERE id = $1 AND called = $3::jsonb`,
    [row.id, JSON.stringify([called]), JSON.stringify(row.called)],
  );
  if (rowCount !== 1) return 0; // another process was quicker
  await tellOfData(tenant, { topic: `request-${stage}`, aboutId: row.id, accountId: toId }, machine);
  const facts = { requestId: row.id, stage };
  await noteSecurity(database, { kind: 'data-request-escalated', associationId, accountId: toId, facts });
  return 1;
};

/** Whom the association names for what nears its day, else the eldest; somebody else each time, and never who asked. */
const findAdministrator = async (
  { database, associationId }: TenantContext,
  { account_id: askerId, called }: DataRequestRow,
  at: Instant,
): Promise<string | undefined> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'administrator-for-request',
    text: `SELECT a.id FROM office.account a LEFT JOIN office.assignment_rule r ON r.association_id = a.association_id
             WHERE a.association_id = $1 AND a.roles @> ARRAY['administrator'] AND a.suspended_at IS NULL
               AND a.ended_at IS NULL AND a.id IS DISTINCT FROM $2::uuid
               AND NOT EXISTS (SELECT FROM office.absence WHERE account_id = a.id AND ${HOLDS('$4::timestamptz')})
             ORDER BY a.id = ANY ($3::uuid[]), array_position(r.escalate_to, a.id), a.created_at, a.id LIMIT 1`,
    values: [associationId, askerId, called.map(({ toId }) => toId), at],
  });
  return rows[0]?.id;
};
