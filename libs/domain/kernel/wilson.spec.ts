import { wilsonLower, wilsonThousandths } from './wilson.js';

it.each([
  [2, 2, 0.342],
  [90, 100, 0.826],
  [0, 10, 0],
  [0, 0, 0],
  [5, 10, 0.237],
])('%i of %i is at least %d', (hits, all, bound) => expect(wilsonLower(hits, all)).toBeCloseTo(bound, 3));
it('is told in thousandths, rounded down', () =>
  expect([wilsonThousandths(90, 100), wilsonThousandths(0, 10)]).toEqual([825, 0]));
