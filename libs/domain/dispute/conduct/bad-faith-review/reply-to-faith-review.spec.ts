import { ana, ben, mia, shop } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { newestReview, replied, replyToFaithReview, warned, opened } from '../../../testing/conduct/good-faith.js';
import { asked, disputeAfter, given } from '../../../testing/core/story.js';

const review = newestReview(disputeAfter(warned));

it('hears the warned party and nobody else', () => {
  given(...warned)
    .when(replyToFaithReview('03-03T10:00'))
    .then(recorded('FaithReviewReplied', { byId: 'ana', findDue: due('03-11T00:00') }));
  for (const other of [ben, mia, shop])
    given(...warned)
      .when(asked(replyToFaithReview('03-03T10:00'), other))
      .thenRefused('NotYourPart');
  given(...warned)
    .when(replyToFaithReview('03-08T00:01'))
    .then(recorded('FaithReviewReplied'));
});
it('is offered to the warned party, from its warning on, until it has replied', () => {
  expect(offered(warned, ana, 'ReplyToFaithReview')).toEqual([review]);
  expect(offered(warned, ben, 'ReplyToFaithReview')).toEqual([]);
  expect(offered(opened, ana, 'ReplyToFaithReview')).toEqual([]);
  expect(offered(replied, ana, 'ReplyToFaithReview')).toEqual([]);
  given(...replied)
    .when(replyToFaithReview('03-03T11:00'))
    .thenRefused('WrongStage');
});
it('cannot be made, for a party may not know of it, before the warning', () =>
  given(...opened)
    .when(replyToFaithReview('03-02T11:00'))
    .thenRefused('NotYourPart'));

belongsTo(warned, replyToFaithReview('03-03T10:00'), 'ana');
