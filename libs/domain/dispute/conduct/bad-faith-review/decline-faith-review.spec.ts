import { mia } from '../../../testing/core/actors.js';
import { recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { declineFaithReview, newestReview, openRequested, requested } from '../../../testing/conduct/good-faith.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const review = newestReview(disputeAfter(requested));

it('names the published condition where it is declined', () => {
  given(...requested)
    .when(declineFaithReview('03-02T11:00'))
    .then(
      recorded('FaithReviewDeclined', { condition: 'facts-named' }),
      recorded('ServiceOrdered', { document: 'faith-declined', addressee: { kind: 'party', id: 'ben' } }),
    );
});
it('is offered for what a party asked, until it is answered', () => {
  expect(offered(requested, mia, 'DeclineFaithReview')).toEqual([review]);
  for (const past of [
    andThen(requested, declineFaithReview('03-02T11:00')),
    andThen(requested, openRequested('03-02T11:00')),
  ]) {
    expect(offered(past, mia, 'DeclineFaithReview')).toEqual([]);
    given(...past)
      .when(declineFaithReview('03-02T12:00'))
      .thenRefused('WrongStage');
  }
});

belongsTo(requested, declineFaithReview('03-02T11:00'), 'mia');
