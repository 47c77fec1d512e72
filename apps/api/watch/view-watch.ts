import type { ShopReach } from '#application/watch/shop-reach.js';
import type { LoadedWatch } from '#application/watch/watches.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { refuse } from '#domain/kernel/refusal.js';
import { allowedOnWatch } from '#domain/watch/decide.js';
import { isOfShop, isWatched } from '#domain/watch/state.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { WatchedListing, WatchObjectionView, WatchView } from './watches.dto.js';

type Beside = {
  readonly dispute: Dispute | undefined;
  readonly names: ReadonlyMap<string, string>;
  /** Who objected, for the staff. */
  readonly parties: ReadonlyMap<string, { readonly name?: string }>;
  readonly reach: ShopReach | undefined;
};

/**
 * What one side sees: its shop why and until when, what it objected itself, and not what was found; right holder and
 * platform what was found; a platform that of itself alone. With whom a watched shop is tied the staff alone learns:
 * to its right holder it is listings without a shop, to its platform listings of a shop of its own without a reason,
 * to itself the kinds that it shares.
 */
export async function viewWatch(
  { tenant, now }: Pick<Caller, 'tenant' | 'now'>,
  { watch, role, looker, stream }: LoadedWatch,
  { dispute, names, parties, reach }: Beside,
): Promise<WatchView> {
  const { placed, ended } = watch;
  if (placed === undefined) return refuse('NotFound');
  const objections = watch.objections.filter(
    ({ partyId }) => role === 'staff' || (role === 'shop' && partyId === looker?.id),
  );
  const listings = watch.listings.filter(
    ({ platformId }) => role === 'staff' || role === 'holder' || (role === 'platform' && platformId === looker?.id),
  );
  const shop = isOfShop(placed) ? placed : undefined;
  const itemId = isOfShop(placed) ? undefined : placed.itemId;
  const locatorId = dispute?.items.find((item) => item.itemId === itemId)?.locatorContentId;
  const nameId = role === 'holder' ? undefined : shop?.nameContentId;
  const reasonId = role === 'staff' ? placed.reasonContentId : undefined;
  const isReason = shop === undefined || role === 'staff' || role === 'shop';
  const contents = [
    ...[locatorId, nameId, reasonId],
    ...objections.flatMap(({ textContentId, answer }) => [textContentId, answer?.reasonContentId]),
    ...listings.map(({ listingContentId }) => listingContentId),
  ].filter((id) => id !== undefined);
  const opened = await tenant.vault.open([...new Set(contents)]);
  const parsed = (id: string | undefined): Readonly<Record<string, string | undefined>> => {
    const text = opened.get(id ?? '');
    return text === undefined ? {} : (JSON.parse(text) as Readonly<Record<string, string | undefined>>);
  };
  const isOwn = role !== 'platform' || placed.platformId === looker?.id;
  return given({
    watchId: stream.streamId,
    part: role,
    // a platform on which the same was listed later learns of the goods by that listing alone
    title: opened.get(nameId ?? '') ?? (isOwn ? parsed(locatorId)['title'] : undefined) ?? stream.streamId.slice(-8),
    watched: shop === undefined ? 'goods' : isReason ? 'shop' : 'listings',
    reach,
    platformName: isOwn && !(shop && role === 'holder') ? names.get(placed.platformId) : undefined,
    disputeNumber: role === 'platform' || (shop && role !== 'staff') ? undefined : dispute?.number,
    ground: isReason ? placed.ground : undefined,
    kinds: isReason ? shop?.kinds : undefined,
    reason: opened.get(reasonId ?? ''),
    placedAt: placed.placedAt,
    until: placed.until,
    isWatched: isWatched(watch, now),
    ended: ended?.why,
    objections: objections.map(
      ({ partyId, textContentId, at, answer }) =>
        given({
          at,
          ...(role === 'staff' && { partyId, partyName: parties.get(partyId)?.name }),
          text: opened.get(textContentId),
          outcome: answer?.outcome,
          reason: opened.get(answer?.reasonContentId ?? ''),
        }) as WatchObjectionView,
    ),
    listings: listings.map(({ by, platformId, listingContentId, listedAt }) => {
      const { ref, text } = parsed(listingContentId);
      const found = isReason ? by : undefined;
      return given({ platformName: names.get(platformId ?? ''), by: found, ref, text, at: listedAt }) as WatchedListing;
    }),
    allowedActions: [...allowedOnWatch(watch, { role, looker }, now)],
  }) as WatchView;
}
