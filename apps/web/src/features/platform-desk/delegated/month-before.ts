import { addMonths, dayAt } from '../../calendar/days.js';

/** The month that ended last by Beijing's days: the one that both sides have counted. */
export const monthBefore = (now: string): string => addMonths(dayAt(now), -1).slice(0, 7);
