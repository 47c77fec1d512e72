import type { Command } from '../../../kernel/message.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { Since } from '../../core/consequence.js';
import type { RegisterRead } from '../../core/register-read.js';
import { registersReliedOn } from '../../core/rights-relied-on.js';
import { alarms } from './alarms.js';
import type { RegisterNoted } from './events.js';

export type NoteRegister = Command<'NoteRegister', object>;

/**
 * The engine's, when a right of the register has changed: what it says now of each right relied on here comes before a
 * person by a day. Nothing is recorded where that was noted already, or where there is nothing to look at.
 */
export const noteRegister: DisputeAction<NoteRegister> = {
  by: ['engine'],
  on: 'dispute',
  during: ['intake', 'curing', 'delegation-answer', 'awaiting-counter-notice', 'next-step', 'panel', 'compliance'],
  subjects: () => ['dispute'],
  needs: ['register'],
  decide: ({ at }, file) =>
    registersReliedOn(file.dispute, file.context)
      .filter((register) => isNews(register, file))
      .map((register) => registerNoted(register, { at }, file)),
};

/** Whether it says something to be looked at that was not noted before. */
export const isNews = (register: RegisterRead, { dispute }: Pick<DisputeFile, 'dispute'>): boolean => {
  const known = dispute.registerNoted[register.rightId] ?? [];
  return alarms(register).some((alarm) => !known.includes(alarm));
};

export const registerNoted = (register: RegisterRead, since: Since, file: DisputeFile): RegisterNoted => ({
  type: 'RegisterNoted',
  data: {
    register,
    reviewDue: laterHouseDeadline(file, 'review-right', 'check-materials', { event: 'RegisterNoted', ...since }),
  },
});
