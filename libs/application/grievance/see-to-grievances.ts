import { chooseHandler, type Candidate } from '#domain/grievance/choose-handler.js';
import { isNear } from '#domain/grievance/periods.js';
import { formerHands, type Grievance } from '#domain/grievance/state.js';
import { toldOf } from '#domain/grievance/told.js';
import type { Instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { findGrievancesToSee } from '#read-models/find-grievances.js';
import { isUuid } from '#infrastructure/ids.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { storedOnlyAmong } from '../privacy/restricted-files.js';
import { loadDispute } from '../dispute/disputes.js';
import { legalTime, readsFor, speaksNow } from '../party/who-reads.js';
import { findCandidates } from './candidates.js';
import {
  GRIEVANCES,
  handleGrievance,
  loadGrievance,
  type LoadedGrievance,
  type MadeForGrievance,
} from './grievances.js';

/**
 * Gives to somebody what is nobody’s or whose handler is gone, calls a second person as a day comes near, and writes to
 * whoever is to know. How many moved. May be repeated: who dies between goes on with what is missing. `machine` is
 * machine time.
 */
export async function seeToGrievances({ database, tenantOf, legalNow }: Everywhere, machine: Date): Promise<number> {
  let moved = 0;
  for (const { associationId, grievanceId } of await findGrievancesToSee(database)) {
    const [tenant, at] = [tenantOf(associationId), await legalNow(associationId)];
    const file = await loadGrievance(tenant, grievanceId, GRIEVANCES);
    const { disputeId = '' } = file.grievance;
    if ((await storedOnlyAmong(database, [disputeId].filter(isUuid))).has(disputeId)) continue; // it is only kept
    if (await moveOn(tenant, file, at)) moved += 1;
    const { grievance } = await loadGrievance(tenant, grievanceId, GRIEVANCES);
    for (const told of toldOf(grievance)) await tell(tenant, grievanceId, told, grievance, machine);
  }
  return moved;
}

const moveOn = async (tenant: TenantContext, { grievance, stream }: LoadedGrievance, at: Instant): Promise<boolean> => {
  const { stage, disputeId, due } = grievance;
  if ((stage !== 'handling' && stage !== 'under-review') || disputeId === undefined || due === undefined) return false;
  const candidates = await findCandidates(tenant, await loadDispute(tenant, disputeId, GRIEVANCES), at);
  const made = nextOf(grievance, candidates, at);
  if (!made) return false;
  const key = `${stream.streamId}:${stream.version}`;
  const request = requestOf(callerOf(tenant.associationId, GRIEVANCES), key, made.data, tenant.secret);
  await handleGrievance(tenant, stream.streamId, { by: GRIEVANCES, at, request }, () => made);
  return true;
};

/**
 * Somebody on leave keeps what it has; who lost the office, or came into conflict, does not, nor a review who had it
 * before it was decided.
 */
const nextOf = (grievance: Grievance, candidates: readonly Candidate[], at: Instant): MadeForGrievance | undefined => {
  const { handlerId, called, due } = grievance;
  const before = formerHands(grievance);
  const mayHave = (id: string | undefined): boolean =>
    candidates.some(
      ({ accountId, inConflict, actedThere }) =>
        accountId === id && !inConflict && !actedThere && !before.includes(accountId),
    );
  if (!mayHave(handlerId)) {
    const toId = chooseHandler(grievance, candidates);
    return toId === undefined ? undefined : { type: 'AssignGrievance', data: { toId } };
  }
  // another where who was called for this day is gone, or may not have it any more
  const isCalled = called?.dueAt === due?.dueAt && mayHave(called?.toId);
  if (due === undefined || !isNear(due.dueAt, at) || isCalled) return undefined;
  const toId = chooseHandler(grievance, candidates, handlerId === undefined ? [] : [handlerId]);
  return toId === undefined ? undefined : { type: 'EscalateGrievance', data: { toId } };
};

/** Each once, and noted together with the mail that is owed. */
const tell = async (
  { database, associationId }: TenantContext,
  grievanceId: string,
  { topic, to, of }: ReturnType<typeof toldOf>[number],
  { due, put }: Grievance,
  machine: Date,
): Promise<void> => {
  const until = topic === 'grievance-put' ? put?.replyDue.dueAt : due?.dueAt;
  await database.query(
    `WITH people AS (
       SELECT id FROM office.account a WHERE association_id = $1 AND ended_at IS NULL AND suspended_at IS NULL
          AND (id = $2::uuid OR ${readsFor('a', '$3::uuid', legalTime('$8', 'a'))} OR EXISTS (
                SELECT FROM office.platform_person p WHERE p.account_id = a.id AND p.platform_id = $9::uuid
                   AND ${speaksNow('p')}))),
     noted AS (
       INSERT INTO office.grievance_notice (grievance_id, account_id, topic, told_of, told_at)
         SELECT $4, id, $5, $6, $8 FROM people ON CONFLICT DO NOTHING RETURNING account_id)
     INSERT INTO office.account_notice (id, account_id, topic, channel, facts, created_at, next_attempt_at)
       SELECT gen_random_uuid(), account_id, $5, 'mail', $7::jsonb, $8, $8 FROM noted`,
    [
      associationId,
      'accountId' in to ? to.accountId : null,
      'partyId' in to ? to.partyId : null,
      grievanceId,
      topic,
      of,
      JSON.stringify(until === undefined ? {} : { at: until }),
      machine,
      'platformId' in to ? to.platformId : null,
    ],
  );
};
