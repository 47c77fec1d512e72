import { createHash } from 'node:crypto';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { PartyErased } from '#domain/party/erasure-events.js';
import { planErasure, type ErasurePlan, type KeptBack } from '#domain/privacy/plan-erasure.js';
import { requestOf } from '#event-store/answers.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import { authorKey } from '../dispute/author-key.js';
import { consultationKey } from '../consultation/consultations.js';
import { depositKey } from '../deposit/deposit-keys.js';
import { endTablesOf } from '../import/kept-tables.js';
import { endPushOfParty } from '../notification/push-subscriptions.js';
import { membershipKey } from '../membership/membership-key.js';
import { changeParty } from '../party/change-party.js';
import { identityKey } from '../party/parties.js';
import { factsKey, roomKey, settlementKey } from '../room/room-key.js';
import { forgetShopsOf } from '../shop-identifier/forget-identifiers.js';
import { disputesOfPerson, isTold } from './disputes-of-person.js';
import { keysOfOwnRights } from './keys-of-own-rights.js';
import { findHeld } from './legal-holds.js';

/** Who carries out what people ask about their data. */
export const PRIVACY: Actor = { kind: 'engine', id: 'privacy' };

/**
 * Erases of a party what may be erased: on the record first, then by destroying the keys. What is kept, and why;
 * undefined where it cannot be known yet. May be repeated: a pass that was broken off is ended by the next one.
 */
export async function eraseParty(
  tenant: TenantContext,
  partyId: string,
  requestId: string,
  at: Instant,
): Promise<readonly KeptBack[] | undefined> {
  const disputes = await disputesOfPerson(tenant, partyId);
  if (!disputes) return undefined;
  const planned = planErasure({ disputes, held: await findHeld(tenant), subjectId: partyId, at });
  const secret = new Set(disputes.flatMap(({ disputeId, dispute }) => (isTold(dispute, partyId) ? [] : [disputeId])));
  const plan = { ...planned, kept: planned.kept.map((one) => withoutName(one, secret)) };
  const names = await keysOf(tenant, partyId, plan);
  for (const { disputeId, dispute } of disputes)
    if (plan.erase.includes(disputeId)) names.push(...sharedKeysOf(dispute));
  if (plan.identity) await forgetShopsOf(tenant, partyId, at);
  if (names.length === 0) return plan.kept;
  await record(tenant, partyId, { requestId, ...plan }, at);
  if (plan.identity) await endPushOfParty(tenant.database, tenant.associationId, partyId);
  await endTablesOf({ database: tenant.database, vaultOf: () => tenant.vault }, tenant.associationId);
  await tenant.vault.destroyKeys(names); // last: by living keys the next pass knows that something is missing
  return plan.kept;
}

/** By which dispute it is kept is told of none that its respondent has not been told of. */
const withoutName = ({ disputeId, ...kept }: KeptBack, secret: ReadonlySet<string>): KeptBack =>
  disputeId === undefined || secret.has(disputeId) ? kept : { ...kept, disputeId };

/** What several people of a dispute wrote together: its time is over for everybody in it. Decisions stay. */
export const sharedKeysOf = ({ rooms, settlements, mediations }: Dispute): readonly string[] => [
  ...Object.keys(rooms).map(roomKey),
  ...Object.keys(settlements).map(settlementKey),
  ...Object.keys(mediations).map(factsKey),
];

/** The living keys of this party that the plan names. */
const keysOf = async (tenant: TenantContext, partyId: string, { erase, identity }: ErasurePlan): Promise<string[]> => {
  const { database, associationId } = tenant;
  const { rows } = await database.query<{ name: string }>({
    name: 'keys-of-party',
    text: `SELECT name FROM vault.key WHERE association_id = $1 AND destroyed_at IS NULL
             AND (name = ANY ($2) OR ($3 AND (name = ANY ($4) OR name LIKE $5 OR name LIKE $6 OR name LIKE $7)))`,
    values: [
      associationId,
      erase.map((disputeId) => authorKey(disputeId, partyId)),
      identity,
      [identityKey(partyId), membershipKey(partyId)],
      authorKey('%', partyId), // what it has sent about its rights is under no dispute
      depositKey('%', partyId),
      consultationKey('%', partyId), // asked from a link
    ],
  });
  const names = rows.map(({ name }) => name);
  return identity ? [...new Set([...names, ...(await keysOfOwnRights(tenant, partyId, names))])] : names;
};

const record = async (
  tenant: TenantContext,
  partyId: string,
  { requestId, erase, identity, kept }: ErasurePlan & { readonly requestId: string },
  at: Instant,
): Promise<void> => {
  const data: PartyErased['data'] = { ground: 'request', requestId, identity, disputeIds: erase, kept, erasedAt: at };
  const what = createHash('sha256')
    .update(JSON.stringify([erase, identity]))
    .digest('hex')
    .slice(0, 16);
  const request = requestOf(
    callerOf(tenant.associationId, PRIVACY),
    `erase/${requestId}/${what}`,
    { partyId },
    tenant.secret,
  );
  await changeParty({ tenant, partyId, request }, () => ({
    command: { type: 'EraseParty', data: { requestId }, by: PRIVACY, at },
    events: [{ type: 'PartyErased', data }],
  }));
};
