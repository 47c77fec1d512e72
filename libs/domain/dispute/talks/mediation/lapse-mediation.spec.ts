import { due, recorded } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { mediationClock } from '../../../testing/talks/mediation-commands.js';
import { bothToldOfEnd, mediationEnded, roomsClosed } from '../../../testing/talks/mediation-expected.js';
import { mediating } from '../../../testing/talks/mediation-stories.js';

it('ends it when its time is over, and the dispute waits for its next step', () => {
  given(...mediating)
    .when(mediationClock('LapseMediation', '04-04T00:01'))
    .then(mediationEnded('time-over'), ...roomsClosed, ...bothToldOfEnd, recorded('NextStepAwaited'));
  expect(Object.keys(disputeAfter(andThen(mediating, mediationClock('LapseMediation', '04-04T00:01'))).tasks)).toEqual([
    'next-step/dispute',
  ]);
  given(...mediating)
    .when(mediationClock('LapseMediation', '04-04T00:00'))
    .thenRefused('DeadlineNotReached');
});

it('has the next step due from its end on, however late that is recorded', () => {
  const dueOf = (at: string) =>
    disputeAfter(andThen(mediating, mediationClock('LapseMediation', at))).tasks['next-step/dispute']?.deadline;
  expect(dueOf('04-04T00:01')).toEqual(due('04-14T00:00'));
  expect(dueOf('04-06T10:00')).toEqual(dueOf('04-04T00:01'));
});
