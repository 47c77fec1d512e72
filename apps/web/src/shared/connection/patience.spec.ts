import { patienceFor } from './patience.js';

const FAST_3G = 86.4; // bytes in a millisecond, as browsers slow a line down

it.each([
  ['a question', 0, 30_000],
  ['a photograph of 5 MB', 5_000_000, 1_030_000],
  ['a film of 2 GB', 2_000_000_000, 3_600_000],
])('waits for the answer to %s', (_, bytes, milliseconds) => {
  expect(patienceFor(bytes)).toBe(milliseconds);
});

it.each([2_600_000, 5_000_000, 16_777_216])('lets %s bytes arrive on a slow line', (bytes) => {
  expect(patienceFor(bytes)).toBeGreaterThan(bytes / FAST_3G + 10_000);
});
