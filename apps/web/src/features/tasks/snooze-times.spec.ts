import { snoozeTimes } from './snooze-times.js';

const NOW = '2026-03-02T02:00:00.000Z'; // ten in the morning in Beijing
const times = (dueAt: string) => snoozeTimes(dueAt, NOW).map(({ id, at }) => `${id} ${at}`);

it('goes as far as the morning of its last day, to which midnight at its end belongs', () => {
  expect(times('2026-03-10T16:00:00.000Z')).toEqual([
    'anHour 2026-03-02T03:00:00.000Z',
    'tomorrow 2026-03-03T01:00:00.000Z',
    'threeDays 2026-03-05T01:00:00.000Z',
    'lastDay 2026-03-10T01:00:00.000Z',
  ]);
});

it.each([
  ['due tomorrow', '2026-03-03T16:00:00.000Z', ['anHour', 'tomorrow']],
  ['due today', '2026-03-02T16:00:00.000Z', ['anHour']],
  ['due in half an hour', '2026-03-02T02:30:00.000Z', []],
  ['overdue', '2026-03-01T16:00:00.000Z', []],
])('never beyond its day: %s', (_, dueAt, ids) => {
  expect(snoozeTimes(dueAt, NOW).map(({ id }) => id)).toEqual(ids);
});
