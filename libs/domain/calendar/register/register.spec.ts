import { readdirSync, readFileSync } from 'node:fs';
import { calendarInUse } from '#rulebooks/calendars/in-use.js';
import { cnRegulation2025 } from '#rulebooks/calendars/cn-regulation-2025.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { instant, type Actor } from '../../kernel/message.js';
import { deadlineAfter } from '../deadline.js';
import { localDate } from '../local-date.js';
import { workingDays } from '../period.js';
import { recomputed } from '../recompute.js';
import type { CalendarNotice } from '../notice.js';
import { confirmNotice, enterNotice, refuseNotice } from './decide.js';
import type { CalendarRegisterEvent } from './events.js';
import { confirmedIn, evolveRegister, type CalendarRegister } from './state.js';

const refusedWith = (code: string) => expect.objectContaining({ code }) as Error;
const [ada, bo]: readonly [Actor, Actor] = [
  { kind: 'person', id: 'ada' },
  { kind: 'person', id: 'bo' },
];
const of2027: CalendarNotice = {
  year: 2027,
  holidays: cnRegulation2025.holidays.filter((day) => day.startsWith('2027')),
  workdays: [localDate('2027-02-20')],
  source: '国办发明电〔2026〕9号, www.gov.cn',
  text: '一、元旦：1月1日放假。',
};
const now = calendarInUse();
const at = instant('2026-12-01T02:00:00Z');
const after = (...events: readonly CalendarRegisterEvent[]): CalendarRegister =>
  events.reduce<CalendarRegister>((register, event) => evolveRegister(register, { ...event, meta: { at } }), []);
const enter = (register: CalendarRegister, notice: CalendarNotice = of2027, calendar = now) =>
  enterNotice(register, { noticeId: 'n', notice, hash: 'h', by: ada }, calendar);
const entered = after(...enter([]));

it('is entered, and counts for nothing until a second person has confirmed it', () => {
  expect(entered).toMatchObject([{ stage: 'entered', year: 2027, enteredBy: 'ada' }]);
  expect(confirmedIn(entered)).toEqual([]);
  expect(() => confirmNotice(entered, { noticeId: 'n', hash: 'h', by: ada })).toThrow(
    refusedWith('SecondPersonNeeded'),
  );
  expect(() => confirmNotice(entered, { noticeId: 'n', hash: 'x', by: bo })).toThrow(refusedWith('HashDiffers'));
  const confirmed = after(...enter([]), ...confirmNotice(entered, { noticeId: 'n', hash: 'h', by: bo }));
  expect(calendarInUse(confirmedIn(confirmed))).toMatchObject({ version: '2027', hash: 'h', until: '2027-12-31' });
  expect(() => confirmNotice(confirmed, { noticeId: 'n', hash: 'h', by: bo })).toThrow(refusedWith('AnsweredAlready'));
});
it('is the next year’s, once', () => {
  expect(() => enter(entered)).toThrow(refusedWith('AnsweredAlready'));
  expect(() => enter([], { ...of2027, year: 2028 })).toThrow(refusedWith('CalendarNotRight'));
  const found = after(...enter([]), ...refuseNotice(entered, { noticeId: 'n', by: bo }));
  expect(enter(found)).toHaveLength(1);
});
const confirming = (register: CalendarRegister, noticeId: string, hash: string): CalendarRegister => {
  const events = confirmNotice(register, { noticeId, hash, by: bo });
  return events.reduce<CalendarRegister>((all, event) => evolveRegister(all, { ...event, meta: { at } }), register);
};
const entering = (register: CalendarRegister, noticeId: string, notice: CalendarNotice): CalendarRegister => {
  const known = calendarInUse(confirmedIn(register));
  const events = enterNotice(register, { noticeId, notice, hash: noticeId, by: ada }, known);
  return events.reduce<CalendarRegister>((all, event) => evolveRegister(all, { ...event, meta: { at } }), register);
};
it('agrees with a table that has the year, or amends it', () => {
  const known = calendarInUse([{ ...of2027, hash: 'h', asOf: '2026-12-01' }]);
  expect(() => enter([], of2027, known)).toThrow(refusedWith('AnsweredAlready'));
  expect(enter([], { ...of2027, workdays: [] }, known)).toMatchObject([{ data: { year: 2027, amends: true } }]);
  const long = { ...now, until: localDate('2030-12-31') };
  expect(() => enter([], { ...of2027, workdays: [] }, long)).toThrow(refusedWith('CalendarNotRight')); // that year is over
});
it('counts by what amends it once that is confirmed, and again what ends from the first other day on', () => {
  const first = confirming(entering([], 'first', of2027), 'first', 'first');
  const amended = { ...of2027, holidays: [...of2027.holidays, localDate('2027-05-04')].sort(), workdays: [] };
  const waiting = entering(first, 'amended', amended);
  expect(calendarInUse(confirmedIn(waiting))).toMatchObject({ hash: 'first' });
  const both = confirming(waiting, 'amended', 'amended');
  const calendar = calendarInUse(confirmedIn(both));
  expect(calendar).toMatchObject({
    version: '2027',
    hash: 'amended',
    changedFrom: '2027-02-20',
    workdays: expect.not.arrayContaining(['2027-02-20']) as unknown,
  });
  const counted = (from: string, by = calendarInUse(confirmedIn(first))) =>
    deadlineAfter({
      ...{ anchor: { event: 'NoticeArrived', at: instant(`${from}T02:00:00Z`) }, clause: 'R', calendar: by },
      ...{ period: workingDays(3), rulebook: { id: 'r', version: '1' } },
    });
  expect(recomputed(counted('2027-04-29'), calendar)).toMatchObject({
    provisional: false,
    derivation: { calendar: { hash: 'amended' } },
  });
  expect(recomputed(counted('2027-01-11'), calendar)).toBeUndefined();
  expect(recomputed(counted('2027-06-14'), calendar)).toBeUndefined(); // the same day as before
  // a release that brings the year later changes nothing of what people amended
  const third = entering(both, 'third', {
    ...of2027,
    year: 2028,
    holidays: cnRegulation2025.holidays.filter((day) => day.startsWith('2028')),
    workdays: [],
  });
  expect(calendarInUse(confirmedIn(confirming(third, 'third', 'third')))).toMatchObject({
    version: '2028',
    hash: 'amended',
  });
});
it('leaves no holiday out that is fixed by regulation', () => {
  const without = { ...of2027, holidays: of2027.holidays.filter((day) => day !== '2027-01-01') };
  expect(() => enter([], without)).toThrow(refusedWith('CalendarNotRight'));
});

describe('as they stood in the log', () => {
  const folder = new URL('samples/', import.meta.url);
  const samples = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8').trimEnd());

  it.each(samples)('%s', (text) => {
    const sample = JSON.parse(text) as CalendarRegisterEvent;
    expect(canonicalJson(sample)).toBe(text);
    expect(() => evolveRegister(entered, { ...sample, meta: { at } })).not.toThrow();
  });
});
