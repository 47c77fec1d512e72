import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { getMediation, getMediationOn } from './mediations.js';
import { isToCome, sessionToCome } from './session-to-come.js';

export type CancelSession = Command<
  'CancelSession',
  { readonly mediationId: string; readonly sessionId: string; readonly reasonContentId?: string }
>;

/** The mediator calls a session off. */
export const cancelSession: DisputeAction<CancelSession> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute }) => Object.values(getMediationOn(dispute, subject).sessions).some(isToCome),
  decide: ({ data: { mediationId, sessionId, reasonContentId } }, file) => {
    const session = sessionToCome(getMediation(file.dispute, mediationId), sessionId);
    const why = reasonContentId !== undefined && { reasonContentId };
    return [{ type: 'SessionCancelled', data: { mediationId, sessionId, partyIds: session.partyIds, ...why } }];
  },
};
