import { backTest } from './back-test.js';
import type { Festival, Subject } from './history.js';

const FESTIVAL: Festival = { name: 'autumn', on: [300, 665] };
const shop = (id: string, more: (day: number) => number = () => 0): Subject => ({
  ...{ id, group: 'bags' },
  days: Array.from({ length: 660 }, (_, day) => ({ day, whole: 100, part: (day % 7 === 0 ? 1 : 0) + more(day) })),
});
const calm = Array.from({ length: 9 }, (_, at) => shop(`calm-${at}`));

it('asks the model on quiet mornings, and tells how many alarms it gave there', () => {
  const { quiet, error } = backTest(
    [...calm, shop('loud', (day) => (day >= 480 && day < 600 ? 1 : 0))],
    [FESTIVAL],
    655,
  );
  expect(quiet.mornings).toBeGreaterThanOrEqual(4);
  expect(quiet.asked).toBe(quiet.mornings * 10);
  expect(quiet.alarms).toBeGreaterThan(0);
  expect(error.get('calm-0')).toBeLessThan(1);
  expect(error.get('loud')).toBeGreaterThan(3);
});

it('tells of earlier festivals whose rise had lasted', () => {
  const rising = shop('again', (day) => (day >= 270 && day < 300 ? 1 : 0));
  expect(backTest([...calm, rising], [FESTIVAL], 651).earlier).toEqual({ festivals: 1, warned: 1, stayed: 1 });
  expect(backTest(calm, [FESTIVAL], 651).earlier).toEqual({ festivals: 1, warned: 0, stayed: 0 });
});

it('tells nothing where there is no history to ask', () =>
  expect(backTest([shop('new')], [FESTIVAL], 60)).toMatchObject({ quiet: { mornings: 0, asked: 0, alarms: 0 } }));
