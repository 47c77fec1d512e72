import { localDate } from '../calendar/local-date.js';
import { instant } from '../kernel/message.js';
import { endingTerms, keyOfTerm, lastDaysOf } from './ending-terms.js';
import { unrecorded, type Right } from './state.js';

const LICENCE = {
  licenceId: 'lic',
  licenseeId: 'leo',
  kind: 'exclusive',
  ownName: true,
  isChecked: true,
  validUntil: localDate('2026-06-08'),
} as const;
const RIGHT: Right = {
  ...unrecorded,
  stage: 'checked',
  holdings: [{ holderId: 'ana' }],
  validUntil: localDate('2026-08-30'),
  licences: { lic: LICENCE },
};
const on = (day: string, right: Right = RIGHT) => endingTerms(right, instant(Date.parse(`${day}T04:00:00Z`)));

it('tells nothing while the last day is far, then at 90, 30 and 7 days, the last of them where several have come', () => {
  const steps = (day: string) => on(day, { ...RIGHT, licences: {} }).map(({ step }) => step);
  expect(steps('2026-05-31')).toEqual([]);
  expect(steps('2026-06-01')).toEqual([90]);
  expect(steps('2026-07-30')).toEqual([90]);
  expect(steps('2026-07-31')).toEqual([30]);
  expect(steps('2026-08-23')).toEqual([7]);
  expect(steps('2026-08-30')).toEqual([7]);
  expect(steps('2026-08-31')).toEqual([]);
});

it('counts on the clock of China: the day begins eight hours before the one of UTC', () => {
  const late = endingTerms({ ...RIGHT, licences: {} }, instant(Date.parse('2026-05-31T16:00:00Z')));
  expect(late.map(({ step }) => step)).toEqual([90]);
});

it('tells of a licence whoever granted and whoever got it, and of the right its holder alone', () => {
  expect(on('2026-06-02')).toEqual([
    { of: 'right', partyIds: ['ana'], endsOn: '2026-08-30', step: 90 },
    { of: 'licence', licenceId: 'lic', partyIds: ['ana', 'leo'], endsOn: '2026-06-08', step: 7 },
  ]);
});

it('is the same reminder for ever, and another one after a renewal', () => {
  const [before] = on('2026-08-01');
  const [after] = on('2026-09-20', { ...RIGHT, validUntil: localDate('2026-10-10') });
  expect(before && keyOfTerm('r', before)).toBe('right/r/2026-08-30/30');
  expect(after && keyOfTerm('r', after)).toBe('right/r/2026-10-10/30');
});

it('is silent of what was refused, has ended, or belongs to somebody unknown', () => {
  const day = '2026-08-25';
  expect(on(day, { ...RIGHT, stage: 'refused' })).toEqual([]);
  expect(on(day, { ...RIGHT, end: { ground: 'surrendered', endedOn: localDate('2026-08-01') } })).toEqual([]);
  expect(on(day, { ...RIGHT, holdings: [{}] }).map(({ partyIds }) => partyIds)).toEqual([[]]);
  const ended = { ...LICENCE, validUntil: localDate('2026-08-28'), endedOn: localDate('2026-08-20') };
  expect(on(day, { ...RIGHT, licences: { lic: ended } }).map(({ of }) => of)).toEqual(['right']);
});

it('names every day by which it can be found', () => {
  expect(lastDaysOf(RIGHT)).toEqual(['2026-08-30', '2026-06-08']);
});
