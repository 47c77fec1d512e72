import type { Tone } from './tones.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** From two days on people count in days. */
const IN_HOURS = 2 * DAY;

export type TimeLeft = {
  readonly late: boolean;
  readonly unit: 'days' | 'hours' | 'minutes';
  readonly count: number;
  readonly tone: Extract<Tone, 'overdue' | 'due' | 'neutral'>;
};

/**
 * How long until an instant, rounded so that nobody comes late by it: what is left is rounded down, what is over up.
 * The instant itself is in time. `toTheMinute` is for what cannot wait: from its first minute on it is told in minutes. Both are instants of the association's legal clock, in ISO 8601.
 */
export function timeLeft(dueAt: string, now: string, toTheMinute = false): TimeLeft {
  const left = Date.parse(dueAt) - Date.parse(now);
  const late = left < 0;
  const length = Math.abs(left);
  if (toTheMinute) {
    const count = late ? Math.ceil(length / MINUTE) : Math.floor(length / MINUTE);
    return { late, unit: 'minutes', count, tone: late ? 'overdue' : 'due' };
  }
  const [unit, size] = length >= IN_HOURS ? (['days', DAY] as const) : lessThanDays(length);
  const count = late ? Math.ceil(length / size) : Math.floor(length / size);
  return { late, unit, count, tone: late ? 'overdue' : left < DAY ? 'due' : 'neutral' };
}

const lessThanDays = (length: number) => (length >= HOUR ? (['hours', HOUR] as const) : (['minutes', MINUTE] as const));
