import { endNegotiation } from '../testing/talks/negotiation-commands.js';
import { ana, ben, cai, eve, mia, shop } from '../testing/core/actors.js';
import { calendar } from '../testing/core/calendar.js';
import { shanghai } from '../testing/core/commands.js';
import { acceptOffer, offered, roomFileOf, roomOf, whenInRoom, withdrawOffer } from '../testing/talks/room-story.js';
import { rulebook } from '../testing/core/rulebook.js';
import { andThen, disputeAfter } from '../testing/core/story.js';
import { allowedInRoom } from './decide.js';
import { planWithRooms } from './plan.js';

it('nothing is done in a room whose negotiation has ended', () => {
  const over = { ...offered, dispute: andThen(offered.dispute, endNegotiation('03-08T13:00', 'escalated')) };
  whenInRoom(over, acceptOffer('03-08T13:00')).thenRefused('WrongStage');
  whenInRoom(over, withdrawOffer('03-08T13:00')).thenRefused('WrongStage');
  expect(
    planWithRooms(disputeAfter(over.dispute), new Map([['room', roomOf(over)]]), rulebook, calendar).deadlines.filter(
      (one) => 'roomId' in one,
    ),
  ).toEqual([]);
});
it('the room is not there for anybody but its two sides', () => {
  for (const stranger of [cai, eve, mia, shop]) {
    whenInRoom(offered, {
      type: 'WithdrawOffer',
      data: { offerId: 'offer-1' },
      by: stranger,
      at: shanghai('03-09T10:00'),
    }).thenRefused('NotFound');
    expect(() => allowedInRoom(stranger, roomFileOf(offered, stranger))).toThrow(
      expect.objectContaining({ code: 'NotFound' }),
    );
  }
  expect(allowedInRoom(ana, roomFileOf(offered, ana))).toEqual(['WithdrawOffer']);
  expect(allowedInRoom(ben, roomFileOf(offered, ben))).toEqual(['MakeOffer', 'AcceptOffer', 'RejectOffer']);
});
it('its clock has a key that names nothing but ids and the instant', () => {
  const dispute = disputeAfter(offered.dispute);
  const [roomId = ''] = Object.keys(dispute.rooms);
  const { deadlines } = planWithRooms(dispute, new Map([[roomId, roomOf(offered)]]), rulebook, calendar);
  expect(deadlines.filter((one) => 'roomId' in one)).toEqual([
    {
      key: `LapseOffer/room:${roomId}/offer-1/2026-03-10T04:00:00.000Z`,
      roomId,
      offerId: 'offer-1',
      dueAt: shanghai('03-10T12:00'),
      actAt: '2026-03-10T04:00:30.000Z',
    },
  ]);
});
