import { isAnnounced, namedIdOf } from '#domain/bulletin/hearing.js';
import { allEntries, bulletinStage, entryStateAt, type Bulletin, type KnownEntry } from '#domain/bulletin/state.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { lastDayOf } from '#domain/calendar/uncertain.js';
import type { Instant } from '#domain/kernel/message.js';
import { inEach, type Everywhere } from '../command-handler/everywhere.js';
import { tellOnce, type ToTell } from '../notification/tell-once.js';
import { loadBulletins } from './bulletins.js';
import { followObjections } from './follow-objections.js';

/**
 * Writes to whoever a bulletin will name once that is announced, again where other words are, once more when it is
 * published or corrected, and when an objection is answered: each once, with where to read it and how to object, and
 * never a word of it. What was objected waits in the queue of the offices. How many mails are owed; may be repeated.
 * `machine` is machine time.
 */
export function tellNamed(everywhere: Everywhere, machine: Date): Promise<number> {
  return inEach(everywhere, async (tenant, at) => {
    const { bulletins } = await loadBulletins(tenant);
    const news = Object.values(bulletins).flatMap((one) => [
      ...one.entries.flatMap((entry) => newsOf(one, entry, at)),
      ...allEntries(one).flatMap((entry) => answersOf(one, entry)),
    ]);
    await followObjections(tenant, bulletins);
    return tellOnce(tenant, news, machine);
  });
}

const newsOf = (one: Bulletin, entry: KnownEntry, at: Instant): readonly ToTell[] => {
  const stage = bulletinStage(one);
  const { entryId, hash } = entry;
  if (stage === 'published' && entryStateAt(entry, at) === 'shown') {
    const toldOf = `naming/published/${entryId}/${hash}`;
    return toldAs(entry, { topic: 'naming-published', toldOf, day: entry.shownUntil });
  }
  const { announced } = one.hearings[entryId] ?? {};
  if (stage !== 'draft' || !announced || !isAnnounced(one, entry)) return [];
  const toldOf = `naming/announced/${entryId}/${hash}`;
  return toldAs(entry, { topic: 'naming-announced', toldOf, day: lastDayOf(announced.objectionDue) });
};

const answersOf = ({ hearings }: Bulletin, entry: KnownEntry): readonly ToTell[] => {
  const { answer } = hearings[entry.entryId] ?? {};
  if (!answer) return [];
  const toldOf = `naming/answered/${entry.entryId}/${answer.answeredAt}`;
  return toldAs(entry, { topic: 'naming-answered', toldOf, day: localDateAt(answer.answeredAt) });
};

/** Whatever it prefers about reminders. A member may be a platform; only one of the two is known by that id. */
const toldAs = (entry: KnownEntry, about: Pick<ToTell, 'topic' | 'toldOf' | 'day'>): readonly ToTell[] => {
  const id = namedIdOf(entry);
  if (id === undefined) return [];
  const known: readonly ToTell['to'][] =
    entry.partyId === undefined ? [{ partyId: id }, { platformId: id }] : [{ partyId: id }];
  return known.map((to) => ({ ...about, to, isOwed: true }));
};
