import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { requestOf } from '#event-store/answers.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import { findOfficeRules } from '../context/assignment.js';
import { handleDispute } from '../dispute/disputes.js';
import { assign, choiceFor, loadToAssign, OFFICES } from './assign.js';
import { DOCKET_VIEW, SITTINGS_VIEW } from '#read-models/views.js';

type Row = { readonly association_id: string; readonly dispute_id: string };

const MOST = 50;
/** What waits in the queue of an association is not looked at until a case manager is there. */
const SOMEBODY = `EXISTS (SELECT FROM office.account o WHERE o.association_id = d.association_id
  AND o.suspended_at IS NULL AND o.ended_at IS NULL AND o.roles @> ARRAY['case-manager'])`;
/** Somebody ordered them into other hands, which is being carried out: two who hand out in turn would take each other's. */
const ORDERED = `EXISTS (SELECT FROM office.reassignment o WHERE o.association_id = d.association_id
  AND o.from_id = d.case_manager_id AND o.finished_at IS NULL)`;
const GONE = '(a.suspended_at IS NOT NULL OR a.ended_at IS NOT NULL';

/**
 * What waits for somebody who is gone waits for ever, so it does not: disputes of a case manager who was suspended or
 * has ended, or of nobody, go to whom the rule names; mediators and experts who are gone are replaced as those who
 * decline. How many moved: where nobody is free nothing does, until somebody is.
 */
export async function replaceGone(everywhere: Everywhere): Promise<number> {
  const { database } = everywhere;
  if ((await findLiveReader(database, 'docket')) === undefined) return 0;
  const neutrals = (await findLiveReader(database, 'sittings')) === undefined ? 0 : await replaceNeutrals(everywhere);
  return neutrals + (await replaceManagers(everywhere));
}

async function replaceManagers({ database, tenantOf, legalNow, most = MOST }: Everywhere): Promise<number> {
  const { rows } = await database.query<Row>(
    `SELECT d.association_id, d.dispute_id FROM ${DOCKET_VIEW} d LEFT JOIN office.account a ON a.id = d.case_manager_id
      WHERE d.number IS NOT NULL AND (d.stage <> 'closed' OR d.tasks <> '[]')
        AND (d.case_manager_id IS NULL AND ${SOMEBODY} OR ${GONE} OR NOT a.roles @> ARRAY['case-manager']))
        AND NOT ${ORDERED}
      ORDER BY d.next_due_at NULLS LAST, d.dispute_id`,
  );
  let moved = 0;
  for (const row of rows) {
    if (moved >= most) break; // one that nobody may have keeps none behind it waiting
    const tenant = tenantOf(row.association_id);
    if (await replaceManager(tenant, row.dispute_id, await legalNow(row.association_id))) moved += 1;
  }
  return moved;
}

const replaceManager = async (tenant: TenantContext, disputeId: string, at: Instant): Promise<boolean> => {
  const file = await loadToAssign(tenant, disputeId);
  const { caseManagerId } = file.dispute;
  const rules = await findOfficeRules(tenant, at, true);
  if (rules.officers.some(({ accountId, gone }) => accountId === caseManagerId && !gone)) return false; // meanwhile
  const toId = await choiceFor(tenant, file, rules, caseManagerId);
  if (toId === undefined && caseManagerId === undefined) return false; // in the queue it is already
  const people = { ...(caseManagerId && { fromId: caseManagerId }), ...(toId !== undefined && { toId }) };
  const key = `gone/${disputeId}/${file.stream.version}`;
  return assign(tenant, disputeId, { way: 'replaced', ...people }, at, key);
};

async function replaceNeutrals({ database, tenantOf, legalNow, most = MOST }: Everywhere): Promise<number> {
  const { rows } = await database.query<Row & { readonly id: string }>(
    `SELECT d.association_id, d.dispute_id, a.id FROM ${DOCKET_VIEW} d JOIN office.account a ON a.id = d.mediating_id
      WHERE ${GONE} OR NOT a.roles @> ARRAY['mediator'])
     UNION
     SELECT s.association_id, s.dispute_id, a.id FROM ${SITTINGS_VIEW} s JOIN office.account a ON a.id = ANY (s.busy_ids)
      WHERE ${GONE} OR NOT a.roles @> ARRAY['expert'])
      ORDER BY 2, 3`,
  );
  let replaced = 0;
  for (const { association_id: associationId, dispute_id: disputeId, id } of rows) {
    if (replaced >= most) break;
    const tenant = tenantOf(associationId);
    const at = await legalNow(associationId);
    const { dispute } = await loadToAssign(tenant, disputeId);
    for (const [mediationId, { mediatorId }] of Object.entries(dispute.mediations))
      if (mediatorId === id)
        replaced += await tell(tenant, disputeId, {
          type: 'ReplaceMediator',
          data: { mediationId, mediatorId: id },
          by: OFFICES,
          at,
        });
    for (const [seatId, { neutralId }] of Object.entries(dispute.seats))
      if (neutralId === id)
        replaced += await tell(tenant, disputeId, {
          type: 'ReplaceExpert',
          data: { seatId, neutralId: id },
          by: OFFICES,
          at,
        });
  }
  return replaced;
}

/** 1 where something was recorded; what is over already is refused by its stage, and that is right. */
const tell = async (tenant: TenantContext, disputeId: string, command: DisputeCommand): Promise<number> => {
  const { streamId, version } = (await loadToAssign(tenant, disputeId)).stream;
  const key = `gone/${streamId}/${command.type}/${version}`;
  const request = requestOf(callerOf(tenant.associationId, OFFICES), key, command.data, tenant.secret);
  try {
    const { body } = await handleDispute(tenant, disputeId, OFFICES, command, request);
    return (JSON.parse(body) as { readonly events: readonly string[] }).events.length > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof Refused) return 0;
    throw error;
  }
};
