import { table } from '../../core/action.js';
import { recordAward } from './record-award.js';

/** Everything that concerns an award made elsewhere. */
export const AWARD_ACTIONS = table({
  RecordAward: recordAward,
});
