import { shareOf } from './interval.js';

/** Reckoned by hand: (p + z²/2n ± z·√(p(1-p)/n + z²/4n²)) / (1 + z²/n), z = 1.96. */
it.each([
  [5, 10, { rate: 500_000, low: 236_593, high: 763_407 }],
  [0, 10, { rate: 0, low: 0, high: 277_539 }],
  [10, 10, { rate: 1_000_000, low: 722_461, high: 1_000_000 }],
  [1, 100, { rate: 10_000, low: 1_767, high: 54_486 }],
])('%i of %i has the interval of Wilson', (part, whole, expected) => {
  const { rate, low = NaN, high = NaN } = shareOf(part, whole);
  expect(rate).toBe(expected.rate);
  expect(Math.abs(low - expected.low)).toBeLessThan(60);
  expect(Math.abs(high - expected.high)).toBeLessThan(60);
});

it('is no rate where there are too few', () => {
  expect(shareOf(1, 4)).toEqual({ part: 1, whole: 4 });
  expect(shareOf(0, 0)).toEqual({ part: 0, whole: 0 });
  expect(shareOf(2, 5)).toMatchObject({ part: 2, whole: 5, rate: 400_000 });
});
