import { ana, ben, cai } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { belongsTo } from '../../../testing/core/guards.js';
import { offered } from '../../../testing/core/menu.js';
import { declineFaithReview, requestFaithReview, warned, withoutReviews } from '../../../testing/conduct/good-faith.js';
import { accepted, answered } from '../../../testing/core/scenes.js';
import { andThen, given, givenIn } from '../../../testing/core/story.js';

it('is asked for by a respondent, who says whether money was asked for, and decided on by staff', () => {
  given(...accepted)
    .when(requestFaithReview('03-02T10:00'))
    .then(
      recorded('FaithReviewRequested', {
        byId: 'ben',
        aboutId: 'ana',
        side: 'complaint',
        moneyAsked: true,
        decideDue: due('03-06T00:00'),
      }),
    );
});
it('is about a declaration where the complainant asks, and only about one that was made', () => {
  given(...answered)
    .when(requestFaithReview('03-06T10:00', ana, 'ben'))
    .then(recorded('FaithReviewRequested', { byId: 'ana', aboutId: 'ben', side: 'declaration' }));
  given(...answered)
    .when(requestFaithReview('03-06T10:00', ana, 'cai'))
    .thenRefused('UnknownReference');
  given(...answered)
    .when(requestFaithReview('03-06T10:00', ana))
    .thenRefused('NothingNamed');
});
it('runs once for the same conduct, and is not offered meanwhile', () => {
  given(...warned)
    .when(requestFaithReview('03-03T10:00', cai))
    .thenRefused('ReviewRuns');
  expect(offered(warned, cai, 'RequestFaithReview')).toEqual([]);
  const declined = andThen(accepted, requestFaithReview('03-02T10:00'), declineFaithReview('03-02T11:00'));
  expect(offered(declined, cai, 'RequestFaithReview')).toEqual(['dispute']);
  const ofBen = andThen(answered, requestFaithReview('03-06T10:00', ana, 'ben'));
  given(...ofBen)
    .when(requestFaithReview('03-06T11:00', ana, 'ben'))
    .thenRefused('ReviewRuns');
  expect(offered(ofBen, ana, 'RequestFaithReview')).toEqual([]);
});
it('is offered to respondents, and to the complainant once something was declared', () => {
  expect(offered(accepted, ben, 'RequestFaithReview')).toEqual(['dispute']);
  expect(offered(accepted, ana, 'RequestFaithReview')).toEqual([]);
  expect(offered(answered, ana, 'RequestFaithReview')).toEqual(['dispute']);
});
it('is not there by an older rulebook', () => {
  givenIn(withoutReviews)(...accepted)
    .when(requestFaithReview('03-02T10:00'))
    .thenRefused('LaneNotOpen');
  expect(offered(accepted, ben, 'RequestFaithReview', withoutReviews)).toEqual([]);
});

belongsTo(accepted, requestFaithReview('03-02T10:00'), 'ana', 'ben');
