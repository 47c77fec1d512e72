import { instant } from '../message.js';
import { endAuthority } from './end-authority.js';
import type { Authority, PartyEvent } from './events.js';
import { grantAuthority } from './grant-authority.js';
import { linkPlatformAccount } from './link-platform-account.js';
import { noteParty } from './note-party.js';
import { evolveParty, unknownParty } from './state.js';

const by = { kind: 'person', id: 'staff' } as const;
const at = instant('2026-03-02T01:00:00Z');
const noted = { kind: 'organisation', source: 'registered', identityContentId: 'c1' } as const;
const known = (...events: readonly PartyEvent[]) => [{ type: 'PartyNoted', data: noted } as const, ...events].reduce(evolveParty, unknownParty);
const granted = { type: 'AuthorityGranted', data: { accountId: 'ana', basis: 'member' } } as const;

it('notes a party once', () => {
  expect(noteParty({ type: 'NoteParty', data: noted, by, at }, unknownParty)).toEqual([{ type: 'PartyNoted', data: noted }]);
  expect(() => noteParty({ type: 'NoteParty', data: noted, by, at }, known())).toThrow('NamedTwice');
});

it('lets an account act for a party that is known, and ends it', () => {
  const grant = { type: 'GrantAuthority', data: granted.data, by, at } as const;
  const end = { type: 'EndAuthority', data: { accountId: 'ana' }, by, at } as const;
  expect(() => grantAuthority(grant, unknownParty)).toThrow('UnknownReference');
  expect(grantAuthority(grant, known())).toEqual([granted]);
  expect(grantAuthority(grant, known(granted))).toEqual([]);
  expect(endAuthority(end, known(granted))).toEqual([{ type: 'AuthorityEnded', data: { accountId: 'ana' } }]);
  expect(endAuthority(end, known(granted, { type: 'AuthorityEnded', data: { accountId: 'ana' } }))).toEqual([]);
});

it('grants an authority with scope and end, and another in its place', () => {
  const until = instant('2026-06-01T00:00:00Z');
  const grant = (data: Authority) => ({ type: 'GrantAuthority', data: { accountId: 'ana', basis: 'representative', ...data }, by, at }) as const;
  const [limited] = grantAuthority(grant({ scope: ['complain'], until }), known(granted));
  expect(limited).toEqual({ type: 'AuthorityGranted', data: { accountId: 'ana', basis: 'representative', scope: ['complain'], until } });
  const party = known(granted, ...(limited ? [limited] : []));
  expect(party.authorities).toEqual({ ana: { scope: ['complain'], until } });
  expect(grantAuthority(grant({ scope: ['complain'], until }), party)).toEqual([]);
  expect(grantAuthority(grant({}), party)).toHaveLength(1);
});

it('gives an account on a platform to one party alone', () => {
  const link = { type: 'LinkPlatformAccount', data: { platformId: 'shop', partyId: 'ben' }, by, at } as const;
  expect(linkPlatformAccount(link, undefined)).toEqual([{ type: 'PlatformAccountLinked', data: link.data }]);
  expect(linkPlatformAccount(link, 'ben')).toEqual([]);
  expect(() => linkPlatformAccount(link, 'cai')).toThrow('NamedTwice');
});
