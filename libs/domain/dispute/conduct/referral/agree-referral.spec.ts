import { ana, ben, mia, noa } from '../../../testing/core/actors.js';
import { ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { agreeReferral, referOut, newestReferral } from '../../../testing/conduct/referrals.js';
import { accepted } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';

const proposed = andThen(accepted, referOut('03-02T10:00', 'suspected-crime'));
const agree = agreeReferral('03-02T11:00');
const referral = newestReferral(disputeAfter(proposed));

it('hands the matter over when a second person agrees', () =>
  given(...proposed)
    .when(agree)
    .then(
      recorded('ReferredOut', { reason: 'suspected-crime', officerId: 'mia', seconderId: 'noa' }),
      ordered('referral', 'ana', 'pair:ben:bag'),
    ));
it('is for another person, to whom alone it is offered, once', () => {
  given(...proposed)
    .when(agreeReferral('03-02T11:00', mia))
    .thenRefused('SecondPersonNeeded');
  expect(offered(proposed, mia, 'AgreeReferral')).toEqual([]);
  expect(offered(proposed, noa, 'AgreeReferral')).toEqual([referral]);
  expect(offered(andThen(proposed, agree), noa, 'AgreeReferral')).toEqual([]);
});
it('is no business of the parties', () => {
  for (const by of [ana, ben])
    given(...proposed)
      .when(agreeReferral('03-02T11:00', by))
      .thenRefused('NotYourPart');
});
