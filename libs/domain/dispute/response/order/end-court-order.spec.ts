import {
  clockSays,
  newestOrder,
  recordCourtOrder,
  recordTermedOrder,
  shanghai,
} from '../../../testing/core/commands.js';
import { measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const down = andThen(noticed, recordTermedOrder('03-05T10:00', 'take-down', '2026-06-30', bag));
const end = clockSays('EndCourtOrder', '07-01T00:01', newestOrder);

it('ends by itself with its last day, and what it took down is lifted', () => {
  expect(planAfter(down).deadlines.map(({ key }) => key)).toContain(
    'EndCourtOrder/order:new-6/2026-06-30T16:00:00.000Z',
  );
  given(...down)
    .when(end)
    .then(
      recorded('CourtOrderEnded', { effectiveAt: shanghai('07-01T00:00') }),
      measureSet(bag, 'lift', 4, 'order-ended'),
      ...['shop', 'ana', 'ben'].map((who) => ordered('order-ended', who, bag)),
    );
  expect(disputeAfter(andThen(down, end)).stages[bag]).toEqual({ stage: 'closed', reason: 'ended' });
});
it('to restore leaves what it restored as it is when it ends', () => {
  const restored = andThen(noticed, recordTermedOrder('03-05T10:00', 'restore', '2026-06-30', bag), end);
  expect(disputeAfter(restored).measures[bag]?.wanted).toBe('lift');
});
it('stands until its settling time is over, and no longer where a newer order took its place', () => {
  given(...down)
    .when(clockSays('EndCourtOrder', '2026-07-01T00:00:29', newestOrder))
    .thenRefused('DeadlineNotReached');
  given(...andThen(down, recordCourtOrder('04-01T10:00', 'restore', bag)))
    .when(end)
    .thenRefused('WrongStage');
});

belongsTo(down, end, 'clock');
