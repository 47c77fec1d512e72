import { instant } from '../kernel/message.js';
import { covers, namesSomething, type MandateScope } from './mandate.js';

const nothing: MandateScope = { ratings: false, securityLog: false };
const filedAt = instant('2026-03-10T02:00:00Z');
const dispute = { number: '2026-0007', filedAt, right: 'trademark' } as const;
const later = instant('2026-03-10T02:00:00.001Z');

it('names no dispute where it names ratings or the security log alone', () => {
  expect(covers(nothing, dispute)).toBe(false);
  expect(covers({ ratings: true, securityLog: true }, dispute)).toBe(false);
});

it('covers a dispute of which everything holds that it names, to the millisecond', () => {
  expect(covers({ ...nothing, numbers: ['2026-0007'] }, dispute)).toBe(true);
  expect(covers({ ...nothing, numbers: ['2026-0008'] }, dispute)).toBe(false);
  expect(covers({ ...nothing, filedFrom: filedAt, filedUntil: filedAt }, dispute)).toBe(true);
  expect(covers({ ...nothing, filedFrom: later }, dispute)).toBe(false);
  expect(covers({ ...nothing, filedUntil: filedAt }, { ...dispute, filedAt: later })).toBe(false);
  expect(covers({ ...nothing, rights: ['trademark'] }, dispute)).toBe(true);
  expect(covers({ ...nothing, rights: ['patent'] }, dispute)).toBe(false);
  expect(covers({ ...nothing, numbers: ['2026-0007'], rights: ['patent'] }, dispute)).toBe(false);
});

it('covers nothing by an empty list, no dispute without a right by a kind of right, and none that was never filed', () => {
  expect(covers({ ...nothing, numbers: [] }, dispute)).toBe(false);
  const { right: _, ...mediation } = dispute;
  expect(covers({ ...nothing, rights: ['trademark'] }, mediation)).toBe(false);
  expect(covers({ ...nothing, numbers: ['2026-0007'] }, { right: 'trademark' })).toBe(false);
});

it('is empty where it names nothing', () => {
  expect(namesSomething(nothing)).toBe(false);
  expect(namesSomething({ ...nothing, ratings: true })).toBe(true);
  expect(namesSomething({ ...nothing, filedFrom: filedAt })).toBe(true);
});
