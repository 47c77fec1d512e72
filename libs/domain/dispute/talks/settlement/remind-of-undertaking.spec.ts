import { clockSays } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { given } from '../../../testing/core/story.js';
import { newestUndertaking } from '../../../testing/talks/performance-commands.js';
import { settled } from '../../../testing/talks/room-story.js';

it('reaches who promised three days before the agreed day, and not sooner', () => {
  given(...settled.dispute)
    .when(clockSays('RemindOfUndertaking', '04-08T00:01', newestUndertaking))
    .then(
      recorded('UndertakingReminded', { due: due('04-11T00:00') }),
      ordered('performance-due', 'ben', 'pair:ben:bag', 'pair:ben:cap'),
    );
  given(...settled.dispute)
    .when(clockSays('RemindOfUndertaking', '04-08T00:00', newestUndertaking))
    .thenRefused('DeadlineNotReached');
});
