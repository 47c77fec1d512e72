import { countRefusals } from './refusal-count.js';

const at = (minute: number): Date => new Date(minute * 60_000);

it('notes twenty of one asker one by one, and the rest as a number once the minute is over', () => {
  const refusals = countRefusals();
  expect(refusals.leftOut(at(1))).toEqual([]);
  const noted = Array.from({ length: 500 }, () => refusals.isNoted('a', at(1))).filter(Boolean);
  expect(noted).toHaveLength(20);
  expect(refusals.isNoted('b', at(1))).toBe(true);
  expect(refusals.leftOut(at(1))).toEqual([]);
  expect(refusals.leftOut(at(2))).toEqual([{ asker: 'a', count: 480 }]);
  expect(refusals.leftOut(at(3))).toEqual([]);
  expect(refusals.isNoted('a', at(3))).toBe(true);
});

it('begins anew with each minute, though nobody asked for what was left out meanwhile', () => {
  const refusals = countRefusals();
  for (const minute of [1, 2]) for (let i = 0; i < 30; i += 1) expect(refusals.isNoted('a', at(minute))).toBe(i < 20);
  expect(refusals.leftOut(at(3))).toEqual([
    { asker: 'a', count: 10 },
    { asker: 'a', count: 10 },
  ]);
});

it('remembers so many askers and no more', () => {
  const refusals = countRefusals();
  const noted = Array.from({ length: 12_000 }, (_, i) => refusals.isNoted(`address ${i}`, at(1))).filter(Boolean);
  expect(noted).toHaveLength(10_020);
});
