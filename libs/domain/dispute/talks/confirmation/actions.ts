import { table } from '../../core/action.js';
import { applyForConfirmation } from './apply-for-confirmation.js';
import { joinConfirmation } from './join-confirmation.js';
import { withdrawConfirmation } from './withdraw-confirmation.js';
import { recordHandingIn } from './record-handing-in.js';
import { recordConfirmationResult } from './record-confirmation-result.js';

/** Everything that concerns having an agreement confirmed by a court. */
export const CONFIRMATION_ACTIONS = table({
  ApplyForConfirmation: applyForConfirmation,
  JoinConfirmation: joinConfirmation,
  WithdrawConfirmation: withdrawConfirmation,
  RecordHandingIn: recordHandingIn,
  RecordConfirmationResult: recordConfirmationResult,
});
