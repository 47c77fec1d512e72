import { makeHeads } from '#application/log-head/make-heads.js';
import type { World } from './world.js';

const DAY = 86_400_000;

/** What everybody may read of the log, as often as it could tell something: each time as if another day had begun. */
export const publishHead = ({ api: { parts }, machine }: World, nth: number): Promise<number> =>
  makeHeads({ database: parts.pool, masterKey: parts.masterKey }, new Date(machine.now().getTime() + nth * DAY));
