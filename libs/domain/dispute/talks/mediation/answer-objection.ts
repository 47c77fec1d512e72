import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { closeRoomsOf } from '../room/open-rooms.js';
import { getMediation, getMediationOn } from './mediations.js';
import { orderServiceInMediation } from './order-service-in-mediation.js';

export type AnswerObjection = Command<
  'AnswerObjection',
  { readonly mediationId: string; readonly upheld: boolean; readonly reasonContentId: string }
>;

/**
 * A person of the association decides an objection, with reasons; upheld, the mediator goes and the parties choose
 * anew.
 */
export const answerObjection: DisputeAction<AnswerObjection> = {
  by: ['case-manager'],
  on: 'mediation',
  during: ['mediator-acceptance', 'mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute }) => {
    if (!getMediationOn(dispute, subject).objection) refuse('NothingNamed', { field: 'objection' });
    return true;
  },
  decide: ({ data: { mediationId, upheld, reasonContentId }, at }, file) => {
    const { parties, mediatorId = '' } = getMediation(file.dispute, mediationId);
    const anew = upheld && { choiceDue: stageDeadline(file, 'choosing-mediator', { event: 'ObjectionAnswered', at }) };
    return [
      { type: 'ObjectionAnswered', data: { mediationId, mediatorId, upheld, reasonContentId, ...anew } },
      ...(upheld ? closeRoomsOf(file.dispute, mediationId) : []),
      ...(upheld ? orderServiceInMediation(file, parties, { document: 'mediator-named', mediationId, at }) : []),
    ];
  },
};
