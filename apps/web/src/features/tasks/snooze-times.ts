const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The association's day begins at midnight by Beijing time, which knows no summer time; its people come at nine. */
const OFFSET = 8 * HOUR;
const MORNING = 9 * HOUR;

const dayOf = (at: number): number => Math.floor((at + OFFSET) / DAY);
const morningOf = (day: number): number => day * DAY + MORNING - OFFSET;

export const SNOOZE_TIMES = ['anHour', 'tomorrow', 'threeDays', 'lastDay'] as const;
export type SnoozeTime = (typeof SNOOZE_TIMES)[number];

/** Until when a task can be set aside: later than now, not beyond its day, none twice. */
export function snoozeTimes(dueAt: string, now: string): readonly { readonly id: SnoozeTime; readonly at: string }[] {
  const [due, at] = [Date.parse(dueAt), Date.parse(now)];
  const times: Readonly<Record<SnoozeTime, number>> = {
    anHour: at + HOUR,
    tomorrow: morningOf(dayOf(at) + 1),
    threeDays: morningOf(dayOf(at) + 3),
    lastDay: morningOf(dayOf(due - 1)), // midnight belongs to the day that ends
  };
  const fit = SNOOZE_TIMES.filter((id) => times[id] > at && times[id] <= due);
  return fit
    .filter((id, place) => fit.findIndex((other) => times[other] === times[id]) === place)
    .map((id) => ({ id, at: new Date(times[id]).toISOString() }));
}
