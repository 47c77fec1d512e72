import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
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
    .flatMap(({ entries }) => entries)
    .filter((entry) => keyOfEntry(entry) === bulletinEntryKey(entry.entryId))
    .filter(({ removed, shownUntil }) => daysAfter(removed ? localDateAt(removed.removedAt) : shownUntil, days) < today)
    .map(({ entryId }) => bulletinEntryKey(entryId));
}
