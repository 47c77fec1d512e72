import { clockSays, reportProceeding, shanghai } from '../../../testing/core/commands.js';
import { answerInquiry } from '../../../testing/response/inquiry-commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { shop } from '../../../testing/core/actors.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { inquired, lifted, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const end = clockSays('EndWaitingPeriod', '2026-03-23T00:01:30', bag);

it('lifts the measure on that pair and no other: silence does not extend', () => {
  given(...inquired)
    .when(end)
    .then(
      { type: 'WaitingPeriodEnded', data: { pairs: [bag], effectiveAt: shanghai('03-22T00:00') } },
      measureSet(bag, 'lift', 4, 'waiting-period-ended'),
      ordered('measure-lifted', 'ana', bag),
      ordered('measure-lifted', 'ben', bag),
      recorded('NextStepAwaited', { due: due('04-03T00:00') }),
    );
  expect(Object.values(disputeAfter(lifted).measures).map(({ wanted }) => wanted)).toEqual(['lift', 'block', 'block']);
  expect(disputeAfter(lifted).stages[bag]).toEqual({ stage: 'closed', reason: 'lifted' });
});
it('waits for the settling time', () =>
  given(...inquired)
    .when(clockSays('EndWaitingPeriod', '2026-03-23T00:01:29', bag))
    .thenRefused('DeadlineNotReached'));
it('is overtaken by the answer and by a report in time', () => {
  for (const step of [
    answerInquiry('03-22T12:00'),
    reportProceeding('03-22T12:00', [bag], { by: shop, receivedAt: '03-20T10:00' }),
  ])
    given(...andThen(inquired, step))
      .when(end)
      .thenRefused('WrongStage');
});
it('is refused before the platform was asked, and twice', () => {
  for (const past of [waiting, lifted])
    given(...past)
      .when(end)
      .thenRefused('WrongStage');
});

belongsTo(inquired, end, 'clock');
