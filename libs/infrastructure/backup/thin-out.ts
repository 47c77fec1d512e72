import { begunAt } from './snapshot-name.js';

const DAY = 86_400_000;

/**
 * Of these snapshots, the oldest first, those that need not stay: made before the last so many days, in which all stay,
 * and not the last of their day (UTC). The newest of all is the last of its day.
 */
export function surplusOf(whole: readonly string[], allDays: number, now: Date): readonly string[] {
  const since = now.getTime() - allDays * DAY;
  const lastOfDay = new Map(whole.map((name) => [dayOf(name), name]));
  return whole.filter((name) => begunAt(name).getTime() < since && lastOfDay.get(dayOf(name)) !== name);
}

const dayOf = (name: string): string => name.slice(0, 8);
