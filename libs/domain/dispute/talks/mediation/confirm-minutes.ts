import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { speakerOf } from './party-of-mediation.js';
import { getMediation } from './mediations.js';
import { partyOf } from '../../core/decision-context.js';
import { hasMinutesToConfirm, minutesToAnswer } from './minutes.js';

export type ConfirmMinutes = Command<'ConfirmMinutes', { readonly mediationId: string; readonly sessionId: string }>;

/** Somebody who was at a session confirms its minutes; who was not there is told of none. */
export const confirmMinutes: DisputeAction<ConfirmMinutes> = {
  by: ['participant'],
  on: 'mediation',
  during: ['mediation', 'appraisal', 'closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, context, actor }) =>
    hasMinutesToConfirm(dispute, partsOf(subject).id ?? '', partyOf(actor, context)),
  decide: ({ data: { mediationId, sessionId }, by }, file) => {
    const partyId = speakerOf(by, file);
    const { partyIds } = minutesToAnswer(getMediation(file.dispute, mediationId), sessionId, partyId);
    return [{ type: 'MinutesConfirmed', data: { mediationId, sessionId, partyIds, partyId } }];
  },
};
