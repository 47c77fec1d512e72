import { localDate } from '../calendar/local-date.js';
import { ana, ben } from '../testing/core/actors.js';
import { shanghai } from '../testing/core/commands.js';
import { mayStillMove } from '../testing/core/may-still-move.js';
import { offersInRoom } from '../testing/talks/room-menu.js';
import {
  acceptOffer,
  inRoomThen,
  lapseOffer,
  makeOffer,
  negotiating,
  offered,
  rejectOffer,
  roomFileOf,
  roomOf,
  terms,
  whenInRoom,
} from '../testing/talks/room-story.js';
import { planWithRooms } from './plan.js';
import { standingOffer } from './state.js';

const made = {
  disputeId: 'dispute',
  number: 1,
  partyId: 'ana',
  pairs: ['pair:ben:bag', 'pair:ben:cap'],
  termsContentId: 'terms',
};

it('stands until its time or the end of the negotiation, and its terms are not in the event', () => {
  whenInRoom(negotiating, makeOffer('03-08T12:00', ana, { expires: '03-10T12:00' })).then({
    type: 'OfferMade',
    data: { ...made, offerId: 'offer-1', expiresAt: shanghai('03-10T12:00') },
  });
  whenInRoom(negotiating, makeOffer('03-08T12:00', ana, { expires: '05-01T12:00' })).then({
    type: 'OfferMade',
    data: { ...made, offerId: 'offer-1', expiresAt: shanghai('03-19T00:00') },
  });
  whenInRoom(negotiating, makeOffer('03-08T12:00')).then({
    type: 'OfferMade',
    data: { ...made, offerId: 'offer-1', expiresAt: shanghai('03-19T00:00'), untilEnd: true },
  });
  expect(JSON.stringify(offered.room)).not.toMatch(/500000|payment|lift/);
});
it('without a time of its own stands on while the end of the negotiation may still move', () => {
  const moving = { ...negotiating, dispute: mayStillMove(negotiating.dispute, 'NegotiationStarted') };
  whenInRoom(negotiating, makeOffer('03-19T00:01')).thenRefused('DeadlinePassed');
  const late = inRoomThen(moving, makeOffer('03-19T10:00'));
  whenInRoom(late, makeOffer('03-19T11:00', ben)).thenRefused('OfferStands');
  whenInRoom(late, lapseOffer('03-25T10:00')).thenRefused('DeadlineNotReached');
  expect(inRoomThen(late, acceptOffer('03-19T11:00')).dispute.at(-1)?.type).toBeDefined();
  const file = roomFileOf(late, ana);
  const rooms = new Map([[file.roomId, file.room]]);
  const lapses = (dispute: typeof file.dispute) =>
    planWithRooms(dispute, rooms, file.rulebook, file.calendar).deadlines.filter(({ key }) => /^LapseOffer/.test(key));
  expect(lapses(file.dispute)).toEqual([]);
  // once the day is certain it is that one
  expect(lapses(roomFileOf(negotiating, ana).dispute)).toMatchObject([{ dueAt: shanghai('03-19T00:00') }]);
});
it('one stands at a time: the other side answers with a counter-offer, which ends it', () => {
  whenInRoom(offered, makeOffer('03-09T10:00', ben)).thenRefused('OfferStands');
  whenInRoom(offered, makeOffer('03-09T10:00', ana)).thenRefused('NotYourTurn');
  whenInRoom(offered, makeOffer('03-09T10:00', ana, { counter: true })).thenRefused('NotYourTurn');
  const countered = roomOf(inRoomThen(offered, makeOffer('03-09T10:00', ben, { counter: true })));
  expect(countered.offers['offer-1']?.state).toBe('countered');
  expect(standingOffer(countered)).toMatchObject({
    offerId: 'offer-2',
    partyId: 'ben',
    number: 2,
    counterTo: 'offer-1',
  });
  expect([ana, ben].map(offersInRoom(negotiating, 'MakeOffer'))).toEqual([true, true]);
  expect([ana, ben].map(offersInRoom(offered, 'MakeOffer'))).toEqual([false, true]);
});
it('may be made as soon as the time of the one before is over, which lapses with it', () => {
  whenInRoom(offered, makeOffer('03-10T12:00', ben)).thenRefused('OfferStands');
  const next = inRoomThen(offered, makeOffer('03-10T13:00', ben));
  expect(next.room.map(({ type }) => type)).toEqual(['OfferMade', 'OfferLapsed', 'OfferMade']);
});
it('is made as often as the rulebook takes', () => {
  const many = Array.from({ length: 6 }).reduce<typeof negotiating>(
    (told, _, index) =>
      inRoomThen(
        told,
        makeOffer('03-08T12:00', index % 2 === 0 ? ana : ben),
        rejectOffer('03-08T12:30', index % 2 === 0 ? ben : ana),
      ),
    negotiating,
  );
  whenInRoom(many, makeOffer('03-08T13:00')).thenRefused('TooMany');
  expect([ana, ben].map(offersInRoom(many, 'MakeOffer'))).toEqual([false, false]);
});
it.each([
  ['names nothing', { items: [], undertakings: [] }, 'NothingNamed'],
  [
    'names an item of somebody else',
    { items: [{ pair: 'pair:cai:bag', outcome: 'lift' }], undertakings: [] },
    'UnknownReference',
  ],
  ['names an item twice', { items: [...terms.items, ...terms.items], undertakings: [] }, 'NamedTwice'],
  [
    'promises for a stranger',
    { ...terms, undertakings: [{ ...terms.undertakings[0], byId: 'cai' }] },
    'UnknownReference',
  ],
  [
    'promises for yesterday',
    { ...terms, undertakings: [{ ...terms.undertakings[0], due: localDate('2026-03-08') }] },
    'InstantImplausible',
  ],
  ['pays no sum', { ...terms, undertakings: [{ ...terms.undertakings[0], sum: undefined }] }, 'TermsImpossible'],
] as const)('is refused where it %s', (_, wrong, code) =>
  whenInRoom(negotiating, makeOffer('03-08T12:00', ana, { terms: wrong as never })).thenRefused(code),
);
