import { readMark } from './mark.js';

/** Whoever archives every day is in time, with two hours for it. */
export const LATE_SECONDS = 26 * 3_600;

/** Seconds since what runs from this state folder was archived by `parley backup`; undefined where it never was. */
export function backupAge(home: string, now: Date): number | undefined {
  const mark = readMark(home);
  return mark && (now.getTime() - Date.parse(mark.at)) / 1_000;
}
