import type { LocalDate } from '../../../calendar/local-date.js';
import { canBeLastDay, confirmedDay } from '../../../calendar/uncertain.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { EVERY_OPENED_STAGE } from '../../core/filed-stages.js';
import type { DisputeAction } from '../../core/action.js';
import { getStage, subjectsOf } from '../../core/state.js';
import type { Subject } from '../../core/subject.js';

export type ConfirmDay = Command<
  'ConfirmDay',
  { readonly subject: Subject; readonly lastDay: LocalDate; readonly noteContentId: string }
>;

/**
 * An officer says which day was the last of a time that no official calendar covers, and on what that rests. What had
 * waited then follows from that day, by the clock.
 */
export const confirmDay: DisputeAction<ConfirmDay> = {
  by: ['case-manager'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => Object.keys(dispute.uncertainDays).length > 0,
  decide: ({ data: { subject, lastDay, noteContentId } }, { dispute, calendar }) => {
    if (!subjectsOf(dispute).includes(subject) || !dispute.uncertainDays[subject])
      refuse('UnknownReference', { field: 'subject', name: subject });
    const deadline =
      getStage(dispute, subject).deadline ?? refuse('UnknownReference', { field: 'subject', name: subject });
    if (!canBeLastDay(deadline, lastDay, calendar)) refuse('InstantImplausible', { field: 'lastDay' });
    return [{ type: 'DayConfirmed', data: { subject, due: confirmedDay(deadline, lastDay), noteContentId } }];
  },
};
