import { shanghai } from '../testing/core/commands.js';
import { inRoomThen, lapseOffer, offered, whenInRoom, withdrawOffer } from '../testing/talks/room-story.js';

it('is the clock’s, when the time of an offer is over that still stands', () => {
  whenInRoom(offered, lapseOffer('03-10T12:00')).thenRefused('DeadlineNotReached');
  whenInRoom(offered, lapseOffer('03-10T12:01')).then({
    type: 'OfferLapsed',
    data: { disputeId: 'dispute', offerId: 'offer-1', effectiveAt: shanghai('03-10T12:00') },
  });
  whenInRoom(inRoomThen(offered, withdrawOffer('03-09T10:00')), lapseOffer('03-10T12:01')).thenRefused('OfferGone');
});
