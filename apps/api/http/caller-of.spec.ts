import { readingOf } from '#domain/access/reading.js';
import { instant } from '#domain/kernel/message.js';
import type { AuthorityGranted } from '#domain/party/events.js';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import { callerOfIdentity } from './caller-of.js';
import type { Identity } from './identity.js';
import type { ApiParts } from './parts.js';

const [ana, ben] = ['018f0000-0000-7000-8000-00000000000a', '018f0000-0000-7000-8000-00000000000b'];
const until = instant('2026-03-02T06:00:00Z');

/** What is asked of the database is the party's stream; what else there is to read does not stand yet. */
const partsWith = (authority: Partial<AuthorityGranted['data']>): ApiParts => {
  const data = { accountId: 'eve', basis: 'representative', ...authority };
  const row = { type: 'AuthorityGranted', data: JSON.stringify(data), meta: '{}', recorded_at: new Date(0) };
  const query = ({ name }: { readonly name?: string }) =>
    Promise.resolve({ rows: name === 'load-stream' ? [{ ...row, position: '7', version: 1 }] : [] });
  return { pool: { query }, vaultOf: () => undefined } as unknown as ApiParts;
};

type Asker = {
  readonly roles?: readonly AccountRole[];
  readonly office?: AccountRole;
  readonly partyIds?: readonly string[];
  readonly header?: string;
  readonly at?: string;
};
const callerOf = (asker: Asker, authority: Partial<AuthorityGranted['data']> = {}) => {
  const { roles = ['party'], office, partyIds = [ana], header, at = '2026-03-02T06:00:00Z' } = asker;
  const account = { id: 'eve', name: 'Eve', partyIds, held: roles, roles: office ? [office] : roles, office };
  const association = { id: 'a', clockOffsetMs: 0, caseManagerAccountId: null };
  const headers = header === undefined ? {} : { 'parley-party': header };
  const identity = { kind: 'account', account, association } as unknown as Identity;
  const caller = callerOfIdentity(partsWith(authority), identity, { arrivedAt: new Date(at), locale: 'en', headers });
  if (!caller) throw new Error('nobody');
  return caller;
};
const standing = async (asker: Asker, authority: Partial<AuthorityGranted['data']>) => {
  const { tenant, actor } = callerOf(asker, authority);
  const { mayActFor, authority: held, authorityEnded } = await tenant.contextOf(actor);
  return { mayActFor, held, authorityEnded };
};

it('lets an authority end with its last instant, and nothing be read by it afterwards', async () => {
  expect(await standing({}, { until })).toEqual({ mayActFor: [ana], held: { until } });
  const after = { mayActFor: [], held: undefined, authorityEnded: until };
  expect(await standing({ at: '2026-03-02T06:00:00.001Z' }, { until })).toEqual(after);
  expect(await standing({ at: '2036-03-02T06:00:00Z' }, {})).toEqual({ mayActFor: [ana], held: {} });
});

it('reads in the name of no party but the account’s own', () => {
  expect(callerOf({}).actor.onBehalfOf).toBe(ana);
  expect(callerOf({ partyIds: [ana, ben] }).actor.onBehalfOf).toBeUndefined();
  expect(callerOf({ partyIds: [ana, ben], header: ben }).actor.onBehalfOf).toBe(ben);
  const refused = { errors: [{ field: 'Parley-Party', code: 'not-in-list' }] };
  expect(() => callerOf({ header: ben })).toThrow(expect.objectContaining({ more: refused }));
  expect(() => callerOf({ partyIds: [], header: ben })).toThrow(expect.objectContaining({ more: refused }));
});

it.each([
  ['a case manager', { roles: ['case-manager'], partyIds: [] }],
  ['an administrator that is a party, too', { roles: ['administrator', 'party'] }],
  ['who acts as a mediator now', { roles: ['mediator', 'party'], office: 'mediator' }],
] as const)('has the reads of %s recorded as its own, whatever party it names', (_, asker) => {
  for (const header of [undefined, ana, ben]) {
    const { actor: by } = callerOf({ ...asker, ...(header !== undefined && { header }) });
    const look = { by, offices: ['case-manager'] as const, at: until };
    expect(readingOf({ kind: 'file', disputeId: 'd' }, look).event.data).not.toHaveProperty('partyId');
  }
});
