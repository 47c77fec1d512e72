import {
  clockSays,
  newestOrder,
  recordCourtOrder,
  recordTermedOrder,
  shanghai,
} from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { inquired, lifted, noticed, waitingAlone } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const down = andThen(noticed, recordTermedOrder('03-05T10:00', 'take-down', '2026-06-30', bag));
const end = clockSays('EndCourtOrder', '07-01T00:01', newestOrder);

it('carries its last day and its security, fixed and running', () =>
  expect(down).toContainEqual(
    recorded('CourtOrderTermed', {
      order: 'take-down',
      ends: due('07-01T00:00'),
      security: { by: 'complainant', fixed: '50000', running: { amount: '500', per: 'day' } },
    }),
  ));
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
it('cannot end before the day after its issue', () =>
  given(...noticed)
    .when(recordTermedOrder('03-05T10:00', 'take-down', '2026-03-01', bag))
    .thenRefused('InstantImplausible'));

describe('at the same instant as the clock', () => {
  const at = '2026-03-22T00:00:00';
  it('an order to restore at the very end of the waiting period goes first, and the clock finds nothing', () => {
    const past = andThen(waitingAlone, recordCourtOrder(at, 'restore', bag));
    given(...past)
      .when(clockSays('AskForReports', '2026-03-22T00:00:30', bag))
      .thenRefused('WrongStage');
  });
  it('an order recorded after the clock, with an instant before it, prevails over the inquiry', () => {
    const past = andThen(inquired, recordCourtOrder(at, 'restore', bag));
    given(...past)
      .when(clockSays('EndWaitingPeriod', '03-23T00:02', bag))
      .thenRefused('WrongStage');
    expect(disputeAfter(past).stages[bag]).toEqual({ stage: 'closed', reason: 'taken-to-court' });
  });
  it('an order to take down prevails over the lift that the clock recorded first', () =>
    expect(
      disputeAfter(andThen(lifted, recordCourtOrder('2026-03-23T00:00:00', 'take-down', bag))).measures[bag]?.wanted,
    ).toBe('block'));
  it('two orders: the one recorded last stands, and its end alone runs', () => {
    const both = andThen(down, recordTermedOrder('03-05T10:00', 'restore', '2026-05-31', bag));
    expect(planAfter(both).deadlines.flatMap(({ type, dueAt }) => (type === 'EndCourtOrder' ? [dueAt] : []))).toEqual([
      shanghai('06-01T00:00'),
    ]);
  });
});

belongsTo(down, end, 'clock');
