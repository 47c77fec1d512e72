import { freeFrom, freeTogether } from './free-times.js';

const at = (day: number, hour: number): string => new Date(Date.UTC(2026, 2, day, hour)).toISOString();
const free = (day: number, from: number, until: number) => ({ from: at(day, from), until: at(day, until) });

it('finds when all can, the soonest first', () => {
  const ana = [free(12, 1, 4), free(10, 6, 9)];
  const ben = [free(10, 7, 10), free(12, 3, 5), free(13, 1, 2)];
  expect(freeTogether([ana, ben])).toEqual([free(10, 7, 9), free(12, 3, 4)]);
  expect(freeTogether([ana, ben, [free(12, 3, 8)]])).toEqual([free(12, 3, 4)]);
});

it('knows no time where one of them can at none, and for one alone all of its own', () => {
  expect(freeTogether([[free(10, 6, 9)], []])).toEqual([]);
  expect(freeTogether([[free(10, 6, 9)]])).toEqual([free(10, 6, 9)]);
});

it('leaves out what is over, begins at now what has begun, and reads every way to write an instant', () => {
  const said = [
    free(9, 1, 2),
    free(10, 6, 9),
    { from: '2026-03-11T09:00:00+08:00', until: '2026-03-11T10:00:00+08:00' },
  ];
  expect(freeFrom(said, at(10, 7))).toEqual([free(10, 7, 9), free(11, 1, 2)]);
});
