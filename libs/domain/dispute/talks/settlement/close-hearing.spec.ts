import { clockSays } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { allegeBreach, heard, newestUndertaking, overdue } from '../../../testing/talks/performance-commands.js';

const alleged = andThen(overdue, allegeBreach('04-12T10:00'));

it('leaves the finding to a person when the time to be heard is over: silence admits nothing', () => {
  given(...alleged)
    .when(clockSays('CloseHearing', '04-18T00:01', newestUndertaking))
    .then(recorded('BreachHeard'));
  expect(heard.at(-1)?.data).not.toHaveProperty('answerContentId');
  expect(Object.keys(disputeAfter(heard).tasks)).toContain('decide-breach/' + newestUndertaking(disputeAfter(heard)));
  given(...alleged)
    .when(clockSays('CloseHearing', '04-18T00:00', newestUndertaking))
    .thenRefused('DeadlineNotReached');
});
