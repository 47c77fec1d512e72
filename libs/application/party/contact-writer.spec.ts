import { instant, type Actor } from '#domain/kernel/message.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, unknownParty } from '#domain/party/state.js';
import { handOf, officerOfContact } from './contact-writer.js';

const at = instant('2026-03-02T01:00:00Z');
const officer = '01a22956-1b80-7e5e-93a3-fc7fa1c5a884';
const partyId = '01a22956-1b80-7e5e-93a3-fc7fa1c5a885';
const contactContentId = 'phone';
const shop: Actor = { kind: 'platform', id: '01a22956-1b80-7e5e-93a3-fc7fa1c5a886' };
const byKeyOf = (keyMadeBy: string): Actor => ({ ...shop, keyMadeBy });
const noted: PartyEvent = { type: 'PhoneNoted', data: { platformId: shop.id, contactContentId, notedAt: at } };
const consent: PartyEvent = { type: 'ConsentGiven', data: { channel: 'sms', contactContentId, givenAt: at } };

/** Whose the phone is taken for after these did this of it. */
const officerAfter = (...done: readonly (readonly [PartyEvent, Actor])[]): string | undefined => {
  const events = done.map(([event, by], i) => ({
    ...event,
    ...{ associationId: 'a', streamId: partyId, version: i + 1, position: i + 1, recordedAt: at },
    meta: { by, at, command: 'c' },
  }));
  const party = done.reduce((before, [event]) => evolveParty(before, event), unknownParty);
  const stream = { associationId: 'a', streamId: partyId, version: done.length, chain: Buffer.alloc(32), events };
  return officerOfContact({ party, stream }, contactContentId);
};

it('is an officer’s where a platform named it by a key of that officer’s making, or the officer itself', () => {
  expect(officerAfter([noted, byKeyOf(officer)])).toBe(officer);
  expect(officerAfter([noted, byKeyOf(officer)], [consent, { kind: 'person', id: officer }])).toBe(officer);
  expect(handOf(byKeyOf(officer))).toBe(officer);
});

it('is nobody’s of the office where the platform’s own key, its people or the party named it, too', () => {
  expect(officerAfter([noted, shop])).toBeUndefined();
  expect(officerAfter([noted, { ...shop, person: officer }])).toBeUndefined();
  expect(officerAfter([noted, byKeyOf(officer)], [noted, shop])).toBeUndefined();
  const itself: Actor = { kind: 'person', id: officer, onBehalfOf: partyId };
  expect(officerAfter([noted, byKeyOf(officer)], [consent, itself])).toBeUndefined();
  expect(officerAfter()).toBeUndefined();
  expect(handOf(shop)).toBe(shop.id);
});
