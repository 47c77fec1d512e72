import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnRespondents } from '../../service/notice/order-service.js';
import { partsOf } from '../../core/subject.js';
import { getGuarantee } from './get-guarantee.js';

export type NoteRestorationOverdue = ClockCommand<'NoteRestorationOverdue'>;

/**
 * The clock's: nobody answered in time. Silence grants nothing; the task stays, overdue, and the respondent is told.
 */
export const noteRestorationOverdue: DisputeAction<NoteRestorationOverdue> = {
  by: ['clock'],
  on: 'guarantee',
  during: ['awaiting-restoration'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt: effectiveAt } = passedDeadline(command, file);
    const guaranteeId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    const { pairs } = getGuarantee(file.dispute, guaranteeId).asked ?? refuse('NothingNamed');
    return [
      { type: 'EarlyRestorationOverdue', data: { guaranteeId, pairs, effectiveAt } },
      ...orderServiceOnRespondents(file, {
        document: 'restoration-overdue',
        pairs,
        aboutId: guaranteeId,
        at: command.at,
      }),
    ];
  },
};
