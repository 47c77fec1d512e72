import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { DisputeAction } from '../../core/action.js';
import { clockActsAt } from '../../core/deadlines.js';
import type { Subject } from '../../core/subject.js';
import { questionDue } from './question-due.js';

export type PassOnDay = Command<'PassOnDay', { readonly subject: Subject }>;

/**
 * The clock's: nobody answered in the hours for it. It is the deputy's now; without one, that of whoever is on duty,
 * and else of anybody of the association.
 */
export const passOnDay: DisputeAction<PassOnDay> = {
  by: ['clock'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  needs: ['duty'],
  decide: ({ data: { subject }, at }, file) => {
    const day = file.dispute.uncertainDays[subject];
    if (!day || day.passedOn) return [];
    if (at < clockActsAt(day.due.dueAt, file.rulebook)) refuse('DeadlineNotReached', { subject });
    const next = day.deputyId ?? file.context.dutyRoster?.find((one) => one !== day.officerId);
    const due = questionDue('UncertainDayPassedOn', at, file);
    return [{ type: 'UncertainDayPassedOn', data: { subject, due, ...(next !== undefined && { toOfficerId: next }) } }];
  },
};
