import {
  clockSays,
  newestProceeding,
  reportProceeding,
  reportProceedingState,
  shanghai,
} from '../../../testing/core/commands.js';
import { due, measureSet, ordered, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { kept, waitingAlone } from '../../../testing/core/scenes.js';
import { andThen, given } from '../../../testing/core/story.js';

const bag = 'pair:ben:bag';
const receipt = andThen(waitingAlone, reportProceeding('03-20T10:00', [bag], { proof: 'filing-receipt' }));
const lapse = clockSays('LapseReport', '2026-04-20T00:00:30', newestProceeding);

it('takes the ground away where acceptance did not follow the receipt', () =>
  given(...receipt)
    .when(clockSays('LapseReport', '04-25T10:00', newestProceeding))
    .then(
      recorded('ProceedingEnded', { pairs: [bag], state: 'not-proven', effectiveAt: shanghai('04-20T00:00') }),
      measureSet(bag, 'lift', 4, 'proceeding-ended'),
      ordered('measure-lifted', 'ana', bag),
      ordered('measure-lifted', 'ben', bag),
      recorded('NextStepAwaited', { due: due('04-30T00:00') }),
    ));
it('waits for the settling time', () =>
  given(...receipt)
    .when(clockSays('LapseReport', '2026-04-20T00:00:29', newestProceeding))
    .thenRefused('DeadlineNotReached'));
it('is not put off by hearing that it is pending, but by acceptance', () => {
  given(...andThen(receipt, reportProceedingState('04-19T10:00', 'pending')))
    .when(lapse)
    .then(
      recorded('ProceedingEnded'),
      recorded('MeasureSet'),
      recorded('ServiceOrdered'),
      recorded('ServiceOrdered'),
      recorded('NextStepAwaited'),
    );
  given(...andThen(receipt, reportProceedingState('04-20T00:00', 'accepted')))
    .when(lapse)
    .thenRefused('WrongStage');
});
it('is refused where a case number was told, and twice', () => {
  given(...kept)
    .when(lapse)
    .thenRefused('WrongStage');
  given(...andThen(receipt, lapse))
    .when(lapse)
    .thenRefused('WrongStage');
});

belongsTo(receipt, lapse, 'clock');
