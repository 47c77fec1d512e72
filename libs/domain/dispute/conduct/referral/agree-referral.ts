import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { referralSubject } from '../../core/subject.js';
import { handedOver } from './refer-out.js';

export type AgreeReferral = Command<'AgreeReferral', { readonly referralId: string }>;

/** A second person agrees that the matter goes to the authority (practice P21). */
export const agreeReferral: DisputeAction<AgreeReferral> = {
  by: ['case-manager'],
  on: 'referral',
  during: ['referral-decision'],
  subjects: ({ referralId }) => [referralSubject(referralId)],
  decide: ({ data: { referralId }, by, at }, file) => {
    const proposal = file.dispute.referrals[referralId]?.proposal ?? refuse('NothingNamed', { field: 'proposal' });
    if (proposal.officerId === by.id) refuse('SecondPersonNeeded');
    return handedOver(proposal, by.id, at, file);
  },
};
