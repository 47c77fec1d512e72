import { instant } from '../kernel/message.js';
import type { PartyEvent } from './events.js';
import { evolveParty, unknownParty } from './state.js';
import { contactsOf, topicOf } from './told-contacts.js';

const at = instant('2026-11-28T01:00:00Z');
const past: readonly PartyEvent[] = [
  { type: 'PartyNoted', data: { kind: 'organisation', source: 'registered', identityContentId: 'c1' } },
  { type: 'ConsentGiven', data: { channel: 'sms', contactContentId: 'c2', givenAt: at } },
  { type: 'PhoneNoted', data: { platformId: 'shop', contactContentId: 'c3', notedAt: at } },
  { type: 'AuthorityGranted', data: { accountId: 'old', basis: 'member' } },
  { type: 'ConsentWithdrawn', data: { channel: 'sms', withdrawnAt: at } },
];

it('warns at every contact that was known: identity, consents, platforms’ phones and accounts', () =>
  expect(contactsOf(past.reduce(evolveParty, unknownParty))).toEqual([
    { channel: 'identity-mail', contactId: 'c1' },
    { channel: 'sms', contactId: 'c3' },
    { channel: 'account-mail', contactId: 'old' },
  ]));

it('goes on to warn where another contact was named in its place, until the party takes the channel back', () => {
  const phone = (contactContentId: string): PartyEvent => ({
    type: 'ConsentGiven',
    data: { channel: 'sms', contactContentId, givenAt: at },
  });
  const noted = (contactContentId: string): PartyEvent => ({
    type: 'PhoneNoted',
    data: { platformId: 'shop', contactContentId, notedAt: at },
  });
  const known = (...events: readonly PartyEvent[]) =>
    contactsOf(events.reduce(evolveParty, unknownParty)).map(({ contactId }) => contactId);
  expect(known(phone('own'), phone('hers'))).toEqual(['hers', 'own']);
  expect(known(noted('own'), noted('hers'), noted('own'))).toEqual(['own', 'hers']);
  expect(
    known(phone('own'), phone('hers'), {
      type: 'ConsentWithdrawn',
      data: { channel: 'sms', withdrawnAt: at },
    }),
  ).toEqual([]);
});

it.each([
  [
    'a new phone',
    { type: 'ConsentGiven', data: { channel: 'sms', contactContentId: 'c9', givenAt: at } },
    'contact-changed',
  ],
  ['a grant', { type: 'AuthorityGranted', data: { accountId: 'eve', basis: 'member' } }, 'authority-granted'],
  [
    'a contact that was matched',
    { type: 'ContactMatched', data: { proofId: 'p', contactContentId: 'c3', proof: 'in-person' } },
    'contact-proved',
  ],
  ['an end', { type: 'AuthorityEnded', data: { accountId: 'old' } }, 'authority-ended'],
] as const)('tells of %s', (_, event, topic) => expect(topicOf(event)).toMatchObject({ topic }));

it('does not tell of a party’s name', () => expect(topicOf(past[0] as PartyEvent)).toBeUndefined());
