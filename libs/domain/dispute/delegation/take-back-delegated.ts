import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import type { DelegatedComplaintTakenBack } from './events.js';
import { getDelegation } from '../core/delegation.js';
import { orderServiceOfTheEnd } from './order-service-of-hand-over.js';

export type TakeBackDelegated = Command<'TakeBackDelegated', { readonly reasonContentId?: string }>;

/**
 * The platform takes back what it handed over, as long as it has not come to an end; what was said in talks stays here.
 */
export const takeBackDelegated: DisputeAction<TakeBackDelegated> = {
  by: ['platform'],
  on: 'dispute',
  during: ['delegation-answer', 'awaiting-counter-notice', 'next-step', 'panel'],
  subjects: () => ['dispute'],
  decide: ({ data: { reasonContentId }, by, at }, file) => {
    if (getDelegation(file.dispute).platformId !== by.id) refuse('NotYourPart', { subject: 'dispute' });
    const reason = reasonContentId !== undefined && { reasonContentId };
    const taken: DelegatedComplaintTakenBack = {
      type: 'DelegatedComplaintTakenBack',
      data: { effectiveAt: at, ...reason },
    };
    return [taken, ...orderServiceOfTheEnd(at, file)];
  },
};
