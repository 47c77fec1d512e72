import { loadBulletins } from '#application/bulletin/bulletins.js';
import { isAnnounced, namedIdOf } from '#domain/bulletin/hearing.js';
import { allEntries, isAgreed, type Bulletin, type KnownEntry } from '#domain/bulletin/state.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { NamingHearingView, NamingState, NamingView } from './naming-views.dto.js';
import { openBulletin, type OpenedEntry } from './open-bulletin.js';
import { openHearings } from './open-hearings.js';

/** What bulletins say of whoever is one of these, or are to say once that was announced to it. */
export async function viewNamings({ tenant, now }: Caller, ownIds: readonly string[]): Promise<NamingView[]> {
  const { bulletins } = await loadBulletins(tenant);
  const isOwn = (entry: KnownEntry): boolean => ownIds.includes(namedIdOf(entry) ?? '');
  const viewed = Object.values(bulletins).map(async (one): Promise<NamingView[]> => {
    const own = allEntries(one).filter((entry) => isOwn(entry) && isTold(one, entry));
    if (one.dropped || own.length === 0) return [];
    const [{ entries }, hearings] = await Promise.all([
      openBulletin(tenant, { ...one, entries: own }, now),
      openHearings(tenant, one),
    ]);
    return entries.flatMap((entry) => namingOf(one, entry, hearings.get(entry.entryId), now));
  });
  return (await Promise.all(viewed)).flat();
}

/** A draft is nobody’s business before it was announced just so. */
const isTold = (one: Bulletin, entry: KnownEntry): boolean =>
  one.published !== undefined || entry.leftOutAt !== undefined || isAnnounced(one, entry);

const stateOf = (entry: KnownEntry): NamingState => {
  if (entry.leftOutAt !== undefined) return 'left-out';
  if (entry.named !== 'person') return 'told';
  if (isAgreed(entry)) return 'agreed';
  return entry.consentWithdrawnAt === undefined ? 'asked' : 'not-agreed';
};

const namingOf = (
  { bulletinId, published, from, until }: Bulletin,
  entry: OpenedEntry,
  hearing: NamingHearingView | undefined,
  at: Caller['now'],
): NamingView[] => {
  const { entryId, source, named, removed, words, hash, shownUntil } = entry;
  if (removed || !words) return [];
  const { elsewhere: _, ...own } = hearing ?? {};
  const mayObject = !published && hearing?.objection === undefined && at <= (hearing?.objectionDueAt ?? '');
  return [
    given({
      ...{ bulletinId, entryId, number: published?.number, from, until, source: source.kind, named },
      ...{ name: words.name ?? '—', text: words.text, publicSource: words.source, shownUntil, hash },
      ...{ article: words.article, consequence: words.consequence, foundOn: words.foundOn, state: stateOf(entry) },
      ...{ hearing: hearing && own, mayObject },
    }) as NamingView,
  ];
};
