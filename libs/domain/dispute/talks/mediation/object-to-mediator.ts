import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { speakerOf } from './party-of-mediation.js';
import { getMediation, getMediationOn } from './mediations.js';

export type ObjectToMediator = Command<
  'ObjectToMediator',
  { readonly mediationId: string; readonly reasonContentId: string }
>;

/** A party objects to the mediator, with its reason; one objection at a time. */
export const objectToMediator: DisputeAction<ObjectToMediator> = {
  by: ['participant'],
  power: 'answers',
  on: 'mediation',
  during: ['mediator-acceptance', 'mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute }) => {
    if (getMediationOn(dispute, subject).objection) refuse('AnsweredAlready', { subject });
    return true;
  },
  decide: ({ data: { mediationId, reasonContentId }, by, at }, file) => {
    const { mediatorId = '' } = getMediation(file.dispute, mediationId);
    const due = houseDeadline(file, 'decide-objection', { event: 'MediatorObjected', at });
    return [
      {
        type: 'MediatorObjected',
        data: { mediationId, partyId: speakerOf(by, file), mediatorId, reasonContentId, due },
      },
    ];
  },
};
