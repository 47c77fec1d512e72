import { daysBetween, type LocalDate } from './local-date.js';

/** So many days before something of its own ends somebody is reminded: thrice for what takes long to renew. */
export const ENDING_STEPS = [90, 30, 7] as const;

/**
 * Of the reminders of a last day the one whose time has come: the last of them, where several have. None once the day
 * is over.
 */
export const endingStep = (
  last: LocalDate,
  today: LocalDate,
  steps: readonly number[] = ENDING_STEPS,
): number | undefined => {
  const left = daysBetween(today, last);
  return left < 0 ? undefined : steps.filter((step) => left <= step).toSorted((one, other) => one - other)[0];
};
