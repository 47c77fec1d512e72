import type { Listening } from '#event-store/listen.js';

/** Milliseconds for which whoever has just moved a clock is still waiting for what follows. */
const WAITED = 5_000;
/** Milliseconds in which what is appended together is read together even then. */
const GATHERED = 25;

/** How far two passes are to lie apart, told from how long the first took. */
export type Apart = (took: number) => number;
export type Hurry = {
  /** Whether somebody has just moved a clock. */
  readonly isOn: () => boolean;
  /** The same, and meanwhile no longer than a pass took. */
  readonly closer: (apart: Apart) => Apart;
};

/**
 * Passes of readers lie apart and what follows stands back, so that whoever acts has the machine. Clocks are moved in
 * demonstrations and tests alone, and whoever moves one waits for nothing but what follows.
 */
export function openHurry(
  clock: Pick<Listening, 'onAppend'>,
  milliseconds: () => number = () => performance.now(),
): Hurry {
  let until = -Infinity;
  clock.onAppend(() => (until = milliseconds() + WAITED));
  const isOn = (): boolean => milliseconds() < until;
  return {
    isOn,
    closer: (apart) => (took) => (isOn() ? Math.min(Math.max(GATHERED, took), apart(took)) : apart(took)),
  };
}
