import { ana, ben } from '../testing/core/actors.js';
import { shanghai } from '../testing/core/commands.js';
import { offersInRoom } from '../testing/talks/room-menu.js';
import {
  acceptOffer,
  inRoomThen,
  makeOffer,
  negotiating,
  offered,
  rejectOffer,
  settled,
  terms,
  whenInRoom,
  withdrawOffer,
} from '../testing/talks/room-story.js';
import { disputeAfter } from '../testing/core/story.js';

it('makes a settlement in the dispute: pairs close, measures are lifted or stay, promises have their days', () => {
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
it('of some items leaves the negotiation about the others', () => {
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
it('is for the side to which it was made, while it stands', () => {
  whenInRoom(offered, acceptOffer('03-09T10:00', ana)).thenRefused('NotYourTurn');
  whenInRoom(offered, acceptOffer('03-10T12:01')).thenRefused('DeadlinePassed');
  expect([ana, ben].map(offersInRoom(offered, 'AcceptOffer'))).toEqual([false, true]);
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
    expect(offersInRoom(after, 'AcceptOffer')(ben)).toBe(false);
  }
});
