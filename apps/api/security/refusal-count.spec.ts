import { countRefusals } from './refusal-count.js';

const at = (minute: number): Date => new Date(minute * 60_000);

it('notes twenty of one asker one by one, and the rest as a number once the minute is over', () => {
  const refusals = countRefusals();
  expect(refusals.leftOut(at(1))).toEqual([]);
  const noted = Array.from({ length: 500 }, () => refusals.isNoted('a')).filter(Boolean);
  expect(noted).toHaveLength(20);
  expect(refusals.isNoted('b')).toBe(true);
  expect(refusals.leftOut(at(1))).toEqual([]);
  expect(refusals.leftOut(at(2))).toEqual([{ asker: 'a', count: 480 }]);
  expect(refusals.leftOut(at(3))).toEqual([]);
  expect(refusals.isNoted('a')).toBe(true);
});

it('remembers so many askers and no more', () => {
  const refusals = countRefusals();
  const noted = Array.from({ length: 12_000 }, (_, i) => refusals.isNoted(`address ${i}`)).filter(Boolean);
  expect(noted).toHaveLength(10_020);
});
