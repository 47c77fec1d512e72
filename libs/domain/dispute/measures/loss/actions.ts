import { table } from '../../core/action.js';
import { stateLoss } from './state-loss.js';

/** Everything that concerns what a measure cost. */
export const LOSS_ACTIONS = table({
  StateLoss: stateLoss,
});
