import type { Actor } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { Calendar } from '../calendar.js';
import { conflictWith, noticeFault, yearAfter, type CalendarNotice } from '../notice.js';
import type { CalendarNoticeConfirmed, CalendarNoticeEntered, CalendarNoticeRefused } from './events.js';
import type { CalendarRegister, EnteredNotice } from './state.js';

type Entering = {
  readonly noticeId: string;
  readonly notice: CalendarNotice;
  readonly hash: string;
  readonly by: Actor;
};

/**
 * The next year that no table has, each year once. A year that a table has can only agree with it: there is then
 * nothing to enter, and a day that differs is a conflict for people to clear up.
 */
export const enterNotice = (
  register: CalendarRegister,
  { noticeId, notice, hash, by }: Entering,
  calendar: Calendar,
): readonly CalendarNoticeEntered[] => {
  if (notice.year < yearAfter(calendar)) {
    const day = conflictWith(notice, calendar);
    return day === undefined ? refuse('AnsweredAlready') : refuse('CalendarNotRight', { fault: 'conflict', day });
  }
  if (notice.year > yearAfter(calendar))
    refuse('CalendarNotRight', { fault: 'not-next-year', year: String(yearAfter(calendar)) });
  if (register.some(({ year, stage }) => year === notice.year && stage === 'entered')) refuse('AnsweredAlready');
  const wrong = noticeFault(notice, calendar);
  if (wrong) refuse('CalendarNotRight', { ...wrong });
  return [{ type: 'CalendarNoticeEntered', data: { ...notice, noticeId, hash, enteredBy: by.id } }];
};

/** By a second person, who names the hash of what they compared. */
export const confirmNotice = (
  register: CalendarRegister,
  { noticeId, hash, by }: Pick<Entering, 'noticeId' | 'hash' | 'by'>,
): readonly CalendarNoticeConfirmed[] => {
  const { year, hash: entered, enteredBy } = waiting(register, noticeId);
  if (hash !== entered) refuse('HashDiffers', { field: 'hash' });
  if (by.id === enteredBy) refuse('SecondPersonNeeded');
  return [{ type: 'CalendarNoticeConfirmed', data: { noticeId, year, hash, confirmedBy: by.id } }];
};

/** By anybody who may enter one, whoever entered it among them. */
export const refuseNotice = (
  register: CalendarRegister,
  { noticeId, by }: Pick<Entering, 'noticeId' | 'by'>,
): readonly CalendarNoticeRefused[] => {
  waiting(register, noticeId);
  return [{ type: 'CalendarNoticeRefused', data: { noticeId, refusedBy: by.id } }];
};

const waiting = (register: CalendarRegister, noticeId: string): EnteredNotice => {
  const found = register.find((one) => one.noticeId === noticeId) ?? refuse('NotFound');
  if (found.stage !== 'entered') refuse('AnsweredAlready');
  return found;
};
