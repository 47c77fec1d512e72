import { ana, ben, mia, noa } from '../../../testing/core/actors.js';
import { due, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { newestReview, proposed, propose, returnFinding } from '../../../testing/conduct/good-faith.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const review = newestReview(disputeAfter(proposed));
const returned = andThen(proposed, returnFinding('03-04T11:00'));

it('says why, and the finding is made anew', () => {
  given(...proposed)
    .when(returnFinding('03-04T11:00'))
    .then(
      recorded('FaithFindingReturned', {
        second: { accountId: 'noa', organisationId: 'association' },
        reasonContentId: 'why',
        findDue: due('03-12T00:00'),
      }),
    );
  given(...returned)
    .when(propose('03-05T10:00'))
    .then(recorded('FaithFindingProposed'));
});
it('is for another person, to whom alone it is offered, once', () => {
  given(...proposed)
    .when(returnFinding('03-04T11:00', mia))
    .thenRefused('SecondPersonNeeded');
  expect(offered(proposed, mia, 'ReturnFaithFinding')).toEqual([]);
  expect(offered(proposed, noa, 'ReturnFaithFinding')).toEqual([review]);
  expect(offered(returned, noa, 'ReturnFaithFinding')).toEqual([]);
});
it('is no business of the parties', () => {
  for (const by of [ana, ben])
    given(...proposed)
      .when(returnFinding('03-04T11:00', by))
      .thenRefused('NotYourPart');
});
