import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import { complainantOf } from '../../core/parties.js';
import { partsOf } from '../../core/subject.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { stillWarned } from './still-urged.js';

export type NoteUrgingUnanswered = ClockCommand<'NoteUrgingUnanswered'>;

/**
 * The clock's: the time of the urging is over. The respondent hears that it may go to court, the complainant that it
 * was silent; what stands stays.
 */
export const noteUrgingUnanswered: DisputeAction<NoteUrgingUnanswered> = {
  by: ['clock'],
  on: 'urging',
  during: ['urged'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt: effectiveAt } = passedDeadline(command, file);
    const urgingId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const urging = file.dispute.urgings[urgingId] ?? refuse('NoSuchSubject');
    const pairs = stillWarned(file.dispute, urging.pairs);
    const letter = { document: 'urging-unanswered' as const, pairs, aboutId: urgingId, at: command.at };
    return [
      { type: 'UrgingUnanswered', data: { urgingId, pairs, effectiveAt } },
      orderServiceOnParty(file, urging.respondentId, letter),
      orderServiceOnParty(file, complainantOf(file.dispute), letter),
    ];
  },
};
