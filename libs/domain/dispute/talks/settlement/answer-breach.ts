import type { Command } from '../../../kernel/message.js';
import { laterHouseDeadline, type DisputeAction } from '../../core/action.js';
import { undertakingSubject } from '../../core/subject.js';
import { getUndertakingAs } from './get-undertaking.js';

export type AnswerBreach = Command<
  'AnswerBreach',
  { readonly undertakingId: string; readonly answerContentId: string }
>;

/** Whoever promised is heard on the alleged breach; a person decides then. */
export const answerBreach: DisputeAction<AnswerBreach> = {
  by: ['complainant', 'respondent'],
  on: 'undertaking',
  during: ['breach-hearing'],
  subjects: ({ undertakingId }) => [undertakingSubject(undertakingId)],
  decide: ({ data: { undertakingId, answerContentId }, by, at }, file) => {
    getUndertakingAs('byId', file.dispute, undertakingId, by, file.context);
    const decideDue = laterHouseDeadline(file, 'decide-breach', 'next-step', { event: 'BreachHeard', at });
    return [{ type: 'BreachHeard', data: { undertakingId, answerContentId, heardAt: at, decideDue } }];
  },
};
