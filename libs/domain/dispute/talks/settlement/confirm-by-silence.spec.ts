import { clockSays } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, given } from '../../../testing/core/story.js';
import {
  allegeBreach,
  newestUndertaking,
  overdue,
  reportPerformance,
} from '../../../testing/talks/performance-commands.js';

const reported = andThen(overdue, reportPerformance('04-12T10:00'));
const silence = (at: string) => clockSays('ConfirmBySilence', at, newestUndertaking);

it('takes a report as true that nobody objected to in time', () => {
  given(...reported)
    .when(silence('04-18T00:01'))
    .then(recorded('PerformanceConfirmed', { by: 'silence' }));
  given(...reported)
    .when(silence('04-18T00:00'))
    .thenRefused('DeadlineNotReached');
  given(...andThen(reported, allegeBreach('04-13T10:00')))
    .when(silence('04-18T00:01'))
    .thenRefused('WrongStage');
});
