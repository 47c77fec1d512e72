import { localDate } from '#domain/calendar/local-date.js';
import type { ConfirmedNotice } from '#domain/calendar/notice.js';
import { instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { chainStart } from '#event-store/commitment.js';
import type { Append } from '#event-store/prepare.js';
import { newId } from '#infrastructure/ids.js';
import { calendarStream } from '#read-models/calendar-stream.js';
import { cnRegulation2025 } from '#rulebooks/calendars/cn-regulation-2025.js';
import { createSecretKey, randomBytes } from 'node:crypto';

const OFF = ['01-01', '01-02', '01-03', '01-04'].map((day) => localDate(`2027-${day}`));

/** A notice of 2027 as one could be: new year's holiday is a day longer than what is known before it. */
export const NOTICE_OF_2027: ConfirmedNotice = {
  year: 2027,
  holidays: [...new Set([...OFF, ...cnRegulation2025.holidays.filter((day) => day.startsWith('2027'))])].sort(),
  workdays: [localDate('2027-01-09')],
  source: 'spec',
  text: 'spec',
  hash: 'f'.repeat(64),
  asOf: '2026-11-30',
};

/** What is recorded where somebody of an association entered it and somebody else confirmed it. */
export const confirmedNoticeIn = (associationId: string): Append => {
  const streamId = calendarStream(associationId);
  const meta = { by: { kind: 'person', id: 'ada' }, at: instant('2026-11-30'), command: 'ConfirmNotice' } as const;
  const { asOf: _, hash, ...notice } = NOTICE_OF_2027;
  const [noticeId, of] = [newId(), { hash, year: 2027 }];
  return {
    associationId,
    entries: [
      {
        ...{ streamId, category: 'calendar', expectedVersion: 0, expectedChain: chainStart(streamId) },
        events: [
          { type: 'CalendarNoticeEntered', data: { ...notice, hash, noticeId, enteredBy: 'ada' }, meta },
          { type: 'CalendarNoticeConfirmed', data: { ...of, noticeId, confirmedBy: 'bo' }, meta },
        ],
      },
    ],
    request: requestOf('person:ada', newId(), {}, createSecretKey(randomBytes(32))),
    answer: { status: 201, body: '{}' },
  };
};
