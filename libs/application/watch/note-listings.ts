import { localDateAt } from '#domain/calendar/local-date.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { FoundBy } from '#domain/watch/events.js';
import type { NoteWatchedListing } from '#domain/watch/commands.js';
import { decideWatch } from '#domain/watch/decide.js';
import { evolveWatch, isWatched, unwatched } from '#domain/watch/state.js';
import type { WatchEvent } from '#domain/watch/events.js';
import { requestOf } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { findWatchedBy } from '#read-models/find-watches.js';
import { isThere } from '#read-models/is-there.js';
import { answerOnce, callerOf, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { itemIdentity } from '../dispute/item-identity.js';
import { authorKey } from '../dispute/author-key.js';
import { platformAccountStream } from '../party/parties.js';
import { textKeyOf, titleKeyOf, wordsOf } from './watches.js';

/** In whose name a listing is noted: nobody decides anything by it. */
export const WATCHING: Actor = { kind: 'engine', id: 'watch-list' };

type Listing = {
  readonly ref?: string;
  readonly field: string;
  readonly text: string;
  /** The platform’s short name of the shop that lists it. */
  readonly shop?: string;
};
type Screened = {
  readonly screeningId: string;
  readonly listings: readonly Listing[];
  /** The platform that sent them; what others send is on none that is known. */
  readonly platformId?: string | undefined;
  readonly at: Instant;
};
type Hit = { readonly by: FoundBy; readonly place: number; readonly listing: Listing; readonly key?: string };

/** Of a shop that is watched so many new listings are told at once; the others when they are sent again. */
const MOST_OF_SHOP = 50;

/**
 * Notes on every watch which of these listings is the same again: by the platform’s own number, or by its title. May be
 * repeated: each is noted once. `seal` keeps the words under the key of the dispute.
 */
export async function noteListings(
  tenant: TenantContext,
  { screeningId, listings, platformId, at }: Screened,
): Promise<number> {
  if (!(await isThere(tenant.database, 'watches'))) return 0;
  const byKey = new Map<string, readonly Hit[]>();
  const once = (key: string | undefined, hit: Hit): void => {
    if (key !== undefined && !byKey.has(key)) byKey.set(key, [hit]);
  };
  for (const [place, listing] of listings.entries()) {
    const number = platformId === undefined ? undefined : itemIdentity(tenant, { platformId, externalId: listing.ref });
    const title = listing.field === 'title' ? titleKeyOf(tenant, listing.text) : undefined;
    once(number, { by: 'fingerprint', place, listing });
    once(title, { by: 'title', place, listing });
    if (platformId === undefined || listing.shop === undefined) continue;
    const shop = platformAccountStream(tenant, platformId, listing.shop);
    const key = number ?? title ?? textKeyOf(tenant, listing.text);
    byKey.set(shop, [...(byKey.get(shop) ?? []), { by: 'shop', place, listing, key }]);
  }
  if (byKey.size === 0) return 0;
  const found = await findWatchedBy(tenant.database, tenant.associationId, [...byKey.keys()], localDateAt(at));
  for (const { watchId, keys } of found) {
    const hits = keys.flatMap((key) => byKey.get(key) ?? []);
    const noted = hits[0]?.by === 'shop' ? hits : hits.slice(0, 1);
    if (noted.length > 0) await note(tenant, watchId, noted, { screeningId, platformId, at });
  }
  return found.length;
}

const note = async (
  tenant: TenantContext,
  watchId: string,
  hits: readonly Hit[],
  { screeningId, platformId, at }: Omit<Screened, 'listings'>,
): Promise<void> => {
  const key = `${watchId}:${screeningId}`;
  const request = requestOf(callerOf(tenant.associationId, WATCHING), key, {}, tenant.secret);
  await answerOnce(tenant, request, async () => {
    const stream = await loadStream<WatchEvent>(tenant.database, tenant.associationId, watchId);
    const watch = stream.events.reduce(evolveWatch, unwatched);
    const answer = { status: 200, body: JSON.stringify({ watchId }) };
    if (watch.placed === undefined || !isWatched(watch, at)) return { entries: [], answer };
    const known = new Set(watch.listings.map(({ listingKey }) => listingKey).filter((key) => key !== undefined));
    const fresh = hits.filter(({ key }) => key === undefined || (!known.has(key) && known.add(key)));
    const told = fresh.slice(0, MOST_OF_SHOP);
    const keyName = authorKey(wordsOf(watchId, watch.placed), WATCHING.id);
    const contents = await tenant.vault.sealAll(
      told.map(({ listing: { ref, text } }) => ({
        keyName,
        text: JSON.stringify({ ...(ref !== undefined && { ref }), text }),
      })),
    );
    const context = await tenant.contextOf(WATCHING);
    const commands = told.map(({ by: foundBy, place, key: listingKey }, i): NoteWatchedListing => ({
      type: 'NoteWatchedListing',
      data: {
        ...{ by: foundBy, screeningId, text: place + 1, listingContentId: contents[i] ?? '' },
        ...(platformId !== undefined && { platformId }),
        ...(listingKey !== undefined && { listingKey }),
      },
      by: WATCHING,
      at,
    }));
    const events = commands.flatMap((command) =>
      decideWatch(command, { watch, context, associationId: tenant.associationId }),
    );
    const [command] = commands;
    if (command === undefined) return { entries: [], answer };
    return { entries: [entryOf('watch', stream, events, command)], answer };
  });
};
