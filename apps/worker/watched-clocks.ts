import { instant } from '#domain/kernel/message.js';
import type { WatchedClock } from './watch.js';

const LATENESS = 60;
const QUIET = 15 * 60_000;
/** After a clock was moved, rows of the docket may still trail it. */
const MOVED_LATELY = 30_000;

/** What is now by each association's clock. */
export const legalNows = (offsets: ReadonlyMap<string, number>, machine: Date) =>
  [...offsets].map(([associationId, offset]) => ({ associationId, now: instant(machine.getTime() + offset) }));

/**
 * What the watch goes by, given by how many milliseconds each clock is ahead of machine time: a minute late, and nobody
 * twice in 15 minutes of machine time. A clock that was moved makes everything due on it due at once, whoever was woken
 * before.
 */
export function openWatchedClocks() {
  const known = new Map<string, { readonly offset: number; readonly movedAt: number }>();
  return (offsets: ReadonlyMap<string, number>, machine: Date): readonly WatchedClock[] => {
    const now = machine.getTime();
    return [...offsets].map(([associationId, offset]) => {
      const before = known.get(associationId);
      const movedAt = before?.offset === offset ? before.movedAt : now;
      known.set(associationId, { offset, movedAt });
      const lateness = now - movedAt < MOVED_LATELY ? 0 : LATENESS;
      return {
        associationId,
        now: instant(now + offset),
        lateness,
        quietSince: new Date(Math.max(now - QUIET, movedAt)),
      };
    });
  };
}
