import { ana, ben, cai, mia } from '../../../testing/core/actors.js';
import { fileCounterNotice, withdrawComplaint } from '../../../testing/core/commands.js';
import { recorded } from '../../../testing/core/expected.js';
import { offered, offers } from '../../../testing/core/menu.js';
import { andThen, disputeAfter, given } from '../../../testing/core/story.js';
import { withdrawCounterNotice } from '../../../testing/intake/record-commands.js';
import {
  acceptMediation,
  chooseMediator,
  closeMediation,
  discloseTie,
  drawUpAgreement,
  sealAgreement,
  signAgreement,
  signAsMediator,
  withdrawFromMediation,
  withdrawRequest,
} from '../../../testing/talks/mediation-commands.js';
import { mediationEnded } from '../../../testing/talks/mediation-expected.js';
import { drawn, mediatingItems, twoSides } from '../../../testing/talks/mediation-stories.js';
import { acceptNegotiation, proposeNegotiation } from '../../../testing/talks/negotiation-commands.js';
import { offersInRoom } from '../../../testing/talks/room-menu.js';
import { acceptOffer, inRoomThen, makeOffer, terms, whenInRoom } from '../../../testing/talks/room-story.js';
import { openRooms } from '../room/open-rooms.js';
import { allWithdrawable } from '../../intake/filing/withdrawn.js';

const bag = 'pair:ben:bag';
const cap = 'pair:ben:cap';
const bySides = [signAgreement('03-10T11:00', ana), signAgreement('03-10T12:00', ben)] as const;
const about = (past: typeof drawn, outcome: 'lift' | 'keep' = 'lift') =>
  andThen(past, drawUpAgreement('03-10T10:00', { items: [{ pair: bag, outcome }], scope: 'part' }), ...bySides);
const halfSigned = about(mediatingItems);
const signed = andThen(halfSigned, signAsMediator('03-10T13:00'));

