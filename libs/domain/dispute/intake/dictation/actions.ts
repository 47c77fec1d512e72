import { table } from '../../core/action.js';
import { dictateCounterNotice } from './dictate-counter-notice.js';
import { correctDictation } from './correct-dictation.js';
import { confirmDictation } from './confirm-dictation.js';
import { lapseDictation } from './lapse-dictation.js';

/** Everything that concerns what was written down for a party. */
export const DICTATION_ACTIONS = table({
  DictateCounterNotice: dictateCounterNotice,
  CorrectDictation: correctDictation,
  ConfirmDictation: confirmDictation,
  LapseDictation: lapseDictation,
});
