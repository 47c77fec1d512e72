import { mia } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import {
  newestReview,
  propose,
  requested,
  warned,
  warnOfFaithReview,
  opened,
} from '../../../testing/conduct/good-faith.js';
import { disputeAfter, given } from '../../../testing/core/story.js';

const review = newestReview(disputeAfter(opened));

it('warns in writing, with a time to reply, before anything can be found', () => {
  given(...opened)
    .when(propose('03-02T11:00'))
    .thenRefused('WrongStage');
  given(...opened)
    .when(warnOfFaithReview('03-02T11:00'))
    .then(
      recorded('FaithReviewWarned', { aboutId: 'ana', replyDue: due('03-08T00:00') }),
      recorded('ServiceOrdered', { document: 'faith-warning', addressee: { kind: 'party', id: 'ana' } }),
    );
});
it('is offered once a review is open, and given once', () => {
  expect(offered(opened, mia, 'WarnOfFaithReview')).toEqual([review]);
  for (const past of [requested, warned]) {
    expect(offered(past, mia, 'WarnOfFaithReview')).toEqual([]);
    given(...past)
      .when(warnOfFaithReview('03-03T10:00'))
      .thenRefused('WrongStage');
  }
});
it('is given by no competitor', () =>
  given(...opened)
    .when(warnOfFaithReview('03-02T11:00', { kind: 'person', id: 'rex' }))
    .thenRefused('ReviewerBarred'));

belongsTo(opened, warnOfFaithReview('03-02T11:00'), 'mia');
