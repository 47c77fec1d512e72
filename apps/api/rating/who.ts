import { checkOfficerOf } from '#application/party/check-officer-of.js';
import { loadParty } from '#application/party/parties.js';
import type { NeutralEvent } from '#domain/neutral/events.js';
import { evolveNeutral, unlisted } from '#domain/neutral/state.js';
import { checkWhole } from '#domain/party/check-whole.js';
import type { MemberKind } from '#domain/rating/terms.js';
import { refuse } from '#domain/kernel/refusal.js';
import { loadStream } from '#event-store/load.js';
import type { Caller } from '../http/caller.js';

/**
 * As what the caller speaks for this member: the platform itself, the person itself, or whoever may act for the party;
 * undefined for everybody else.
 */
export async function findMemberKind(
  { actor, tenant, platformId, account }: Caller,
  memberId: string,
): Promise<MemberKind | undefined> {
  if (platformId !== undefined) return platformId === memberId ? 'platform' : undefined;
  if (!account) return undefined;
  if (account.accountId === memberId) return 'representative';
  if (!account.partyIds.includes(memberId)) return undefined;
  const { mayActFor } = await tenant.contextOf({ ...actor, onBehalfOf: memberId });
  if (!mayActFor.includes(memberId)) return undefined;
  return (await loadParty(tenant, memberId)).party.kind === 'organisation' ? 'organisation' : 'person';
}

/**
 * Whoever speaks for the member, and as what. To everybody else there is no such member; who may act in part alone
 * accepts and asks nothing here.
 */
export async function getMemberKind(caller: Caller, memberId: string): Promise<MemberKind> {
  const kind = (await findMemberKind(caller, memberId)) ?? refuse('NotFound');
  if (kind !== 'organisation' && kind !== 'person') return kind;
  const { authority } = await caller.tenant.contextOf({ ...caller.actor, onBehalfOf: memberId });
  if (authority) checkWhole(authority, caller.now);
  return kind;
}

/**
 * The member, the association's staff, or an auditor whose mandate names ratings; never anybody who may sit on a panel, whatever else that one is
 * (architecture, decision 17).
 */
export async function assertReads(caller: Caller, memberId: string): Promise<void> {
  if (caller.account?.mandates?.some(({ ratings }) => ratings)) return;
  if ((await findMemberKind(caller, memberId)) === undefined) await assertStaff(caller);
}

export async function assertStaff({ account, tenant }: Caller): Promise<void> {
  if (!account?.roles.some((role) => role === 'case-manager' || role === 'administrator')) refuse('NotFound');
  if (account.held.includes('expert')) refuse('NotFound'); // listed or not: what it sits on goes on
  const { events } = await loadStream<NeutralEvent>(tenant.database, tenant.associationId, account.accountId);
  if (events.reduce(evolveNeutral, unlisted).listings.expert !== undefined) refuse('NotFound');
}

/** The same for whoever decides about a member: nobody who declared a conflict with it. */
export async function assertDecides(caller: Caller, memberId: string): Promise<void> {
  await assertStaff(caller);
  await checkOfficerOf(caller.tenant, memberId, caller.actor);
}
