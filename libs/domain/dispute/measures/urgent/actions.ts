import { table } from '../../core/action.js';
import { takeUrgent } from './take-urgent.js';
import { takeUrgentMeasure } from './take-urgent-measure.js';
import { secondUrgentMeasure } from './second-urgent-measure.js';
import { recordCall } from './record-call.js';
import { refuseUrgent } from './refuse-urgent.js';
import { reviewUrgentMeasure } from './review-urgent-measure.js';
import { passOnDuty } from './pass-on-duty.js';
import { undoUnreviewed } from './undo-unreviewed.js';

/** Everything that concerns what cannot wait. */
export const URGENT_ACTIONS = table({
  TakeUrgent: takeUrgent,
  TakeUrgentMeasure: takeUrgentMeasure,
  SecondUrgentMeasure: secondUrgentMeasure,
  RecordCall: recordCall,
  RefuseUrgent: refuseUrgent,
  ReviewUrgentMeasure: reviewUrgentMeasure,
  PassOnDuty: passOnDuty,
  UndoUnreviewed: undoUnreviewed,
});
