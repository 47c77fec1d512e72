import { instant } from '../kernel/message.js';
import type { PartyEvent } from './events.js';
import { giveConsent } from './give-consent.js';
import { linkPlatformAccount } from './link-platform-account.js';
import { notePhone } from './note-phone.js';
import { noteParty } from './note-party.js';
import { storePartyPaper } from './store-party-paper.js';
import { serviceConsentsOf } from './reach.js';
import { evolveParty, unknownParty } from './state.js';
import { endIdentityVerification, verifyIdentity } from './verify-identity.js';
import { withdrawConsent } from './withdraw-consent.js';

const by = { kind: 'person', id: 'staff' } as const;
const at = instant('2026-03-02T01:00:00Z');
const noted = { kind: 'organisation', source: 'registered', identityContentId: 'c1' } as const;
const known = (...events: readonly PartyEvent[]) =>
  [{ type: 'PartyNoted', data: noted } as const, ...events].reduce(evolveParty, unknownParty);

it('notes a party once', () => {
  expect(noteParty({ type: 'NoteParty', data: noted, by, at }, unknownParty)).toEqual([
    { type: 'PartyNoted', data: noted },
  ]);
  expect(() => noteParty({ type: 'NoteParty', data: noted, by, at }, known())).toThrow('NamedTwice');
});

it('gives an account on a platform to one party alone', () => {
  const link = { type: 'LinkPlatformAccount', data: { platformId: 'shop', partyId: 'ben' }, by, at } as const;
  expect(linkPlatformAccount(link, undefined)).toEqual([{ type: 'PlatformAccountLinked', data: link.data }]);
  expect(linkPlatformAccount(link, 'ben')).toEqual([]);
  expect(() => linkPlatformAccount(link, 'cai')).toThrow('NamedTwice');
});

it('has its identity verified by a kind of proof, until its end, and no longer once that was taken back', () => {
  const verify = (until?: typeof at) =>
    ({ type: 'VerifyIdentity', data: { proof: 'business-licence', ...(until && { until }) }, by, at }) as const;
  const end = { type: 'EndIdentityVerification', data: {}, by, at } as const;
  expect(() => verifyIdentity(verify(), unknownParty)).toThrow('NotFound');
  expect(() => verifyIdentity(verify(at), known())).toThrow('InstantImplausible');
  const until = instant('2027-03-02T01:00:00Z');
  const verified = known(...verifyIdentity(verify(until), known()));
  expect(verified.verified).toEqual({ proof: 'business-licence', until });
  expect(endIdentityVerification(end, verified).reduce(evolveParty, verified).verified).toBeUndefined();
  expect(endIdentityVerification(end, known())).toEqual([]);
});

describe('consent', () => {
  const give = (channel: 'sms' | 'mail', givenAt = at) =>
    ({
      type: 'GiveConsent',
      data: { channel, givenAt, ...(channel === 'sms' && { contactContentId: 'phone' }) },
      by,
      at,
    }) as const;
  const withdraw = (channel: 'sms' | 'mail') => ({ type: 'WithdrawConsent', data: { channel }, by, at }) as const;
  const consented = known(...giveConsent(give('sms'), known()));

  it('is given per channel, with the instant and the number', () => {
    expect(giveConsent(give('sms'), known())).toEqual([
      { type: 'ConsentGiven', data: { channel: 'sms', givenAt: at, contactContentId: 'phone' } },
    ]);
    expect(serviceConsentsOf(consented)).toEqual({ consented: ['sms'], withdrawn: [] });
  });
  it('is nobody’s whom the association does not know, and of no time to come', () => {
    expect(() => giveConsent(give('sms'), unknownParty)).toThrow('NotFound');
    expect(() => giveConsent(give('sms', instant('2026-03-03T01:00:00Z')), known())).toThrow('InstantImplausible');
  });
  it('is withdrawn, of mail too, once', () => {
    const after = [
      ...withdrawConsent(withdraw('sms'), consented),
      ...withdrawConsent(withdraw('mail'), consented),
    ].reduce(evolveParty, consented);
    expect(serviceConsentsOf(after)).toEqual({ consented: [], withdrawn: ['mail', 'sms'] });
    expect(withdrawConsent(withdraw('sms'), after)).toEqual([]);
    expect(withdrawConsent(withdraw('sms'), known())).toEqual([]);
    expect(() => withdrawConsent(withdraw('sms'), unknownParty)).toThrow('NotFound');
  });
  it('is given again after it was withdrawn, not before', () => {
    const after = withdrawConsent(withdraw('sms'), consented).reduce(evolveParty, consented);
    expect(() => giveConsent(give('sms', instant('2026-03-01T01:00:00Z')), after)).toThrow('InstantImplausible');
    expect(serviceConsentsOf(giveConsent(give('sms'), after).reduce(evolveParty, after)).consented).toEqual(['sms']);
  });
});

it('knows of each platform the newest phone', () => {
  const note = (contactContentId: string) =>
    ({ type: 'NotePhone', data: { platformId: 'shop', contactContentId }, by, at }) as const;
  expect(() => notePhone(note('old'), unknownParty)).toThrow('NotFound');
  const after = [...notePhone(note('old'), known()), ...notePhone(note('new'), known())].reduce(evolveParty, known());
  expect(after.phones).toEqual([{ platformId: 'shop', contactContentId: 'new' }]);
});

describe('a paper about a party', () => {
  const rules = { size: 10, mediaTypes: ['image/png'] };
  const store = (more: object = {}) => {
    const data = {
      named: 'a1',
      sha256: 'a1',
      size: 10,
      mediaType: 'image/png',
      kind: 'power-of-attorney',
      ...more,
    } as const;
    return { type: 'StorePartyPaper', data, by, at } as const;
  };
  const stored = {
    type: 'PartyPaperStored',
    data: { sha256: 'a1', size: 10, mediaType: 'image/png', kind: 'power-of-attorney' },
  } as const;

  it('is kept once, under the hash of its bytes', () => {
    expect(storePartyPaper(store(), known(), rules)).toEqual([stored]);
    expect(storePartyPaper(store(), known(stored), rules)).toEqual([]);
    expect(known(stored).papers).toEqual({ a1: stored.data });
  });
  it.each([
    ['other bytes', { sha256: 'b2' }, 'HashDiffers'],
    ['too many', { size: 11 }, 'FileTooLarge'],
    ['another kind of file', { mediaType: 'text/html' }, 'FileKindRefused'],
  ])('is not kept where there are %s', (_, more, code) =>
    expect(() => storePartyPaper(store(more), known(), rules)).toThrow(code),
  );
  it('is of a party that is known', () =>
    expect(() => storePartyPaper(store(), unknownParty, rules)).toThrow('NotFound'));
});
