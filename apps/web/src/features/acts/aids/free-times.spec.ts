import { freeFrom } from './free-times.js';

const at = (day: number, hour: number): string => new Date(Date.UTC(2026, 2, day, hour)).toISOString();
const free = (day: number, from: number, until: number) => ({ from: at(day, from), until: at(day, until) });

it('leaves out what is over, and begins at now what has begun', () =>
  expect(freeFrom([free(9, 1, 2), free(10, 6, 9), free(11, 1, 2)], at(10, 7))).toEqual([
    free(10, 7, 9),
    free(11, 1, 2),
  ]));
