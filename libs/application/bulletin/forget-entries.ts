import { localDateAt } from '#domain/calendar/local-date.js';
import { daysAfter } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { ruleOn } from '#domain/privacy/retention.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { loadBulletins } from './bulletins.js';
import { bulletinEntryKey, keyOfEntry } from './entry-words.js';

/** Forgets the words of entries under a key of their own once the time after they were last shown has passed; how many. */
export async function forgetEntries({ database, tenantOf }: Everywhere, machine: Date): Promise<number> {
  const { rows: associations } = await database.query<{ id: string; clockOffsetMs: string }>({
    name: 'associations-with-clocks',
    text: 'SELECT id, clock_offset_ms AS "clockOffsetMs" FROM office.association',
  });
  const days = ruleOn('bulletin-entry', machine.toISOString().slice(0, 10)).days ?? 0;
  let forgotten = 0;
  for (const { id, clockOffsetMs } of associations) {
    const today = localDateAt(instant(machine.getTime() + Number(clockOffsetMs)));
    const { bulletins } = await loadBulletins({ database, associationId: id });
    const keys = Object.values(bulletins)
      .flatMap(({ entries }) => entries)
      .filter((entry) => keyOfEntry(entry) === bulletinEntryKey(entry.entryId))
      .filter(({ removed, shownUntil }) => {
        const last = removed ? localDateAt(removed.removedAt) : shownUntil;
        return daysAfter(last, days) < today;
      })
      .map(({ entryId }) => bulletinEntryKey(entryId));
    if (keys.length > 0) forgotten += (await tenantOf(id).vault.destroyKeys(keys)).length;
  }
  return forgotten;
}
