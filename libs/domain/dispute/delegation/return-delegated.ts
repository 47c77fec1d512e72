import type { Command, Instant } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import type { DelegatedComplaintReturned } from './events.js';
import { getDelegation } from '../core/delegation.js';
import { orderServiceOfTheEnd } from './order-service-of-hand-over.js';

export type ReturnDelegated = Command<
  'ReturnDelegated',
  { /** When the agreement ended. */ readonly agreementEndedAt: Instant }
>;

/** The agreement has ended: what nobody has answered yet goes back, and what runs where that was agreed. */
export const returnDelegated: DisputeAction<ReturnDelegated> = {
  by: ['engine'],
  on: 'dispute',
  during: ['delegation-answer', 'awaiting-counter-notice', 'next-step', 'panel'],
  subjects: () => ['dispute'],
  needs: ['service-consents'],
  precondition: (subject, { dispute }) => {
    const { acceptedAt, running } = getDelegation(dispute);
    if (acceptedAt !== undefined && running !== 'returned') refuse('WrongStage', { subject });
    return true;
  },
  decide: ({ data: { agreementEndedAt }, at }, file) => {
    if (at <= agreementEndedAt) refuse('DeadlineNotReached', { dueAt: agreementEndedAt });
    const returned: DelegatedComplaintReturned = {
      type: 'DelegatedComplaintReturned',
      data: { agreementEndedAt, effectiveAt: at },
    };
    return [returned, ...orderServiceOfTheEnd(at, file)];
  },
};
