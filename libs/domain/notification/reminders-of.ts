import type { Calendar } from '../calendar/calendar.js';
import { daysAfter, endOfDay, localDateAt, type LocalDate } from '../calendar/local-date.js';
import { workingDaysFrom } from '../calendar/working-days-from.js';
import type { Dispute } from '../dispute/core/state.js';
import type { Subject } from '../dispute/core/subject.js';
import { instant, type Instant } from '../kernel/message.js';
import type { ReminderRules, ReminderTime } from '../rulebook/reminder-rules.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { OVERDUE, toBeDone, type Overdue, type ToBeDone } from './to-be-done.js';

/** One reminder of one thing to one receiver. What falls together for one receiver is one, whatever it is about. */
export type Reminder = Pick<ToBeDone, 'what' | 'role' | 'toId' | 'dueAt'> & {
  /** The same for ever: stands in tables. */
  readonly moment: `before-${number}` | 'on-the-day' | `after-${number}`;
  /** Legal time. */
  readonly at: Instant;
  /** About what, each once. */
  readonly subjects: readonly Subject[];
};

/** By which a reminder is told from every other of its dispute, for ever. */
export const keyOf = ({ what, toId, dueAt, moment }: Pick<Reminder, 'what' | 'toId' | 'dueAt' | 'moment'>): string =>
  [what, toId, dueAt, moment].join('/');

/**
 * All reminders of a dispute as it stands: those of acts that are done, of days that were moved and of what is over are
 * not among them. Those that lie in the past are.
 */
export const remindersOf = (
  dispute: Dispute,
  { reminders }: Pick<Rulebook, 'reminders'>,
  calendar: Calendar,
): readonly Reminder[] => {
  if (reminders === undefined) return [];
  const found = new Map<string, Reminder>();
  for (const one of toBeDone(dispute))
    for (const time of timesOf(reminders, one)) {
      const at = instantOf(time, one.dueAt, calendar, reminders.atMinute);
      if (one.since !== undefined && at <= one.since) continue;
      if (time.when !== 'after' && at >= one.dueAt) continue;
      const { what, role, toId, dueAt } = one;
      const reminder = { what, role, toId, dueAt, moment: nameOf(time), at, subjects: [one.subject] };
      const same = found.get(keyOf(reminder));
      found.set(
        keyOf(reminder),
        same ? { ...same, subjects: [...new Set([...same.subjects, one.subject])] } : reminder,
      );
    }
  return [...found.values()];
};

const isOverdue = (what: ToBeDone['what']): what is Overdue => (OVERDUE as readonly string[]).includes(what);

/** What is over has no time before it, and what its end decides none after it. */
const timesOf = ({ roles, others = {} }: ReminderRules, { what, role }: ToBeDone): readonly ReminderTime[] => {
  const times = others[what] ?? roles[role].times;
  if (isOverdue(what)) return times.filter(({ when }) => when === 'after');
  return role === 'staff' ? times : times.filter(({ when }) => when !== 'after');
};

const nameOf = (time: ReminderTime): Reminder['moment'] =>
  time.when === 'on-the-day' ? time.when : `${time.when}-${time.workingDays}`;

/** The last day that belongs to a time: of one that ends at 24:00 the day before. */
export const lastDayOf = (dueAt: Instant): LocalDate => localDateAt(instant(Date.parse(dueAt) - 1));

const instantOf = (time: ReminderTime, dueAt: Instant, calendar: Calendar, minute: number): Instant => {
  const last = lastDayOf(dueAt);
  const count = time.when === 'on-the-day' ? 0 : time.when === 'before' ? -time.workingDays : time.workingDays;
  const midnight = Date.parse(endOfDay(daysAfter(workingDaysFrom(calendar, last, count), -1)));
  return instant(midnight + minute * 60_000);
};

/** A reminder that comes a day late helps nobody; the next one does. */
const LATE = 24 * 3_600_000;

/**
 * What becomes of the reminders that are due now: the last of each thing goes out, and none that is a day late or of a
 * day that has ended meanwhile.
 */
export const dueNow = (
  reminders: readonly Reminder[],
  now: Instant,
): readonly (Reminder & { readonly verdict: 'send' | 'late' | 'overtaken' })[] => {
  const due = reminders.filter(({ at }) => at <= now);
  return due.map((one) => {
    const later = due.some((other) => other.at > one.at && sameThing(one, other));
    const isPast = !one.moment.startsWith('after') && one.dueAt < now;
    const isLate = Date.parse(now) - Date.parse(one.at) > LATE;
    return { ...one, verdict: later ? 'overtaken' : isPast || isLate ? 'late' : 'send' };
  });
};

const sameThing = (one: Reminder, other: Reminder): boolean =>
  one.what === other.what && one.toId === other.toId && one.dueAt === other.dueAt;
