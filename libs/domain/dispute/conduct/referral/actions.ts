import { table } from '../../core/action.js';
import { referOut } from './refer-out.js';
import { agreeReferral } from './agree-referral.js';
import { recordReferralAnswer } from './record-referral-answer.js';
import { referIn } from './refer-in.js';

/** Everything that concerns handing a matter to an authority or taking it back. */
export const REFERRAL_ACTIONS = table({
  ReferOut: referOut,
  AgreeReferral: agreeReferral,
  RecordReferralAnswer: recordReferralAnswer,
  ReferIn: referIn,
});
