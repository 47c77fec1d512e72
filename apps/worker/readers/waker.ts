/**
 * Tells a dispute's workflow to look; resolves when Temporal has acknowledged it. `first`: the dispute is new, so most
 * likely it has none yet.
 */
export type Wake = (disputeId: string, first?: boolean) => Promise<void>;

export type Waker = {
  /** Waits for a free place, then wakes. Throws what Temporal throws. */
  readonly wake: Wake;
  /** The dispute was looked at: its place is free. Whether it was woken here; another process may wait to be told. */
  readonly looked: (disputeId: string) => boolean;
  /** Whether others wait for a place. */
  readonly isFull: () => boolean;
};

export type Pace = {
  readonly outstanding: number;
  /** How long a woken dispute keeps its place if no look is seen here. */ readonly milliseconds: number;
};

/**
 * At most so many disputes are woken and not yet looked at: thousands at once make Temporal slower, not faster, and
 * filing comes first. Looks by another worker process are told by it; one that is never told leaves its place after a
 * while.
 */
export function openWaker(signal: Wake, { outstanding, milliseconds }: Pace): Waker {
  const waiting: (() => void)[] = [];
  const woken = new Map<string, () => void>();
  let places = outstanding;

  const take = (): Promise<void> | void => {
    if (places === 0) return new Promise((resolve) => void waiting.push(resolve));
    places -= 1;
  };
  const free = (): void => {
    const next = waiting.shift();
    if (next) next();
    else places += 1;
  };

  return {
    wake: async (disputeId, first) => {
      await take();
      woken.get(disputeId)?.(); // woken twice, it holds one place
      const done = (): void => {
        clearTimeout(timer);
        if (woken.get(disputeId) === done) woken.delete(disputeId);
        free();
      };
      const timer = setTimeout(() => done(), milliseconds);
      woken.set(disputeId, done); // before the signal: the look may be faster than the acknowledgement
      await signal(disputeId, first).catch((error: unknown) => {
        if (woken.get(disputeId) === done) done();
        throw error;
      });
    },
    looked: (disputeId) => {
      const done = woken.get(disputeId);
      done?.();
      return done !== undefined;
    },
    isFull: () => waiting.length > 0,
  };
}
