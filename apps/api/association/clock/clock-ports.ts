import { setTimeout } from 'node:timers/promises';
import type { ClockPorts } from '#application/clock/advance-clock.js';
import { moveClock } from '#infrastructure/clock/move-clock.js';
import { allHaveSeen } from '#infrastructure/clock/note-process.js';
import { findNextActs, isSettled } from '#read-models/due-acts.js';
import type { ApiParts } from '../../http/parts.js';

/** Milliseconds that one stop may take to settle, and the clock to reach all processes. */
const LONGEST = 30_000;
const LONGEST_SPREAD = 10_000;
/** Between two looks, longer each time. */
const [SHORTEST_PAUSE, LONGEST_PAUSE] = [15, 60];

/** The clock of one association over the real database. */
export function clockPorts({ pool, clock, now }: ApiParts, associationId: string): ClockPorts {
  const legal = () => clock.now(associationId);
  return {
    now: legal,
    nextActs: (after, upTo) => findNextActs(pool, associationId, after, upTo),
    moveTo: async (at) => {
      const version = await moveClock(pool, associationId, new Date(at).getTime() - now().getTime());
      await clock.refresh();
      await look(LONGEST_SPREAD, () => allHaveSeen(pool, version, now()));
    },
    settle: () => look(LONGEST, () => isSettled(pool, associationId, legal())),
  };
}

const look = async (longest: number, isThere: () => Promise<boolean>): Promise<boolean> => {
  const end = performance.now() + longest;
  for (let pause = SHORTEST_PAUSE; !(await isThere()); pause = Math.min(1.5 * pause, LONGEST_PAUSE)) {
    if (performance.now() > end) return false;
    await setTimeout(pause);
  }
  return true;
};
