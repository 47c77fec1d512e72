import { actingFor } from '#application/deposit/acting-for.js';
import { loadDeposit } from '#application/deposit/deposits.js';
import { askedOnce } from '#application/context/asked-once.js';
import { findDeposits, type FoundDeposit } from '#read-models/find-deposits.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { DepositList, ListDepositsQuery } from './deposit.dto.js';
import { viewDeposit } from './view-deposit.js';

/** Titles are sealed: who seeks words looks through this many of its own. */
const LOOKED_THROUGH = 5_000;

/** Own deposits page by page; with words to seek, those whose number, title or hash has them. */
export async function listDeposits(
  { actor, tenant, account, now }: Caller,
  { cursor, limit = 50, kind, stage, search }: ListDepositsQuery,
): Promise<DepositList> {
  const words = search?.normalize('NFKC').toLowerCase();
  const list = { operation: 'listDeposits', accountId: actor.id, ...{ kind, stage, words } };
  const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
  const once = await askedOnce(tenant, actor);
  const { mayActFor } = await actingFor(once, actor, account?.partyIds ?? []);
  const ownerIds = [actor.id, ...mayActFor];
  const most = words === undefined ? limit + 1 : LOOKED_THROUGH;
  const found = await findDeposits(tenant.database, tenant.associationId, {
    ...{ ownerIds, after, limit: most },
    ...given({ kind, stage }),
  });
  const titles = await tenant.vault.open(found.map(({ titleContentId }) => titleContentId));
  const has = ({ number, sha256, titleContentId }: FoundDeposit): boolean =>
    words === undefined ||
    [number, sha256, titles.get(titleContentId) ?? ''].some((one) =>
      one.normalize('NFKC').toLowerCase().includes(words),
    );
  const rows = found.filter(has).slice(0, limit + 1);
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, ({ depositId }) => ({ after: depositId }));
  const loaded = await Promise.all(page.map(({ depositId }) => loadDeposit(once, depositId, actor)));
  return { items: loaded.map((one) => viewDeposit({ actor, now }, one, titles)), ...next };
}
