import { actingFor } from '#application/deposit/acting-for.js';
import { loadDepositGrant } from '#application/deposit/deposit-grants.js';
import { askedOnce } from '#application/context/asked-once.js';
import { findDepositGrants, type DepositGrantsSought } from '#read-models/find-deposit-grants.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import type { Caller } from '../http/caller.js';
import type { DepositGrantList, ListDepositGrantsQuery } from './deposit-grant.dto.js';
import { viewGrant } from './view-grant.js';

/** Grants page by page, the newest first: of one deposit, or those that are open, or were, to whoever asks. */
export async function listGrants(
  caller: Pick<Caller, 'actor' | 'tenant' | 'now' | 'account'>,
  { cursor, limit = 50 }: ListDepositGrantsQuery,
  depositId?: string,
): Promise<DepositGrantList> {
  const { actor, tenant } = caller;
  const list = {
    operation: depositId === undefined ? 'listReceivedDeposits' : 'listDepositGrants',
    accountId: actor.id,
  };
  const about = { ...list, depositId };
  const after = placeOf<{ readonly after: string }>(tenant, about, cursor)?.after;
  const once = await askedOnce(tenant, actor);
  const parties = async () => (await actingFor(once, actor, caller.account?.partyIds ?? [])).mayActFor;
  const sought: Pick<DepositGrantsSought, 'depositId' | 'receiverIds' | 'readerId'> =
    depositId === undefined ? { receiverIds: [actor.id, ...(await parties())], readerId: actor.id } : { depositId };
  const ids = await findDepositGrants(tenant.database, tenant.associationId, { ...sought, after, limit: limit + 1 });
  const { page, ...next } = pageAt(tenant, about, { rows: ids, limit }, (grantId) => ({ after: grantId }));
  const asking = { ...caller, tenant: once };
  const items = page.map(async (grantId) => viewGrant(asking, await loadDepositGrant(once, grantId, actor)));
  return { items: await Promise.all(items), ...next };
}
