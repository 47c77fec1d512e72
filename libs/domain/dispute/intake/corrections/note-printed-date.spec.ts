import { ben, mia, shop } from '../../../testing/core/actors.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { notePrintedDate } from '../../../testing/intake/record-commands.js';
import { offered } from '../../../testing/core/menu.js';
import { filed, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { recorded } from '../../../testing/core/expected.js';

const bag = 'pair:ben:bag';

it.each([
  ['waiting-period-end', '2026年2月30日', 'no-such-day'],
  ['waiting-period-end', '2026-03-31', 'differs'],
  ['waiting-period-end', '2026-03-21', undefined],
  ['measure-taken', '2025-12-01', 'before-filing'],
  ['measure-taken', '2026-05-01', 'in-the-future'],
  ['paper', '13.13.2026', 'no-such-day'],
  ['paper', '2019-01-01', undefined],
  ['paper', '27 November 2023', undefined],
  ['measure-taken', '27 November 2025', 'before-filing'],
  ['measure-taken', '30 February 2026', 'no-such-day'],
] as const)('%s %s is kept to the letter: %s', (about, printed, conflict) => {
  const [noted] = andThen(waiting, notePrintedDate('03-10T10:00', about, printed, bag)).slice(waiting.length);
  expect(noted?.data).toMatchObject({ about, printed, ...(conflict && { conflict }) });
  expect(noted?.data).toHaveProperty('pairs', [bag]);
  if (!conflict) expect(noted?.data).not.toHaveProperty('conflict');
});
it('moves no deadline', () =>
  expect(
    disputeAfter(andThen(waiting, notePrintedDate('03-10T10:00', 'waiting-period-end', '2026-03-31', bag))),
  ).toEqual(disputeAfter(waiting)));
it('is noted for each pair by what is proven of it', () =>
  given(...waiting)
    .when(notePrintedDate('03-10T10:00', 'waiting-period-end', '2026-03-31', bag, 'pair:cai:bag'))
    .then(
      recorded('PrintedDateNoted', { pairs: [bag], conflict: 'differs' }),
      recorded('PrintedDateNoted', { pairs: ['pair:cai:bag'] }),
    ));
it('is offered to staff and platform once there is a notice', () => {
  expect([mia, shop, ben].map((by) => offered(waiting, by, 'NotePrintedDate').length)).toEqual([3, 3, 0]);
  expect(offered(filed, mia, 'NotePrintedDate')).toEqual([]);
});

belongsTo(waiting, notePrintedDate('03-10T10:00', 'paper', '2019-01-01', bag), 'mia', 'shop');
