import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';

export type NoteGuaranteeExpired = ClockCommand<'NoteGuaranteeExpired'>;

/** The clock's: the guarantee's own end has come. What was restored behind it is a person's to decide on. */
export const noteGuaranteeExpired: DisputeAction<NoteGuaranteeExpired> = {
  by: ['clock'],
  on: 'guarantee',
  during: ['guarantee-in-force'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt: effectiveAt } = passedDeadline(command, file);
    const guaranteeId = partsOf(command.data.subject).id ?? refuse('NoSuchSubject');
    return [{ type: 'GuaranteeExpired', data: { guaranteeId, effectiveAt } }];
  },
};
