import { table } from '../../core/action.js';
import { decideHeldMeasures } from './decide-held-measures.js';

/** What a person does with measures that were held. */
export const HELD_ACTIONS = table({
  DecideHeldMeasures: decideHeldMeasures,
});
