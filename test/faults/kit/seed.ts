/**
 * What every choice of a run is drawn from. FAULT_SEED repeats a run's choices; what the machine does between them it
 * cannot repeat.
 */
export const seed = Number(process.env['FAULT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** How often a run kills; FAULT_KILLS=12 tries one out. */
export const killsOf = (whole: number): number => Number(process.env['FAULT_KILLS'] ?? whole);

export type Dice = {
  /** From 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
};

/** mulberry32: as good as this needs, and the same everywhere. */
export function diceOf(start: number): Dice {
  let state = start >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: <T>(from: readonly T[]) => from[below(from.length)] as T,
  };
}
