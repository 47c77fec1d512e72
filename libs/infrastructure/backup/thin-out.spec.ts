import { newSnapshotName } from './snapshot-name.js';
import { surplusOf } from './thin-out.js';

const at = (day: number, hour = 0): Date => new Date(Date.UTC(2026, 10, day, hour, 23));
const made = (day: number, ...hours: readonly number[]) => hours.map((hour) => newSnapshotName(at(day, hour)));

it('leaves all of the last days, and of each day before them the last', () => {
  const [old, older] = [made(10, 1, 2, 3), made(9, 22, 23)];
  const young = [...made(28, 12, 13), ...made(30, 1, 2)];
  const all = [...older, ...old, ...young];
  expect(surplusOf(all, 2, at(30, 12))).toEqual([older[0], old[0], old[1]]);
  expect(surplusOf(all, 30, at(30, 12))).toEqual([]);
});

it('never names the newest, however old it is', () => {
  expect(surplusOf(made(1, 1), 1, at(30))).toEqual([]);
  const both = made(1, 1, 2);
  expect(surplusOf(both, 1, at(30))).toEqual([both[0]]);
  expect(surplusOf([], 1, at(30))).toEqual([]);
});
