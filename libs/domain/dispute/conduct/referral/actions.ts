import type { DisputeAction } from '../../core/action.js';
import { agreeReferral, type AgreeReferral } from './agree-referral.js';
import { recordReferralAnswer, type RecordReferralAnswer } from './record-referral-answer.js';
import { referIn, type ReferIn } from './refer-in.js';
import { referOut, type ReferOut } from './refer-out.js';

type ReferralCommand = ReferOut | AgreeReferral | RecordReferralAnswer | ReferIn;

/** Everything that hands a matter to an authority, or takes one from it. */
export const REFERRAL_ACTIONS: { readonly [C in ReferralCommand as C['type']]: DisputeAction<C> } = {
  ReferOut: referOut,
  AgreeReferral: agreeReferral,
  RecordReferralAnswer: recordReferralAnswer,
  ReferIn: referIn,
};
