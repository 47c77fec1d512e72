import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import { daysBetween, localDateAt } from '../../../calendar/local-date.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { getMediation, getMediationOn } from './mediations.js';

export type EndAppraisal = Command<'EndAppraisal', { readonly mediationId: string }>;

/** The appraisal is there: every day on which it ran is added to the time of the mediation. */
export const endAppraisal: DisputeAction<EndAppraisal> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, rulebook }) => {
    if (!rulebook.mediation) refuse('LaneNotOpen');
    if (!getMediationOn(dispute, subject).appraisal) refuse('NothingNamed');
    return true;
  },
  decide: ({ data: { mediationId }, at }, file) => {
    const { clause } = file.rulebook.mediation ?? refuse('LaneNotOpen');
    const { startedAt, left } = getMediation(file.dispute, mediationId).appraisal ?? refuse('NothingNamed');
    const days = daysBetween(localDateAt(startedAt), localDateAt(at));
    const input = inputOf(left.derivation);
    const extensions = [
      ...(input.extensions ?? []),
      ...(days > 0 ? [{ clause, addedCount: days, unit: 'calendar-days', reason: 'appraisal' } as const] : []),
    ];
    return [
      {
        type: 'AppraisalEnded',
        data: { mediationId, endedAt: at, due: deadlineAfter({ ...input, calendar: file.calendar, extensions }) },
      },
    ];
  },
};
