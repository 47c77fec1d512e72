import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { getMediation, getMediationOn } from './mediations.js';

export type CancelSession = Command<
  'CancelSession',
  { readonly mediationId: string; readonly sessionId: string; readonly reasonContentId?: string }
>;

/** The mediator calls a session off; to move one it fixes another. */
export const cancelSession: DisputeAction<CancelSession> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute }) =>
    Object.values(getMediationOn(dispute, subject).sessions).some(
      ({ heldAt, cancelled }) => heldAt === undefined && cancelled === undefined,
    ),
  decide: ({ data: { mediationId, sessionId, reasonContentId } }, file) => {
    const session =
      getMediation(file.dispute, mediationId).sessions[sessionId] ??
      refuse('UnknownReference', { field: 'sessionId', name: sessionId });
    if (session.heldAt !== undefined || session.cancelled) refuse('AnsweredAlready', { field: 'sessionId' });
    const why = reasonContentId !== undefined && { reasonContentId };
    return [{ type: 'SessionCancelled', data: { mediationId, sessionId, partyIds: session.partyIds, ...why } }];
  },
};
