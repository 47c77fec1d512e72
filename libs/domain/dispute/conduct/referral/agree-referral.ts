import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { checkSecond } from '../../core/check-second.js';
import type { DisputeAction } from '../../core/action.js';
import type { Dispute } from '../../core/state.js';
import { partsOf, referralSubject } from '../../core/subject.js';
import type { Handing } from './events.js';
import { handedOver } from './refer-out.js';

export type AgreeReferral = Command<'AgreeReferral', { readonly referralId: string }>;

/** A second person agrees that the matter goes to the authority (practice P21). */
export const agreeReferral: DisputeAction<AgreeReferral> = {
  by: ['case-manager'],
  on: 'referral',
  during: ['referral-decision'],
  subjects: ({ referralId }) => [referralSubject(referralId)],
  precondition: (subject, file) => {
    proposalOf(file.dispute, partsOf(subject).id ?? '');
    checkSecond(subject, file);
    return true;
  },
  decide: ({ data: { referralId }, by, at }, file) => handedOver(proposalOf(file.dispute, referralId), by.id, at, file),
};

const proposalOf = ({ referrals }: Dispute, referralId: string): Handing =>
  referrals[referralId]?.proposal ?? refuse('NothingNamed', { field: 'proposal' });
