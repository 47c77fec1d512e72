import { ana, ben } from '../testing/core/actors.js';
import { offersInRoom } from '../testing/talks/room-menu.js';
import { inRoomThen, offered, rejectOffer, whenInRoom, withdrawOffer } from '../testing/talks/room-story.js';

it('takes back one’s own offer, while it stands', () => {
  whenInRoom(offered, withdrawOffer('03-09T10:00')).then({
    type: 'OfferWithdrawn',
    data: { disputeId: 'dispute', offerId: 'offer-1', partyId: 'ana' },
  });
  whenInRoom(offered, withdrawOffer('03-09T10:00', ben)).thenRefused('NotYourTurn');
  const rejected = inRoomThen(offered, rejectOffer('03-09T09:00'));
  whenInRoom(rejected, withdrawOffer('03-09T10:00')).thenRefused('OfferGone');
  expect([ana, ben].map(offersInRoom(offered, 'WithdrawOffer'))).toEqual([true, false]);
  expect(offersInRoom(rejected, 'WithdrawOffer')(ana)).toBe(false);
});
