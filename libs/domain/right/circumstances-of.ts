import type { Circumstance } from '../rulebook/materials.js';
import { isPending } from './in-force.js';
import type { Right } from './state.js';

/** What the register knows of a right on which papers of a complaint depend, whether or not its filer tells it. */
export const circumstancesOf = (right: Right): readonly Circumstance[] => [
  ...(right.ownerChanged ? (['owner-changed'] as const) : []),
  ...(isPending(right) ? (['pending-invalidation'] as const) : []),
];
