import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { partyOf } from '../../core/decision-context.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getMediation } from './mediations.js';
import { hasMinutesToConfirm, minutesToAnswer } from './minutes.js';
import { speakerOf } from './party-of-mediation.js';

export type ObjectToMinutes = Command<
  'ObjectToMinutes',
  { readonly mediationId: string; readonly sessionId: string; readonly reasonContentId: string }
>;

/** Somebody who was at a session says what is wrong with its minutes; that is kept beside them. */
export const objectToMinutes: DisputeAction<ObjectToMinutes> = {
  by: ['participant'],
  on: 'mediation',
  during: ['mediation', 'appraisal', 'closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, context, actor }) =>
    hasMinutesToConfirm(dispute, partsOf(subject).id ?? '', partyOf(actor, context)),
  decide: ({ data: { mediationId, sessionId, reasonContentId }, by }, file) => {
    const partyId = speakerOf(by, file);
    const { partyIds } = minutesToAnswer(getMediation(file.dispute, mediationId), sessionId, partyId);
    return [{ type: 'MinutesObjected', data: { mediationId, sessionId, partyIds, partyId, reasonContentId } }];
  },
};
