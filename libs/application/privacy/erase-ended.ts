import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { partiesOf } from '#domain/dispute/core/parties.js';
import { getStage } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { isWorkedOn } from '#domain/dispute/delegation/erase-handed-over.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Instant } from '#domain/kernel/message.js';
import { ruleOn } from '#domain/privacy/retention.js';
import { planErasure } from '#domain/privacy/plan-erasure.js';
import { requestOf } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { changeParty } from '../party/change-party.js';
import { endedAtOf } from './disputes-of-person.js';
import { PRIVACY, sharedKeysOf } from './erase-party.js';
import { findHeld } from './legal-holds.js';

const MOST = 20;

/**
 * Files whose period has ended are erased without anybody asking: on the record of every party first, then by their
 * keys. What a court or a hold keeps stays. How many disputes.
 */
export async function eraseEndedFiles({ database, tenantOf, legalNow }: Everywhere): Promise<number> {
  const { rows: associations } = await database.query<{ id: string }>('SELECT id FROM office.association');
  let erased = 0;
  for (const { id: associationId } of associations) {
    const [tenant, at] = [tenantOf(associationId), await legalNow(associationId)];
    const held = await findHeld(tenant);
    for (const disputeId of await findEnded(tenant, at)) if (await eraseEnded(tenant, disputeId, held, at)) erased += 1;
  }
  return erased;
}

/** Closed disputes that were filed longer ago than the period and of which words are still there. */
const findEnded = async ({ database, associationId }: TenantContext, at: Instant): Promise<readonly string[]> => {
  const { days = 0 } = ruleOn('dispute-file', at.slice(0, 10));
  const { rows: there } = await database.query<{ there: boolean }>(
    "SELECT to_regclass('read.docket') IS NOT NULL AS there",
  );
  if (!there[0]?.there) return []; // no worker has built it yet
  const { rows } = await database.query<{ id: string }>(
    `SELECT dispute_id AS id FROM read.docket d
       WHERE association_id = $1 AND stage = 'closed' AND filed_at < $2::timestamptz - make_interval(days => $3)
         AND EXISTS (SELECT FROM vault.key k WHERE k.association_id = d.association_id AND k.destroyed_at IS NULL
                       AND k.name >= 'text:' || d.dispute_id || ':' AND k.name < 'text:' || d.dispute_id || ';')
       ORDER BY random() LIMIT $4`,
    [associationId, at, days, MOST],
  );
  return rows.map(({ id }) => id);
};

const eraseEnded = async (
  tenant: TenantContext,
  disputeId: string,
  held: ReadonlySet<string>,
  at: Instant,
): Promise<boolean> => {
  const { events } = await loadStream<DisputeEvent>(tenant.database, tenant.associationId, disputeId);
  const dispute = evolveAll(unfiled, events);
  const { stage, reason } = getStage(dispute, 'dispute');
  const closed = stage === 'closed' && !isWorkedOn(dispute);
  const one = {
    disputeId,
    closed,
    lastMovedAt: endedAtOf(events) ?? at,
    inCourt: reason === 'taken-to-court',
  };
  if (planErasure({ disputes: [one], held, subjectId: disputeId, at }).erase.length === 0) return false;
  if (partiesOf(dispute).some((partyId) => held.has(partyId))) return false;
  for (const partyId of partiesOf(dispute)) await record(tenant, partyId, disputeId, at);
  await tenant.vault.destroyKeys([...(await wordsIn(tenant, disputeId)), ...sharedKeysOf(dispute)]);
  return true;
};

const wordsIn = async ({ database, associationId }: TenantContext, disputeId: string): Promise<readonly string[]> => {
  const { rows } = await database.query<{ name: string }>(
    `SELECT name FROM vault.key WHERE association_id = $1 AND destroyed_at IS NULL
       AND name >= 'text:' || $2::text || ':' AND name < 'text:' || $2::text || ';'`,
    [associationId, disputeId],
  );
  return rows.map(({ name }) => name);
};

const record = async (tenant: TenantContext, partyId: string, disputeId: string, at: Instant): Promise<void> => {
  const request = requestOf(
    callerOf(tenant.associationId, PRIVACY),
    `period/${disputeId}/${partyId}`,
    {},
    tenant.secret,
  );
  await changeParty({ tenant, partyId, request }, () => ({
    command: { type: 'EraseParty', data: { disputeId }, by: PRIVACY, at },
    events: [
      {
        type: 'PartyErased',
        data: { ground: 'period', identity: false, disputeIds: [disputeId], kept: [], erasedAt: at },
      },
    ],
  }));
};
