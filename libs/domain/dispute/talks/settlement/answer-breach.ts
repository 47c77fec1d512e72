import type { Command } from '../../../kernel/message.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf, undertakingSubject } from '../../core/subject.js';
import { getUndertakingAs } from './get-undertaking.js';

export type AnswerBreach = Command<
  'AnswerBreach',
  { readonly undertakingId: string; readonly answerContentId: string }
>;

/** Whoever promised is heard on the alleged breach; a person decides then. */
export const answerBreach: DisputeAction<AnswerBreach> = {
  by: ['complainant', 'respondent'],
  power: 'answers',
  on: 'undertaking',
  during: ['breach-hearing'],
  subjects: ({ undertakingId }) => [undertakingSubject(undertakingId)],
  precondition: (subject, { dispute, context, actor }) => {
    getUndertakingAs('byId', dispute, partsOf(subject).id ?? '', actor, context);
    return true;
  },
  decide: ({ data: { undertakingId, answerContentId }, at }, file) => {
    const decideDue = laterHouseDeadline(file, 'decide-breach', 'next-step', { event: 'BreachHeard', at });
    return [{ type: 'BreachHeard', data: { undertakingId, answerContentId, heardAt: at, decideDue } }];
  },
};
