import { clockSays } from '../../../testing/core/commands.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { newestUndertaking, overdue } from '../../../testing/talks/performance-commands.js';
import { settled } from '../../../testing/talks/room-story.js';

const pairs = ['pair:ben:bag', 'pair:ben:cap'] as const;
const reminded = andThen(settled.dispute, clockSays('RemindOfUndertaking', '04-08T00:01', newestUndertaking));

it('tells both sides after the agreed day, and a person follows it up', () => {
  given(...reminded)
    .when(clockSays('NoteUndertakingOverdue', '04-11T00:01', newestUndertaking))
    .then(
      recorded('UndertakingOverdue'),
      ordered('performance-overdue', 'ben', ...pairs),
      ordered('performance-overdue', 'ana', ...pairs),
    );
  given(...reminded)
    .when(clockSays('NoteUndertakingOverdue', '04-11T00:00', newestUndertaking))
    .thenRefused('DeadlineNotReached');
  expect(Object.keys(disputeAfter(overdue).tasks)).toContain(
    'chase-undertaking/' + newestUndertaking(disputeAfter(overdue)),
  );
});
