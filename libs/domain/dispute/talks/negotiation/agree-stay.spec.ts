import { ana, ben } from '../../../testing/core/actors.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { agreeStay, proposeStay } from '../../../testing/talks/negotiation-commands.js';
import { negotiating } from '../../../testing/talks/room-story.js';

const bag = 'pair:ben:bag';
const proposed = andThen(negotiating.dispute, proposeStay('03-09T10:00', [bag], 10));
const stayed = andThen(proposed, agreeStay('03-09T11:00'));

it('moves a waiting period only when the other side agrees, and tells the platform', () => {
  expect(disputeAfter(proposed).waitingEnds[bag]).toEqual(due('03-22T00:00'));
  given(...proposed)
    .when(agreeStay('03-09T11:00', ben))
    .then(
      recorded('ProcedureStayed', { moved: [{ pair: bag, due: due('04-01T00:00') }] }),
      ordered('stay-agreed', 'shop', bag),
    );
  const { waitingEnds, stages } = disputeAfter(stayed);
  expect([waitingEnds[bag], stages[bag]?.deadline]).toEqual([due('04-01T00:00'), due('04-01T00:00')]);
});
it('is to what was read, and to nothing that was asked for since', () => {
  const longer = andThen(proposed, proposeStay('03-09T10:30', [bag], 14));
  given(...longer)
    .when(agreeStay('03-09T11:00', ben, { days: 10 }))
    .thenRefused('OfferGone');
  given(...proposed)
    .when(agreeStay('03-09T11:00', ben, { pairs: [bag, 'pair:ben:cap'] }))
    .thenRefused('OfferGone');
});
it('is the other side’s word on what was asked', () => {
  given(...negotiating.dispute)
    .when(agreeStay('03-09T11:00'))
    .thenRefused('UnknownReference');
  given(...proposed)
    .when(agreeStay('03-09T11:00', ana))
    .thenRefused('NotYourPart');
  expect([ana, ben].map(offers(proposed, 'AgreeStay'))).toEqual([false, true]);
  expect([negotiating.dispute, stayed].map((past) => offers(past, 'AgreeStay')(ben))).toEqual([false, false]);
});
