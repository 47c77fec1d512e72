import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { adoptionSubject, partsOf } from '../../core/subject.js';
import { getAdoption } from './adoptions.js';
import { answered, type AnswerAdoption } from './answer-adoption.js';

export type EnterAdoptionAnswer = Command<'EnterAdoptionAnswer', AnswerAdoption['data']>;

/**
 * A person enters what a platform has answered that has no interface, or that was followed up after its day. Marked as
 * entered; the log knows by whom.
 */
export const enterAdoptionAnswer: DisputeAction<EnterAdoptionAnswer> = {
  by: ['case-manager'],
  on: 'adoption',
  during: ['awaiting-adoption', 'adoption-overdue'],
  subjects: ({ adoptionId }) => [adoptionSubject(adoptionId)],
  precondition: (subject, { dispute }) => {
    const { id: adoptionId = '' } = partsOf(subject);
    const { overdue } = getAdoption(dispute, adoptionId);
    const carried = Object.values(dispute.services).some(
      ({ document, aboutId, byHand }) => document === 'adoption-request' && aboutId === adoptionId && byHand === true,
    );
    if (!overdue && !carried) refuse('NotByHand', { subject });
    return true;
  },
  decide: ({ data, by, at }, file) => answered(data, by, at, file),
};
