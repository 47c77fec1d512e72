import { table } from '../../core/action.js';
import { assignCharge } from './assign-charge.js';
import { escalateTask } from './escalate-task.js';
import { handOverCharge } from './hand-over-charge.js';
import { takeCharge } from './take-charge.js';

/** Who has a dispute, and who else is called when a task of it comes near its day. */
export const CHARGE_ACTIONS = table({
  TakeCharge: takeCharge,
  HandOverCharge: handOverCharge,
  AssignCharge: assignCharge,
  EscalateTask: escalateTask,
});
