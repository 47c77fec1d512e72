import { quantileOf } from './quantile-of.js';

const BOUNDS = [0.1, 0.5, 1];

it('is spread evenly within a bucket', () => {
  expect(quantileOf(0.5, [10, 0, 0, 0], BOUNDS)).toBeCloseTo(0.05);
  expect(quantileOf(0.5, [5, 10, 5, 0], BOUNDS)).toBeCloseTo(0.3);
  expect(quantileOf(0.99, [99, 0, 1, 0], BOUNDS)).toBeCloseTo(0.1);
});

it('is the last bound for what took longer than all, and nothing of nothing', () => {
  expect(quantileOf(0.99, [1, 0, 0, 9], BOUNDS)).toBe(1);
  expect(quantileOf(0.99, [0, 0, 0, 0], BOUNDS)).toBeUndefined();
  expect(quantileOf(0.5, [], BOUNDS)).toBeUndefined();
});
