import { nextRest } from './pressure.js';

const many = { acts: 100, rate: 100 };
const share = (busy: number) => ({ busy, share: busy });
/** The rest after twenty looks at which all was so. */
const later = (rest: number, seen: Omit<Parameters<typeof nextRest>[0], 'before'>): number =>
  Array.from({ length: 20 }).reduce<number>((before) => nextRest({ ...seen, before }), rest);

it('lets what follows rest, and ever longer to a bound, while people act and the machine is at its limit', () => {
  const once = nextRest({ ...many, ...share(0.95), before: 0 });
  expect(once).toBeGreaterThan(0);
  expect(later(0, { ...many, ...share(0.95) })).toBeGreaterThan(once);
  expect(later(0, { ...many, ...share(1) })).toBe(200); // five a second go on
});

it('begins with the longest where many act, as nobody knows yet what the machine can do, and with none where a few do', () => {
  expect(nextRest({ ...many, ...share(0.2), before: undefined })).toBe(200);
  expect(nextRest({ acts: 8, rate: 8, ...share(1), before: undefined })).toBe(0);
});

it('lets nothing rest where nobody acts any more, or where the machine has enough for all', () => {
  expect(nextRest({ acts: 0, rate: 0, ...share(1), before: 200 })).toBe(0);
  expect(nextRest({ acts: 50, rate: 0, busy: 0.9, share: 0.3, before: 200 })).toBe(0);
  expect(later(200, { ...many, ...share(0.5) })).toBe(0);
});

it('stays as it is when the machine is well used and not more', () => {
  expect(nextRest({ ...many, ...share(0.85), before: 80 })).toBe(80);
});
