import { clockSays, excuseDelay, reportProceeding, shanghai } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { answered, inquired, waiting } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const ask = clockSays('AskForReports', '2026-03-22T00:00:30', 'pair:ben:bag');

it('asks the platform what it has received before anything is lifted, and gives it its whole time', () => {
  given(...waiting)
    .when(clockSays('AskForReports', '03-24T10:00', 'pair:ben:bag'))
    .then(
      recorded('ReportsInquired', {
        pairs: ['pair:ben:bag'],
        platformId: 'shop',
        effectiveAt: shanghai('03-22T00:00'),
        due: due('03-25T10:00'),
      }),
      ordered('inquiry', 'shop', 'pair:ben:bag'),
    );
  expect(disputeAfter(inquired).measures['pair:ben:bag']?.wanted).toBe('block');
});
it('waits for the settling time', () =>
  given(...waiting)
    .when(clockSays('AskForReports', '2026-03-22T00:00:29', 'pair:ben:bag'))
    .thenRefused('DeadlineNotReached'));
it('is overtaken by a report or an excused delay', () => {
  given(...andThen(waiting, reportProceeding('03-20T10:00', ['pair:ben:bag'])))
    .when(ask)
    .thenRefused('WrongStage');
  given(...andThen(waiting, excuseDelay('03-20T10:00', 2, 'pair:ben:bag')))
    .when(ask)
    .thenRefused('DeadlineNotReached');
});
it('is refused before the answer has arrived, and twice', () => {
  given(...answered)
    .when(ask)
    .thenRefused('WrongStage');
  given(...inquired)
    .when(ask)
    .thenRefused('WrongStage');
});

belongsTo(waiting, ask, 'clock');
