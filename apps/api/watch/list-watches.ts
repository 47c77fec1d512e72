import { askedOnce } from '#application/context/asked-once.js';
import { loadDispute } from '#application/dispute/disputes.js';
import { identitiesOf } from '#application/party/identities.js';
import { storedOnlyAmong } from '#application/privacy/restricted-files.js';
import { reachOfShops } from '#application/watch/shop-reach.js';
import { loadWatch, type LoadedWatch } from '#application/watch/watches.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { isOfShop } from '#domain/watch/state.js';
import { lookerOf } from '#domain/early-warning/decide.js';
import { toldOf } from '#read-models/told-of-dispute.js';
import { findWatches } from '#read-models/find-watches.js';
import { namesOfPlatforms } from '../dispute/docket/line-words.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { waitForTable } from '../http/wait-for-read.js';
import { viewWatch } from './view-watch.js';
import type { ListWatchesQuery, WatchList } from './watches.dto.js';

/** The watches that the caller may see, the newest first. Found in the table, told from the streams. */
export async function listWatches(
  caller: Caller,
  { cursor, limit = 50 }: ListWatchesQuery,
  token: string | undefined,
): Promise<WatchList> {
  const { actor, tenant, now } = caller;
  await waitForTable(tenant, 'watches', token);
  const looker = lookerOf(actor, await tenant.contextOf(actor), tenant.associationId);
  if (looker === undefined) return { items: [] };
  const list = given({ operation: 'listWatches', looker });
  const rows = await findWatches(tenant.database, tenant.associationId, {
    ...(looker.kind === 'party' && { partyId: looker.id }),
    ...(looker.kind === 'platform' && { platformId: looker.id }),
    after: placeOf<{ readonly after: string }>(tenant, list, cursor)?.after,
    limit: limit + 1,
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, (last) => ({ after: last }));
  const once = await askedOnce(tenant, actor);
  const loaded: readonly LoadedWatch[] = await Promise.all(page.map((id) => loadWatch(once, id, actor)));
  const platforms = loaded.flatMap(({ watch }) => [
    watch.placed?.platformId,
    ...watch.listings.map(({ platformId }) => platformId),
  ]);
  const names = await namesOfPlatforms(tenant, [...new Set(platforms.filter((id) => id !== undefined))]);
  const objectors = loaded.flatMap(({ role, watch }) =>
    role === 'staff' ? watch.objections.map(({ partyId }) => partyId) : [],
  );
  const parties = await identitiesOf(tenant, [...new Set(objectors)]);
  const shops = loaded.flatMap(({ watch: { placed } }) => (isOfShop(placed) ? [placed] : []));
  const reaches = await reachOfShops(tenant, looker.kind === 'party' ? [] : shops, now);
  const disputeIds = loaded.flatMap(({ watch }) => watch.placed?.disputeId ?? []);
  const stored = await storedOnlyAmong(tenant.database, disputeIds);
  const items = await Promise.all(
    loaded.map(async (one) => {
      const disputeId = one.watch.placed?.disputeId ?? one.stream.streamId;
      const { placed, ended } = one.watch;
      const isHidden = isOfShop(placed) && one.role !== 'staff';
      const isTold =
        isOfShop(placed) && ended === undefined && (looker.kind !== 'platform' || placed.platformId === looker.id);
      const reach = isTold ? reaches.get(placed.shopId) : undefined;
      const isRead = !isHidden && !stored.has(disputeId);
      const dispute = isRead ? (await loadDispute(once, disputeId, actor)).dispute : undefined;
      const known = dispute && knows(one, dispute) ? dispute : undefined;
      return viewWatch(caller, one, { dispute: known, names, parties, reach });
    }),
  );
  return { items, ...next };
}

/** Whether the reader was told of the dispute: watches of before were placed on goods of complaints that nobody knew. */
const knows = ({ role, looker, watch: { placed } }: LoadedWatch, dispute: Dispute): boolean => {
  const told = toldOf(dispute);
  if (role === 'platform') return told.platform_ids.includes(looker?.id ?? '') || placed?.platformId !== looker?.id;
  if (role !== 'shop' || placed === undefined || isOfShop(placed)) return true;
  return placed.shopIds.every((id) => told.respondent_ids.includes(id));
};