it('nobody takes a complaint back for what all have signed, and everybody for the rest', () => {
  given(...signed)
    .when(withdrawComplaint('03-11T10:00', bag))
    .thenRefused('AgreementBinds');
  expect(andThen(signed, withdrawComplaint('03-11T10:00', cap))).toContainEqual(recorded('ComplaintWithdrawn'));
  expect(offered(signed, ana, 'WithdrawComplaint')).toEqual(['pair:cai:bag', cap]);
  expect(allWithdrawable(disputeAfter(signed))).toEqual(['pair:cai:bag', cap]);
});
it('ends these pairs as settled with the seal', () => {
  const sealed = disputeAfter(andThen(signed, sealAgreement('03-12T10:00')));
  expect(sealed.stages[bag]).toEqual({ stage: 'closed', reason: 'settled' });
});
it('binds nobody before all have signed, nor once it has fallen', () => {
  const anew = drawUpAgreement('03-11T09:00', { items: [{ pair: cap, outcome: 'keep' }], scope: 'part' });
  for (const past of [
    halfSigned,
    andThen(signed, anew),
    andThen(signed, discloseTie('03-11T09:00')),
    andThen(signed, closeMediation('03-11T09:00', 'not-settled')),
  ])
    expect(andThen(past, withdrawComplaint('03-11T10:00', bag))).toContainEqual(recorded('ComplaintWithdrawn'));
});
it('nor is a declaration about it taken back', () => {
  const declared = about(andThen(mediatingItems, fileCounterNotice('03-05T10:00', 'ben', ['bag', 'cap'])), 'keep');
  const all = andThen(declared, signAsMediator('03-10T13:00'));
  given(...all)
    .when(withdrawCounterNotice('03-11T10:00', 'bag'))
    .thenRefused('AgreementBinds');
  expect(offered(all, ben, 'WithdrawCounterNotice')).toEqual([cap]);
  expect(andThen(declared, withdrawCounterNotice('03-11T10:00', 'bag'))).toContainEqual(
    recorded('CounterNoticeWithdrawn'),
  );
});
it('no side that signed leaves the mediation, nor takes its request back', () => {
  const all = andThen(drawn, ...bySides, signAsMediator('03-10T13:00'));
  for (const by of [ana, ben])
    given(...all)
      .when(withdrawFromMediation('03-11T10:00', by))
      .thenRefused('AgreementBinds');
  given(...all)
    .when(withdrawRequest('03-11T10:00'))
    .thenRefused('AgreementBinds');
  expect([
    offers(all, 'WithdrawFromMediation')(ben),
    offers(all, 'WithdrawRequest')(ana),
    offers(all, 'SealAgreement')(mia),
  ]).toEqual([false, false, true]);
});
it('whom it does not bind leaves alone, and it takes effect all the same', () => {
  const three = andThen(
    twoSides,
    chooseMediator('03-03T11:00', ana),
    chooseMediator('03-03T12:00', ben),
    chooseMediator('03-03T13:00', cai),
    acceptMediation('03-04T10:00'),
    drawUpAgreement('03-10T10:00', { parties: ['ana', 'ben'], scope: 'part' }),
    ...bySides,
  );
  expect(andThen(three, withdrawFromMediation('03-11T10:00', cai))).toContainEqual(
    mediationEnded('withdrawn', { partyId: 'cai' }),
  );
  const all = andThen(three, signAsMediator('03-10T13:00'));
  given(...all)
    .when(withdrawFromMediation('03-11T10:00', cai))
    .then(
      recorded('MediationRefused', { partyId: 'cai', by: 'words' }),
      recorded('RoomClosed'),
      recorded('RoomOpened', { kind: 'mediation', members: { partyIds: ['ana', 'ben'], personIds: ['max'] } }),
      recorded('RoomClosed'),
      recorded('RoomOpened', { kind: 'caucus', members: { partyIds: ['ben'], personIds: ['max'] } }),
    );
  const left = andThen(all, withdrawFromMediation('03-11T10:00', cai));
  expect(offers(left, 'WithdrawFromMediation')(cai)).toBe(false);
  const dispute = disputeAfter(left);
  expect(openRooms(dispute).map((roomId) => dispute.rooms[roomId]?.members.partyIds)).toEqual([
    ['ana'],
    ['ana', 'ben'],
    ['ben'],
  ]);
  expect(Object.values(dispute.mediations).map(({ sides }) => sides.map(({ partyIds }) => partyIds))).toEqual([
    [['ana'], ['ben']],
  ]);
  expect(andThen(left, sealAgreement('03-12T10:00'))).toContainEqual(recorded('MediatedSettlementReached'));
});
it('no old offer of a negotiation settles it a second time, nor is a new one made', () => {
  const talking = andThen(
    mediatingItems,
    proposeNegotiation('03-07T10:00', [bag, cap]),
    acceptNegotiation('03-08T10:00'),
  );
  const offered = inRoomThen({ dispute: talking, room: [] }, makeOffer('03-08T12:00'));
  const half = { ...offered, dispute: about(offered.dispute) };
  const all = { ...offered, dispute: andThen(half.dispute, signAsMediator('03-10T13:00')) };
  whenInRoom(all, acceptOffer('03-11T10:00')).thenRefused('AgreementBinds');
  whenInRoom(all, makeOffer('03-11T10:00', ben, { counter: true })).thenRefused('AgreementBinds');
  const rest = { ...terms, items: [{ pair: cap, outcome: 'keep' }] } as const;
  expect(inRoomThen(all, makeOffer('03-11T10:00', ben, { counter: true, terms: rest })).room).toHaveLength(2);
  expect([half, all].map((told) => offersInRoom(told, 'AcceptOffer')(ben))).toEqual([true, false]);
  expect(inRoomThen(half, acceptOffer('03-11T10:00')).dispute).toContainEqual(recorded('SettlementReached'));
  const fallen = { ...all, dispute: andThen(all.dispute, closeMediation('03-11T09:00', 'not-settled')) };
  expect(inRoomThen(fallen, acceptOffer('03-11T10:00')).dispute).toContainEqual(recorded('SettlementReached'));
});
