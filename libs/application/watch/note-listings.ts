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
import { titleKeyOf } from './watches.js';

/** In whose name a listing is noted: nobody decides anything by it. */
export const WATCHING: Actor = { kind: 'engine', id: 'watch-list' };

type Listing = { readonly ref?: string; readonly field: string; readonly text: string };
type Screened = {
  readonly screeningId: string;
  readonly listings: readonly Listing[];
  /** The platform that sent them; what others send is on none that is known. */
  readonly platformId?: string | undefined;
  readonly at: Instant;
};
type Hit = { readonly by: FoundBy; readonly place: number; readonly listing: Listing };

/**
 * Notes on every watch which of these listings is the same again: by the platform’s own number, or by its title. May be
 * repeated: each is noted once. `seal` keeps the words under the key of the dispute.
 */
export async function noteListings(
  tenant: TenantContext,
  { screeningId, listings, platformId, at }: Screened,
): Promise<number> {
  if (!(await isThere(tenant.database, 'watches'))) return 0;
  const byKey = new Map<string, Hit>();
  for (const [place, listing] of listings.entries()) {
    const number = platformId === undefined ? undefined : itemIdentity(tenant, { platformId, externalId: listing.ref });
    const title = listing.field === 'title' ? titleKeyOf(tenant, listing.text) : undefined;
    if (number !== undefined && !byKey.has(number)) byKey.set(number, { by: 'fingerprint', place, listing });
    if (title !== undefined && !byKey.has(title)) byKey.set(title, { by: 'title', place, listing });
  }
  if (byKey.size === 0) return 0;
  const found = await findWatchedBy(tenant.database, tenant.associationId, [...byKey.keys()], localDateAt(at));
  for (const { watchId, keys } of found) {
    const hit = keys.flatMap((key) => byKey.get(key) ?? [])[0];
    if (hit !== undefined) await note(tenant, watchId, hit, { screeningId, platformId, at });
  }
  return found.length;
}

const note = async (
  tenant: TenantContext,
  watchId: string,
  { by: foundBy, place, listing }: Hit,
  { screeningId, platformId, at }: Omit<Screened, 'listings'>,
): Promise<void> => {
  const key = `${watchId}:${screeningId}`;
  const request = requestOf(callerOf(tenant.associationId, WATCHING), key, {}, tenant.secret);
  await answerOnce(tenant, request, async () => {
    const stream = await loadStream<WatchEvent>(tenant.database, tenant.associationId, watchId);
    const watch = stream.events.reduce(evolveWatch, unwatched);
    const answer = { status: 200, body: JSON.stringify({ watchId }) };
    if (watch.placed === undefined || !isWatched(watch, at)) return { entries: [], answer };
    const words = JSON.stringify({ ...(listing.ref !== undefined && { ref: listing.ref }), text: listing.text });
    const listingContentId = await tenant.vault.seal(`text:${watch.placed.disputeId}:${WATCHING.id}`, words);
    const command: NoteWatchedListing = {
      type: 'NoteWatchedListing',
      data: {
        ...{ by: foundBy, screeningId, text: place + 1, listingContentId },
        ...(platformId !== undefined && { platformId }),
      },
      by: WATCHING,
      at,
    };
    const context = await tenant.contextOf(WATCHING);
    const events = decideWatch(command, { watch, context, associationId: tenant.associationId });
    return { entries: [entryOf('watch', stream, events, command)], answer };
  });
};
