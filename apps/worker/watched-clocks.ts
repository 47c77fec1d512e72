import { instant } from '#domain/message.js';
import type { Clocks } from './clocks.js';
import type { WatchedClock } from './watch.js';

const LATENESS = 60;
const QUIET = 15 * 60_000;
/** After a clock was moved, rows of the docket may still trail it. */
const MOVED_LATELY = 30_000;

/**
 * What the watch goes by: a minute late, and nobody twice in 15 minutes of machine time. A clock that was moved makes
 * everything due on it due at once, whoever was woken before.
 */
export function openWatchedClocks(clocks: Clocks) {
  const movedAt = new Map<string, number>();
  return {
    /** Reads the clocks again; true if one was moved. */
    refresh: async (machine: Date): Promise<boolean> => {
      const moved = await clocks.refresh();
      for (const id of moved) movedAt.set(id, machine.getTime());
      return moved.length > 0;
    },
    at: (machine: Date): readonly WatchedClock[] =>
      [...clocks.offsets()].map(([associationId, offset]) => {
        const now = machine.getTime();
        const moved = movedAt.get(associationId) ?? 0;
        return {
          associationId,
          now: instant(now + offset),
          lateness: now - moved < MOVED_LATELY ? 0 : LATENESS,
          quietSince: new Date(Math.max(now - QUIET, moved)),
        };
      }),
  };
}
