/** Machine time as a script sets it: it stands still until it is set again. */
export type Machine = {
  readonly now: () => Date;
  readonly set: (at: string) => void;
  /** The next millisecond. */
  readonly tick: () => void;
};

export function openMachine(beginsAt: string): Machine {
  let at = new Date(beginsAt);
  return {
    now: () => new Date(at),
    set: (next) => void (at = new Date(next)),
    tick: () => void (at = new Date(at.getTime() + 1)),
  };
}

/**
 * Ids begin with the millisecond at which they are made: with one of its own for each they sort as they were made, in
 * every run. Gives the way back.
 */
export function orderIds(): () => void {
  const real = Date.now;
  let last = real();
  Date.now = () => (last += 1);
  return () => void (Date.now = real);
}
