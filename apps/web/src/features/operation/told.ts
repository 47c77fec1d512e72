import type { Words } from '#messages/locale.js';
import type { StatusView } from '../../client/types.gen.js';

/** As `GET /v1/operations/status` tells it; what is shown of it, of no single dispute. */
export type Operation = Omit<StatusView, 'failingEffects' | 'lastSweepAt' | 'parked'> & {
  readonly parked: readonly object[];
};

/** What is known, and under which name it is shown; of several each on a line of its own. */
export type Figure = readonly [name: Words, value: string | readonly string[]];
