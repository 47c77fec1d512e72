import { nextRest } from './pressure.js';

/** The rest after a second in which all stays so. */
const later = (rest: number, acts: number, busy: number): number => {
  let before = { acts, rest };
  for (let time = 0; time < 20; time += 1) before = { acts, rest: nextRest(before, { acts, busy }) };
  return before.rest;
};

it('lets what follows rest, and ever longer to a bound, while people act and the machine is at its limit', () => {
  expect(later(0, 30, 0.95)).toBeGreaterThan(nextRest({ acts: 30, rest: 0 }, { acts: 30, busy: 0.95 }));
  expect(later(0, 1_000, 1)).toBe(200); // five a second go on
});

it('begins with the longest where many begin at once, and with none where a few do', () => {
  expect(nextRest({ acts: 0, rest: 0 }, { acts: 60, busy: 0.2 })).toBe(200);
  expect(nextRest({ acts: 0, rest: 0 }, { acts: 8, busy: 1 })).toBe(0);
});

it('lets nothing rest where nobody acts, or where the machine has enough for all', () => {
  expect(nextRest({ acts: 100, rest: 200 }, { acts: 0, busy: 1 })).toBe(0);
  expect(later(200, 100, 0.5)).toBe(0);
});

it('stays as it is when the machine is well used and not more', () => {
  expect(nextRest({ acts: 100, rest: 80 }, { acts: 100, busy: 0.85 })).toBe(80);
});
