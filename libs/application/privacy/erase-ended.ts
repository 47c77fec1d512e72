import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { partiesOf } from '#domain/dispute/core/parties.js';
import { getStage } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { isWorkedOn } from '#domain/dispute/delegation/erase-handed-over.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import { accountsIn } from '#domain/dispute/who-acted.js';
import type { Instant } from '#domain/kernel/message.js';
import { planErasure } from '#domain/privacy/plan-erasure.js';
import { requestOf } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import { changeParty } from '../party/change-party.js';
import { endedAtOf } from './disputes-of-person.js';
import { PRIVACY, sharedKeysOf } from './erase-party.js';

export type EndingFile = { readonly id: string; readonly position: string };
export type Going = { readonly at: Instant; readonly held: ReadonlySet<string>; readonly holds: string };

/** Why a file was kept when it was last read: as long as nothing of this has changed, it is not read again. */
export type Kept = {
  /** Of the last event of its dispute. */
  readonly position: string;
  /** Its period ends then. */
  readonly until?: Instant;
  /** The holds of the association as they were. */
  readonly holds?: string;
};

/**
 * Erases a file whose period has ended: on the record of every party first, then by its keys. What a court or a hold
 * keeps stays; then says why.
 */
export const eraseEnded = async (
  tenant: TenantContext,
  { id: disputeId, position }: EndingFile,
  { at, held, holds }: Going,
): Promise<Kept | undefined> => {
  const { events } = await loadStream<DisputeEvent>(tenant.database, tenant.associationId, disputeId);
  const dispute = evolveAll(unfiled, events);
  const { stage, reason } = getStage(dispute, 'dispute');
  const closed = stage === 'closed' && !isWorkedOn(dispute);
  const partyIds = partiesOf(dispute);
  const one = {
    disputeId,
    partyIds,
    accountIds: accountsIn(events),
    closed,
    lastMovedAt: endedAtOf(events) ?? at,
    inCourt: reason === 'taken-to-court',
  };
  const [kept] = planErasure({ disputes: [one], held, subjectId: disputeId, at }).kept;
  if (kept?.reason === 'hold') return { position, holds };
  if (kept) return { position, ...(kept.until && { until: kept.until }) };
  for (const partyId of partyIds) await record(tenant, partyId, disputeId, at);
  await tenant.vault.destroyKeys([...(await wordsIn(tenant, disputeId)), ...sharedKeysOf(dispute)]);
  return undefined;
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
