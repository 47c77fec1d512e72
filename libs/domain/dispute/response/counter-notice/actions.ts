import { table } from '../../core/action.js';
import { fileCounterNotice } from './file-counter-notice.js';
import { declareDefault } from './declare-default.js';
import { withdrawCounterNotice } from './withdraw-counter-notice.js';
import { cureCounterNotice } from './cure-counter-notice.js';
import { undoRestoration } from './undo-restoration.js';
import { rejectCounterNotice } from './reject-counter-notice.js';

/** Everything that concerns a counter-notice and its absence. */
export const COUNTER_NOTICE_ACTIONS = table({
  FileCounterNotice: fileCounterNotice,
  DeclareDefault: declareDefault,
  WithdrawCounterNotice: withdrawCounterNotice,
  RejectCounterNotice: rejectCounterNotice,
  CureCounterNotice: cureCounterNotice,
  UndoRestoration: undoRestoration,
});
