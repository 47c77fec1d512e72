import type { Calendar } from '#domain/calendar/calendar.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { workingDaysUntil } from '#domain/calendar/working-days-from.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { instant } from '#domain/kernel/message.js';
import { keyOf, lastDayOf, remindersOf } from '#domain/notification/reminders-of.js';
import { formatDue } from '#messages/format.js';
import type { Locale, Words } from '#messages/locale.js';
import { reminderSentence } from '#messages/notification/reminded-of.js';
import { rulebookOf } from '#rulebooks/released.js';

/** A reminder as it was written down, with how far its association's clock is ahead of machine time. */
export type ReminderItem = { readonly reminder_key: string | null; readonly clock_offset: string | null };

export const REMINDER_COLUMNS = 'm.key AS reminder_key, a.clock_offset_ms AS clock_offset';

/**
 * What a reminder says now that it goes out; undefined where the act is done, the day was moved or has ended, or the
 * dispute is over. `machine` is machine time.
 */
export const stillDue = (
  dispute: Dispute,
  item: ReminderItem,
  calendar: Calendar,
  machine: Date,
): Words | undefined => {
  const now = instant(machine.getTime() + Number(item.clock_offset ?? 0));
  const found = remindersOf(dispute, rulebookOf(dispute).rulebook, calendar).find(
    (one) => keyOf(one) === item.reminder_key,
  );
  if (!found || (found.dueAt < now && !found.moment.startsWith('after'))) return undefined;
  const { what, moment, dueAt } = found;
  const left = workingDaysUntil(calendar, localDateAt(now), lastDayOf(dueAt));
  const said = (locale: Locale) =>
    reminderSentence({ number: dispute.number ?? '', what, moment, until: formatDue(dueAt, locale), left })[locale];
  return { 'zh-CN': said('zh-CN'), en: said('en') };
};
