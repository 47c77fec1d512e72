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
 * The next year that no table has, or other days of the last two that one has: notices are amended, and may have been
 * entered wrong. What agrees with the table is not entered.
 */
export const enterNotice = (
  register: CalendarRegister,
  { noticeId, notice, hash, by }: Entering,
  calendar: Calendar,
): readonly CalendarNoticeEntered[] => {
  const next = yearAfter(calendar);
  const isKnown = notice.year < next;
  const other = isKnown ? conflictWith(notice, calendar) : undefined;
  if (isKnown && other === undefined) refuse('AnsweredAlready');
  if (other !== undefined && notice.year < next - 2) refuse('CalendarNotRight', { fault: 'conflict', day: other });
  if (notice.year > next) refuse('CalendarNotRight', { fault: 'not-next-year', year: String(next) });
  if (register.some(({ year, stage }) => year === notice.year && stage === 'entered')) refuse('AnsweredAlready');
  const wrong = noticeFault(notice, calendar);
  if (wrong) refuse('CalendarNotRight', { ...wrong });
  const data = { ...notice, noticeId, hash, enteredBy: by.id, ...(isKnown && { amends: true as const }) };
  return [{ type: 'CalendarNoticeEntered', data }];
};

/** By a second person, who names the hash of what they compared. */
export const confirmNotice = (
  register: CalendarRegister,
  { noticeId, hash, by }: Pick<Entering, 'noticeId' | 'hash' | 'by'>,
): readonly CalendarNoticeConfirmed[] => {
  const { year, hash: entered, enteredBy, amends } = waiting(register, noticeId);
  if (hash !== entered) refuse('HashDiffers', { field: 'hash' });
  if (by.id === enteredBy) refuse('SecondPersonNeeded');
  const data = { noticeId, year, hash, confirmedBy: by.id, ...(amends && { amends }) };
  return [{ type: 'CalendarNoticeConfirmed', data }];
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
