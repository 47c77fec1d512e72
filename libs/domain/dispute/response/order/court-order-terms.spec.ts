import { clockSays, recordCourtOrder, recordTermedOrder, shanghai } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { inquired, lifted, noticed, waitingAlone } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, planAfter } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const down = andThen(noticed, recordTermedOrder('03-05T10:00', 'take-down', '2026-06-30', bag));

it('carries its last day and its security, fixed and running', () =>
  expect(down).toContainEqual(
    recorded('CourtOrderTermed', {
      order: 'take-down',
      ends: due('07-01T00:00'),
      security: { by: 'complainant', fixed: '50000', running: { amount: '500', per: 'day' } },
    }),
  ));
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
