import { instant, type Instant } from '#domain/kernel/message.js';
import { callDue } from '#domain/privacy/answer-period.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { HOLDS } from '../context/officers.js';
import type { Called, DataRequestRow } from './data-requests.js';
import { tellOfData } from './tell-of-data.js';

const PAGE = 50;

/**
 * Calls one administrator by name to each request whose day comes near, and another to each whose day has passed, or
 * where that one is gone; told by mail and noted. How many were called: where nobody is there nobody is, until somebody is. `machine` is machine
 * time.
 */
export async function callToRequests({ database, tenantOf, legalNow }: Everywhere, machine: Date): Promise<number> {
  const { rows: associations } = await database.query<{ id: string }>(
    `SELECT DISTINCT association_id AS id FROM office.data_request WHERE state = 'open' AND answered_at IS NULL`,
  );
  let called = 0;
  for (const { id } of associations) {
    const [tenant, at] = [tenantOf(id), await legalNow(id)];
    const administrators = await findAdministrators(tenant, at);
    for await (const row of unanswered(tenant)) called += await callTo(tenant, row, administrators, { at, machine });
  }
  return called;
}

/** Those of an association, the most urgent first: who was called to the first of them hides none behind them. */
async function* unanswered({ database, associationId }: TenantContext): AsyncGenerator<DataRequestRow> {
  let last: DataRequestRow | undefined;
  do {
    const { rows } = await database.query<DataRequestRow>({
      text: `SELECT * FROM office.data_request
              WHERE association_id = $1 AND state = 'open' AND answered_at IS NULL
                AND ($2::uuid IS NULL OR (due_at, id) > ($3, $2))
              ORDER BY due_at, id LIMIT $4`,
      values: [associationId, last?.id ?? null, last?.due_at ?? null, PAGE],
    });
    yield* rows;
    last = rows.length === PAGE ? rows.at(-1) : undefined;
  } while (last);
}

type When = { readonly at: Instant; readonly machine: Date };

const callTo = async (
  tenant: TenantContext,
  row: DataRequestRow,
  administrators: readonly string[],
  { at, machine }: When,
): Promise<number> => {
  const dueAt = instant(row.due_at);
  const stage = callDue({ dueAt, called: row.called, there: new Set(administrators) }, at);
  if (!stage) return 0;
  const toId = whomToCall(administrators, row);
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

/** Somebody else each time, as long as there is somebody else, and never who asked. */
const whomToCall = (
  administrators: readonly string[],
  { account_id: askerId, called }: DataRequestRow,
): string | undefined => {
  const free = administrators.filter((id) => id !== askerId);
  return free.find((id) => !called.some(({ toId }) => toId === id)) ?? free[0];
};

/** Who is there, whom the association names for what nears its day first, then by when their accounts were made. */
const findAdministrators = async (
  { database, associationId }: TenantContext,
  at: Instant,
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'administrators-for-requests',
    text: `SELECT a.id FROM office.account a LEFT JOIN office.assignment_rule r ON r.association_id = a.association_id
             WHERE a.association_id = $1 AND a.roles @> ARRAY['administrator'] AND a.suspended_at IS NULL
               AND a.ended_at IS NULL
               AND NOT EXISTS (SELECT FROM office.absence WHERE account_id = a.id AND ${HOLDS('$2::timestamptz')})
             ORDER BY array_position(r.escalate_to, a.id), a.created_at, a.id`,
    values: [associationId, at],
  });
  return rows.map(({ id }) => id);
};
