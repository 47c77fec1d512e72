import type { Calendar } from './calendar.js';
import { deadlineAfter, inputOf } from './deadline.js';
import type { Deadline } from './derivation.js';

/**
 * A provisional deadline counted again under a newer calendar; it may still be provisional, or the same day and now
 * certain. Undefined where there is nothing to do. Everything but the calendar comes from the derivation, so no
 * rulebook is asked.
 */
export const recomputed = ({ provisional, derivation }: Deadline, calendar: Calendar): Deadline | undefined => {
  const { version, until } = derivation.calendar;
  if (!provisional || calendar.version === version || calendar.until < until) return undefined;
  return deadlineAfter({ ...inputOf(derivation), calendar });
};
