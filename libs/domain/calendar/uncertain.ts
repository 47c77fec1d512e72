import type { Instant } from '../kernel/message.js';
import { isRestDay, type Calendar } from './calendar.js';
import { secondsAfter } from './deadline.js';
import type { Deadline } from './derivation.js';
import { daysAfter, endOfDay, localDate, type LocalDate } from './local-date.js';
import { countedNow } from './recompute.js';
import { rolls } from './rolling.js';

/** An act came after its time. On a day that may still move nobody is late. */
export const isLate = ({ dueAt, provisional }: Pick<Deadline, 'dueAt' | 'provisional'>, at: Instant): boolean =>
  !provisional && at > dueAt;

/**
 * Whether a time is over outside disputes, where the clock asks nobody about a day that may still move: counted again
 * by the calendar of today; while that day may still move, once no notice can have moved it further. Nobody is found
 * against before.
 */
export const isOver = (due: Deadline, at: Instant, calendar: Calendar): boolean => at > openUntil(due, calendar);

/** The last instant of such a time by what is known today. */
export const openUntil = (due: Deadline, calendar: Calendar): Instant => {
  const { dueAt, provisional } = countedNow(due, calendar);
  return provisional ? secondsAfter(dueAt, MOST_DAYS_LATER * 86_400) : dueAt;
};

/** The last day as it was counted. */
export const lastDayOf = ({ dueAt, derivation: { steps } }: Deadline): LocalDate =>
  steps.at(-1)?.date ?? localDate(dueAt.slice(0, 10));

/** How far a person's word may lie beyond the day that was counted: the longest holiday that a notice ever made. */
export const MOST_DAYS_LATER = 14;

/** Whether that day can be the last by what is known: none earlier than counted, far beyond it, or known to be off. */
export const canBeLastDay = (deadline: Deadline, day: LocalDate, calendar: Calendar): boolean => {
  const counted = lastDayOf(deadline);
  if (day < counted || day > daysAfter(counted, MOST_DAYS_LATER)) return false;
  const { lastDay, unit } = deadline.derivation;
  return rolls(calendar, lastDay, day).length === 0 && !(unit === 'working-days' && isRestDay(calendar, day));
};

/** The deadline with the last day that a person confirmed, which is certain from then on. */
export const confirmedDay = ({ derivation }: Deadline, day: LocalDate): Deadline => ({
  dueAt: endOfDay(day),
  provisional: false,
  derivation: {
    ...derivation,
    steps: [
      ...derivation.steps.filter(({ step }) => step !== 'ends-at-24:00'),
      { step: 'confirmed-by-person', date: day },
      { step: 'ends-at-24:00', date: day },
    ],
  },
});
