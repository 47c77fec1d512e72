import { ana, ben } from '../testing/core/actors.js';
import { offersInRoom } from '../testing/talks/room-menu.js';
import { inRoomThen, negotiating, offered, rejectOffer, whenInRoom } from '../testing/talks/room-story.js';

it('is the answer of the other side, once', () => {
  whenInRoom(offered, rejectOffer('03-09T10:00')).then({
    type: 'OfferRejected',
    data: { disputeId: 'dispute', offerId: 'offer-1', partyId: 'ben', reasonContentId: 'why' },
  });
  whenInRoom(offered, rejectOffer('03-09T10:00', ana)).thenRefused('NotYourTurn');
  const rejected = inRoomThen(offered, rejectOffer('03-09T10:00'));
  whenInRoom(rejected, rejectOffer('03-09T11:00')).thenRefused('OfferGone');
  expect([ana, ben].map(offersInRoom(offered, 'RejectOffer'))).toEqual([false, true]);
  expect([negotiating, rejected].map((told) => offersInRoom(told, 'RejectOffer')(ben))).toEqual([false, false]);
});
