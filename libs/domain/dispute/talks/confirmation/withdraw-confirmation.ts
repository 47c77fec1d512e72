import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../mediation/party-of-mediation.js';
import { orderServiceInMediation } from '../mediation/order-service-in-mediation.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getConfirmation } from './confirmation.js';

export type WithdrawConfirmation = Command<'WithdrawConfirmation', { readonly mediationId: string }>;

/**
 * A party takes its application back before the papers are at the court; without all of them there is none. The
 * agreement stands as it is.
 */
export const withdrawConfirmation: DisputeAction<WithdrawConfirmation> = {
  by: ['participant'],
  on: 'mediation',
  during: ['closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  scope: 'withdraw',
  precondition: (subject, { dispute, context, actor }) => {
    const { appliedBy, handedInAt } = getConfirmation(partsOf(subject).id ?? '', dispute);
    if (!appliedBy.includes(speakerOf(actor, { context }))) refuse('NoSuchSubject', { subject });
    if (handedInAt !== undefined) refuse('AnsweredAlready', { field: 'mediationId' });
    return true;
  },
  decide: ({ data: { mediationId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const { parties } = getConfirmation(mediationId, file.dispute);
    return [
      { type: 'ConfirmationDecided', data: { mediationId, result: 'withdrawn', decidedAt: at, partyId } },
      ...orderServiceInMediation(file, parties, { document: 'confirmation-result', mediationId, at }),
    ];
  },
};
