import { clockSays, shanghai } from '../../../testing/core/commands.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { newestReview, replied, warned } from '../../../testing/conduct/good-faith.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { getStage } from '../../core/state.js';

it('goes on where no reply came, which admits nothing', () => {
  const silent = andThen(warned, clockSays('LapseFaithReply', '03-08T00:01', newestReview));
  expect(silent.at(-1)).toEqual(
    recorded('FaithReplyLapsed', { effectiveAt: shanghai('03-08T00:00'), findDue: due('03-15T00:00') }),
  );
  given(...warned)
    .when(clockSays('LapseFaithReply', '03-08T00:00', newestReview))
    .thenRefused('DeadlineNotReached');
  expect(getStage(disputeAfter(silent), newestReview(disputeAfter(silent))).stage).toBe('faith-finding');
});
it('is not said where a reply came', () =>
  given(...replied)
    .when(clockSays('LapseFaithReply', '03-08T00:01', newestReview))
    .thenRefused('WrongStage'));

belongsTo(warned, clockSays('LapseFaithReply', '03-08T00:01', newestReview), 'clock');
