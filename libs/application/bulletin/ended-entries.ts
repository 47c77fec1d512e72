import { allEntries, type KnownEntry } from '#domain/bulletin/state.js';
import { daysAfter, localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadBulletins } from './bulletins.js';
import { bulletinEntryKey, keyOfEntry } from './entry-words.js';

/** Keys of entries that lie under one of their own and were last shown more than so many days ago. */
export async function findEndedEntries(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
  days: number,
  at: Instant,
): Promise<readonly string[]> {
  const { bulletins } = await loadBulletins(tenant);
  const today = localDateAt(at);
  return Object.values(bulletins)
    .flatMap(allEntries)
    .filter((entry) => keyOfEntry(entry) === bulletinEntryKey(entry.entryId))
    .filter((entry) => daysAfter(lastShown(entry), days) < today)
    .map(({ entryId }) => bulletinEntryKey(entryId));
}

const lastShown = ({ removed, leftOutAt, shownUntil }: KnownEntry): LocalDate => {
  const gone = removed?.removedAt ?? leftOutAt;
  return gone === undefined ? shownUntil : localDateAt(gone);
};
