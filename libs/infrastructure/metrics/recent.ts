import { SECONDS } from './metrics.js';

const SLOT = 30_000;
const SLOTS = 10;
/** As long as alerts look back. */
export const RECENT_MINUTES = (SLOT * SLOTS) / 60_000;

export type RecentCounts = {
  /** How many took no longer than each of SECONDS and longer than the one before, then how many took longer than all. */
  readonly appends: readonly number[];
  readonly failedAppends: number;
  readonly refusedSignIns: number;
  readonly serverErrors: number;
};
type Count = Exclude<keyof RecentCounts, 'appends'>;

/** What a process counts of itself, whether somebody watches it or not. */
export type Recent = {
  readonly append: (seconds: number) => void;
  readonly count: (what: Count) => void;
  /** Of the last minutes. */
  readonly told: () => RecentCounts;
};

type Slot = { readonly number: number; readonly appends: number[] } & Record<Count, number>;
const emptySlot = (number: number): Slot => ({
  number,
  appends: SECONDS.map(() => 0).concat(0),
  failedAppends: 0,
  refusedSignIns: 0,
  serverErrors: 0,
});

/** Counts in memory, and forgets by itself: nothing is kept, and nothing happens while nothing does. */
export function openRecent(clock: () => number = () => performance.now()): Recent {
  let slots: Slot[] = [];
  const kept = (): number => {
    const number = Math.floor(clock() / SLOT);
    if (slots[0] && slots[0].number <= number - SLOTS) slots = slots.filter((slot) => slot.number > number - SLOTS);
    return number;
  };
  const now = (): Slot => {
    const number = kept();
    const last = slots.at(-1);
    if (last?.number === number) return last;
    const slot = emptySlot(number);
    slots.push(slot);
    return slot;
  };
  return {
    append: (seconds) => {
      const { appends } = now();
      const within = SECONDS.findIndex((bound) => seconds <= bound);
      const at = within < 0 ? SECONDS.length : within;
      appends[at] = (appends[at] ?? 0) + 1;
    },
    count: (what) => {
      now()[what] += 1;
    },
    told: () => {
      kept();
      return sumCounts(slots);
    },
  };
}

/** Of several processes, or several moments. */
export function sumCounts(all: readonly RecentCounts[]): RecentCounts {
  const sum = (what: Count): number => all.reduce((total, one) => total + one[what], 0);
  const isEmpty = all.every(({ appends }) => appends.every((count) => count === 0));
  return {
    appends: isEmpty
      ? []
      : SECONDS.map(() => 0)
          .concat(0)
          .map((_, at) => all.reduce((total, { appends }) => total + (appends[at] ?? 0), 0)),
    failedAppends: sum('failedAppends'),
    refusedSignIns: sum('refusedSignIns'),
    serverErrors: sum('serverErrors'),
  };
}
