import { localDateAt } from '../local-date.js';
import type { Instant } from '../../kernel/message.js';
import type { ConfirmedNotice } from '../notice.js';
import type { CalendarNoticeEntered, CalendarRegisterEvent } from './events.js';

export type EnteredNotice = CalendarNoticeEntered['data'] & {
  readonly stage: 'entered' | 'confirmed' | 'refused';
  readonly enteredAt: Instant;
  readonly confirmedBy?: string;
  readonly confirmedAt?: Instant;
};

/** The official notices that an association has entered itself, the first one first. */
export type CalendarRegister = readonly EnteredNotice[];

type Recorded = CalendarRegisterEvent & { readonly meta: { readonly at: Instant } };

export const evolveRegister = (register: CalendarRegister, event: Recorded): CalendarRegister => {
  const { at } = event.meta;
  switch (event.type) {
    case 'CalendarNoticeEntered':
      return [...register, { ...event.data, stage: 'entered', enteredAt: at }];
    case 'CalendarNoticeConfirmed': {
      const { noticeId, confirmedBy } = event.data;
      return change(register, noticeId, { stage: 'confirmed', confirmedBy, confirmedAt: at });
    }
    case 'CalendarNoticeRefused':
      return change(register, event.data.noticeId, { stage: 'refused' });
  }
};

const change = (register: CalendarRegister, noticeId: string, to: Partial<EnteredNotice>): CalendarRegister =>
  register.map((one) => (one.noticeId === noticeId ? { ...one, ...to } : one));

/** Those by which is counted. */
export const confirmedIn = (register: CalendarRegister): readonly ConfirmedNotice[] =>
  register.flatMap(({ stage, enteredAt, year, holidays, workdays, source, text, hash, amends }) =>
    stage === 'confirmed'
      ? [{ year, holidays, workdays, source, text, hash, asOf: localDateAt(enteredAt), ...(amends && { amends }) }]
      : [],
  );
