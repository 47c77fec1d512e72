import { localDate } from '../calendar/local-date.js';
import { endNegotiation } from '../testing/talks/negotiation-commands.js';
import { ana, ben, cai, eve, mia, shop } from '../testing/core/actors.js';
import { calendar } from '../testing/core/calendar.js';
import { shanghai } from '../testing/core/commands.js';
import {
  acceptOffer,
  inRoomThen,
  lapseOffer,
  makeOffer,
  negotiating,
  rejectOffer,
  roomFileOf,
  roomOf,
  settled,
  terms,
  whenInRoom,
  withdrawOffer,
} from '../testing/talks/room-story.js';
import { rulebook } from '../testing/core/rulebook.js';
import { andThen, disputeAfter } from '../testing/core/story.js';
import { allowedInRoom } from './decide.js';
import { planWithRooms } from './plan.js';
import { standingOffer } from './state.js';

const offered = inRoomThen(negotiating, makeOffer('03-08T12:00', ana, { expires: '03-10T12:00' }));
const made = {
  disputeId: 'dispute',
  number: 1,
  partyId: 'ana',
  pairs: ['pair:ben:bag', 'pair:ben:cap'],
  termsContentId: 'terms',
};

it('an offer stands until its time or the end of the negotiation, and its terms are not in the event', () => {
  whenInRoom(negotiating, makeOffer('03-08T12:00', ana, { expires: '03-10T12:00' })).then({
    type: 'OfferMade',
    data: { ...made, offerId: 'offer-1', expiresAt: shanghai('03-10T12:00') },
  });
  whenInRoom(negotiating, makeOffer('03-08T12:00', ana, { expires: '05-01T12:00' })).then({
    type: 'OfferMade',
    data: { ...made, offerId: 'offer-1', expiresAt: shanghai('03-19T00:00') },
  });
  expect(JSON.stringify(offered.room)).not.toMatch(/500000|payment|lift/);
});
it('is answered by the other side alone, and taken back by its own', () => {
  whenInRoom(offered, acceptOffer('03-09T10:00', ana)).thenRefused('NotYourTurn');
  whenInRoom(offered, rejectOffer('03-09T10:00', ana)).thenRefused('NotYourTurn');
  whenInRoom(offered, withdrawOffer('03-09T10:00', ben)).thenRefused('NotYourTurn');
  whenInRoom(offered, rejectOffer('03-09T10:00')).then({
    type: 'OfferRejected',
    data: { disputeId: 'dispute', offerId: 'offer-1', partyId: 'ben', reasonContentId: 'why' },
  });
  whenInRoom(offered, withdrawOffer('03-09T10:00')).then({
    type: 'OfferWithdrawn',
    data: { disputeId: 'dispute', offerId: 'offer-1', partyId: 'ana' },
  });
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
});
it('an offer that was answered, taken back or has run out cannot be accepted', () => {
  for (const end of [
    rejectOffer('03-08T13:00'),
    withdrawOffer('03-08T13:00'),
    makeOffer('03-08T13:00', ben, { counter: true }),
  ]) {
    const after = inRoomThen(offered, end);
    const late = { offerId: 'offer-1', terms, settlementId: 's', settledContentId: 's' };
    whenInRoom(after, { type: 'AcceptOffer', data: late, by: ben, at: shanghai('03-09T10:00') }).thenRefused(
      'OfferGone',
    );
  }
  whenInRoom(offered, acceptOffer('03-10T12:01')).thenRefused('DeadlinePassed');
});
it('lapses by the clock, and another may be made as soon as its time is over', () => {
  whenInRoom(offered, lapseOffer('03-10T12:00')).thenRefused('DeadlineNotReached');
  whenInRoom(offered, lapseOffer('03-10T12:01')).then({
    type: 'OfferLapsed',
    data: { disputeId: 'dispute', offerId: 'offer-1', effectiveAt: shanghai('03-10T12:00') },
  });
  whenInRoom(offered, makeOffer('03-10T12:00', ben)).thenRefused('OfferStands');
  const next = inRoomThen(offered, makeOffer('03-10T13:00', ben));
  expect(next.room.map(({ type }) => type)).toEqual(['OfferMade', 'OfferLapsed', 'OfferMade']);
});
it('as many as the rulebook takes', () => {
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
] as const)('terms that %s are refused', (_, wrong, code) =>
  whenInRoom(negotiating, makeOffer('03-08T12:00', ana, { terms: wrong as never })).thenRefused(code),
);

it('accepted, it is a settlement in the dispute: pairs close, measures are lifted or stay, promises have their days', () => {
  whenInRoom(offered, acceptOffer('03-09T10:00')).then({
    type: 'OfferAccepted',
    data: { disputeId: 'dispute', offerId: 'offer-1', partyId: 'ben', settlementId: 'settlement' },
  });
  const after = disputeAfter(settled.dispute);
  expect(after.measures['pair:ben:bag']?.wanted).toBe('lift');
  expect(after.measures['pair:ben:cap']?.wanted).toBe('block');
  expect([after.stages['pair:ben:bag'], after.stages['pair:ben:cap']]).toEqual([
    { stage: 'closed', reason: 'settled' },
    { stage: 'closed', reason: 'settled' },
  ]);
  expect(Object.values(after.undertakings)).toEqual([
    expect.objectContaining({
      byId: 'ben',
      toId: 'ana',
      due: expect.objectContaining({ dueAt: shanghai('04-11T00:00') }) as unknown,
    }),
  ]);
  expect(after.stages['pair:cai:bag']?.stage).toBe('awaiting-counter-notice'); // the rest goes on
  expect(
    Object.entries(after.stages)
      .filter(([subject]) => /^(room|negotiation):/.test(subject))
      .map(([, state]) => state?.stage),
  ).toEqual(['closed', 'closed']);
  expect(JSON.stringify(settled.dispute)).not.toMatch(/500000|payment/);
});
it('a settlement of some items leaves the negotiation about the others', () => {
  const part = { ...terms, items: [{ pair: 'pair:ben:bag', outcome: 'lift' }] } as const;
  const after = disputeAfter(
    inRoomThen(negotiating, makeOffer('03-08T12:00', ana, { terms: part }), acceptOffer('03-09T10:00', ben, part))
      .dispute,
  );
  expect(
    Object.entries(after.stages)
      .filter(([subject]) => subject.startsWith('negotiation:'))
      .map(([, state]) => state?.stage),
  ).toEqual(['negotiation']);
  expect(after.stages['pair:ben:cap']?.stage).toBe('awaiting-counter-notice');
});
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
