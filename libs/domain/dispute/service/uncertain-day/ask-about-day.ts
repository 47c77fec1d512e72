import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { ClockAction } from '../../../rulebook/rulebook.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { DisputeAction } from '../../core/action.js';
import { clockActsAt } from '../../core/deadlines.js';
import { waitsForPerson } from '../../core/held-steps.js';
import { getStage } from '../../core/state.js';
import type { Subject } from '../../core/subject.js';
import { questionDue } from './question-due.js';

export type AskAboutDay = Command<'AskAboutDay', { readonly subject: Subject; readonly waits: ClockAction }>;

/**
 * The clock's: a time ran out on a day that no official calendar covers. Instead of what would follow, the case manager
 * is asked whether it was the last day, and who is on duty stands by.
 */
export const askAboutDay: DisputeAction<AskAboutDay> = {
  by: ['clock'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  needs: ['duty'],
  decide: ({ data: { subject, waits }, at }, file) => {
    const { dispute, context, rulebook } = file;
    const { deadline } = getStage(dispute, subject);
    if (!deadline || !waitsForPerson(deadline, waits)) return [];
    if (at < clockActsAt(deadline.dueAt, rulebook)) refuse('DeadlineNotReached', { subject });
    if (dispute.uncertainDays[subject]?.countedTo === deadline.dueAt) return [];
    const officerId = dispute.caseManagerId;
    const deputyId = context.dutyRoster?.find((one) => one !== officerId);
    const due = questionDue('UncertainDayReached', at, file);
    const who = { ...(officerId !== undefined && { officerId }), ...(deputyId !== undefined && { deputyId }) };
    return [{ type: 'UncertainDayReached', data: { subject, waits, countedTo: deadline.dueAt, due, ...who } }];
  },
};
