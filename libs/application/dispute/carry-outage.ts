import type { Outage } from '#domain/dispute/response/extension/outage.js';
import { touchedBy, wasMovedBy } from '#domain/dispute/response/extension/outage.js';
import { instant, type Actor, type Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import { handleDispute, loadDispute } from './disputes.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { DOCKET_VIEW } from '#read-models/views.js';

/** Who carries an outage into disputes; not the disputes' own workflow, so that it wakes them. */
export const OUTAGES: Actor = { kind: 'engine', id: 'outages' };

type Row = {
  readonly id: string;
  readonly association_id: string;
  readonly begins_at: Date;
  readonly ends_at: Date;
  readonly reached: string | null;
};

const MOST = 100;

/**
 * Carries the oldest unfinished outage into the next disputes, at most 100: how many it looked at, or one for having
 * finished it. Each dispute is told once under a key of its own, so whatever stops it, the next pass goes on; where
 * nothing was touched nothing is recorded.
 */
export async function carryOutage({ database, tenantOf, legalNow, most = MOST }: Everywhere): Promise<number> {
  const { rows } = await database.query<Row>({
    name: 'next-outage',
    text: `SELECT id, association_id, begins_at, ends_at, reached FROM office.outage
            WHERE finished_at IS NULL ORDER BY recorded_at, id LIMIT 1`,
  });
  const [row] = rows;
  if (!row) return 0;
  const tenant = tenantOf(row.association_id);
  const at = await legalNow(row.association_id);
  const outage = { outageId: row.id, from: instant(row.begins_at), until: instant(row.ends_at) };
  const disputeIds = await nextDisputes(database, row, most);
  let extended = 0;
  for (const disputeId of disputeIds) if (await carryInto(tenant, disputeId, outage, at)) extended += 1;
  await database.query(
    `UPDATE office.outage SET reached = coalesce($3, reached), looked_at = looked_at + $4, extended = extended + $5,
            finished_at = CASE WHEN $4 < $6 THEN $7::timestamptz END
      WHERE id = $1 AND reached IS NOT DISTINCT FROM $2 AND finished_at IS NULL`,
    [row.id, row.reached, disputeIds.at(-1) ?? null, disputeIds.length, extended, most, at],
  );
  return Math.max(disputeIds.length, 1);
}

/**
 * By the log itself, in the order of their ids; the docket, which may lag, only spares looking at those that are known
 * to be over.
 */
const nextDisputes = async (
  database: TenantContext['database'],
  { association_id, reached }: Row,
  most: number,
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ stream_id: string }>(
    `SELECT s.stream_id FROM log.stream s LEFT JOIN ${DOCKET_VIEW} d ON d.dispute_id = s.stream_id
      WHERE s.association_id = $1 AND s.category = 'dispute' AND ($2::uuid IS NULL OR s.stream_id > $2) AND d.stage IS DISTINCT FROM 'closed'
      ORDER BY s.stream_id LIMIT $3`,
    [association_id, reached, most],
  );
  return rows.map(({ stream_id }) => stream_id);
};

/** Whether any of its windows ends later by this outage, from now on or since an earlier try. */
const carryInto = async (tenant: TenantContext, disputeId: string, outage: Outage, at: Instant): Promise<boolean> => {
  const { dispute } = await loadDispute(tenant, disputeId, OUTAGES);
  if (touchedBy(dispute, outage).length === 0) return wasMovedBy(dispute, outage.outageId);
  const command = { type: 'ExtendForOutage', data: outage, by: OUTAGES, at } as const;
  const request = requestOf(
    callerOf(tenant.associationId, OUTAGES),
    `outage/${outage.outageId}/${disputeId}`,
    outage,
    tenant.secret,
  );
  try {
    const { body } = await handleDispute(tenant, disputeId, OUTAGES, command, request);
    return (JSON.parse(body) as { readonly events: readonly string[] }).events.includes('DeadlineExtended');
  } catch (error) {
    if (error instanceof Refused) return false; // it has moved on meanwhile
    throw error;
  }
};
