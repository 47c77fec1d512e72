/**
 * Attempts under way in this process, by key: what takes longer than somebody waits for goes on, and must not be done a
 * second time meanwhile.
 */
export type Flights = {
  /** Calls, unless the same is under way: then waits for that one, rejects as it does, and says that it only joined. */
  readonly run: <T>(key: string, call: () => Promise<T>) => Promise<T | 'joined'>;
  /**
   * Whether one ended after `since` (of `performance.now()`): what was read before that no longer says whether it is
   * still to be done.
   */
  readonly endedSince: (key: string, since: number) => boolean;
};

/** Nobody decides on what was read longer ago, in milliseconds. */
const REMEMBERED = 120_000;

export const openFlights = (now: () => number = () => performance.now()): Flights => {
  const running = new Map<string, Promise<unknown>>();
  const ended = new Map<string, number>(); // in the order of ending
  const land = (key: string): void => {
    running.delete(key);
    ended.delete(key);
    ended.set(key, now());
    for (const [old, at] of ended) {
      if (now() - at < REMEMBERED) break;
      ended.delete(old);
    }
  };
  return {
    run: async (key, call) => {
      const other = running.get(key);
      if (other) return other.then(() => 'joined' as const);
      const flight = call().finally(() => land(key));
      running.set(key, flight);
      return flight;
    },
    endedSince: (key, since) => (ended.get(key) ?? -Infinity) >= since,
  };
};
