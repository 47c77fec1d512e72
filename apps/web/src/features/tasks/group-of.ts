export const TASK_GROUPS = ['overdue', 'today', 'week', 'later'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

const DAY = 86_400_000;
/** The association's day begins at midnight by Beijing time, which knows no summer time. */
const OFFSET = 8 * 3_600_000;

/**
 * Whether it is late, or due until the end of today, until the end of this Sunday, or after that. Midnight belongs to
 * the day that ends. Both are instants of the legal clock in ISO 8601.
 */
export function groupOf(dueAt: string, now: string): TaskGroup {
  const [due, at] = [Date.parse(dueAt), Date.parse(now)];
  if (due < at) return 'overdue';
  const today = Math.floor((at + OFFSET) / DAY);
  const endOfToday = (today + 1) * DAY - OFFSET;
  if (due <= endOfToday) return 'today';
  const daysToSunday = (3 - (today % 7) + 7) % 7; // the first day of 1970 was a Thursday
  return due <= endOfToday + daysToSunday * DAY ? 'week' : 'later';
}
