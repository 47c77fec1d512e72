import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { bulletinStage, entryStateAt, type Bulletin, type KnownEntry } from '#domain/bulletin/state.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { tellOnce, type ToTell } from '../notification/tell-once.js';
import { loadBulletins } from './bulletins.js';

/**
 * Writes to whoever a bulletin means to name, again where it means to say something else, and once more when it is
 * published or corrected: each once, with where to read it and how to object, and never a word of it. How many mails
 * are owed; may be repeated. `machine` is machine time.
 */
export async function tellNamed({ database, tenantOf, legalNow }: Everywhere, machine: Date): Promise<number> {
  const { rows } = await database.query<{ id: string }>('SELECT id FROM office.association ORDER BY id');
  let told = 0;
  for (const { id } of rows) {
    const [tenant, at] = [tenantOf(id), await legalNow(id)];
    const { bulletins } = await loadBulletins(tenant);
    const news = Object.values(bulletins).flatMap((one) => one.entries.flatMap((entry) => newsOf(one, entry, at)));
    told += await tellOnce(tenant, news, machine);
  }
  return told;
}

const newsOf = (one: Bulletin, entry: KnownEntry, at: Instant): readonly ToTell[] => {
  const stage = bulletinStage(one);
  const isShown = stage === 'published' && entryStateAt(entry, at) === 'shown';
  if (stage !== 'draft' && !isShown) return [];
  const about = {
    topic: isShown ? 'naming-published' : 'naming-meant',
    toldOf: `naming/${isShown ? 'published' : 'meant'}/${entry.entryId}/${entry.hash}`,
    day: isShown ? entry.shownUntil : localDateAt(one.draftedAt),
    isOwed: true,
  } as const;
  return namedBy(entry).map((to) => ({ ...about, to }));
};

/** A member may be a platform; only one of the two is known by that id. */
const namedBy = ({ named, partyId, source }: KnownEntry): readonly ToTell['to'][] => {
  if (named === 'nobody') return [];
  if (partyId !== undefined) return [{ partyId }];
  return source.kind === 'member-breach' ? [{ partyId: source.memberId }, { platformId: source.memberId }] : [];
};
