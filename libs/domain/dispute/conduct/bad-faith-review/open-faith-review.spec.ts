import { ben, mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import {
  newestReview,
  openFaithReview,
  openRequested,
  requested,
  warned,
  withoutReviews,
} from '../../../testing/conduct/good-faith.js';
import { accepted, answered } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given, givenIn } from '../../../testing/core/story.js';

const rex = { kind: 'person', id: 'rex' } as const;
const una = { kind: 'person', id: 'una' } as const;

const review = newestReview(disputeAfter(requested));

it('keeps what staff saw when they opened it', () =>
  given(...accepted)
    .when(openFaithReview('03-02T10:00'))
    .then(
      recorded('FaithReviewOpened', {
        aboutId: 'ana',
        signals: [expect.objectContaining({ code: 'money-asked' })],
        position: 9,
        disputeIds: ['other'],
      }),
    ));
it('answers a request, under its reference', () =>
  given(...requested)
    .when(openRequested('03-02T11:00'))
    .then(
      recorded('FaithReviewOpened', { reviewId: review.slice('review:'.length), aboutId: 'ana', side: 'complaint' }),
    ));
it('is about a declaration that was made', () => {
  given(...answered)
    .when(openFaithReview('03-06T10:00', { respondentId: 'ben' }))
    .then(recorded('FaithReviewOpened', { aboutId: 'ben', side: 'declaration' }));
  given(...answered)
    .when(openFaithReview('03-06T10:00', { respondentId: 'cai' }))
    .thenRefused('UnknownReference');
});
it('runs once for the same conduct, and is offered while there is conduct that none runs about', () => {
  given(...warned)
    .when(openFaithReview('03-03T10:00'))
    .thenRefused('ReviewRuns');
  expect(offered(accepted, mia, 'OpenFaithReview')).toEqual(['dispute']);
  expect(offered(warned, mia, 'OpenFaithReview')).toEqual([]);
  expect(offered(andThen(answered, openFaithReview('03-06T10:00')), mia, 'OpenFaithReview')).toEqual(['dispute']);
  expect(offered(requested, mia, 'OpenFaithReview')).toEqual(['dispute']);
  expect(offered(accepted, ben, 'OpenFaithReview')).toEqual([]);
});
it('is for no competitor and no party', () => {
  for (const by of [rex, una])
    given(...accepted)
      .when(openFaithReview('03-02T10:00', {}, by))
      .thenRefused('ReviewerBarred');
});
it('is not there by an older rulebook', () => {
  givenIn(withoutReviews)(...accepted)
    .when(openFaithReview('03-02T10:00'))
    .thenRefused('LaneNotOpen');
  expect(offered(accepted, mia, 'OpenFaithReview', withoutReviews)).toEqual([]);
});

belongsTo(accepted, openFaithReview('03-02T10:00'), 'mia');
