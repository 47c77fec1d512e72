import { sizesOf } from './sizes.js';

it('takes two cores for what the worker was measured on', () => {
  expect(sizesOf({}, { processors: 2, megabytes: 8_192 })).toEqual({ slots: 24, pollers: 6, cached: 400, threads: 1 });
});

it('keeps fewer workflows where there is little memory, and never none', () => {
  expect(sizesOf({}, { processors: 2, megabytes: 512 }).cached).toBe(100);
  expect(sizesOf({}, { processors: 1, megabytes: 64 }).cached).toBe(20);
});

it('does more at once on more processors, and what is said goes before', () => {
  const limits = { processors: 8, megabytes: 16_384 };
  expect(sizesOf({}, limits)).toEqual({ slots: 96, pollers: 20, cached: 1_600, threads: 4 });
  expect(sizesOf({ slots: 5, cached: 9 }, limits)).toMatchObject({ slots: 5, pollers: 20, cached: 9 });
});
