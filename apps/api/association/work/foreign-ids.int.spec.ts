import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../../test/support/dispute.js';

type Side = { readonly base: string; readonly story: Case; readonly by: { readonly token: string }; readonly ids: Ids };
type Ids = Readonly<
  Record<'officer' | 'deputy' | 'leaver' | 'auditor' | 'party' | 'platform' | 'dispute' | 'number', string>
>;

let api: Api;
let ours: Side;
let theirs: Side;
const side = async (): Promise<Side> => {
  const story = await setUpCase(api);
  const { account, person, associationId } = story.association;
  const by = { token: await person({ login: 'amy', roles: ['administrator'] }) };
  const officers = { officer: 'noa', deputy: 'ida', leaver: 'lou' };
  const made = await Promise.all(
    Object.entries(officers).map(async ([name, login]) => [name, await account({ login, roles: ['case-manager'] })]),
  );
  const auditor = await account({ login: 'audit', roles: ['auditor'] });
  const dispute = String((await api.post('/v1/disputes', complaintOf(story), story.ana)).body['disputeId']);
  const number = String((await api.get(`/v1/disputes/${dispute}`, story.maja)).body['number']);
  const known = { auditor, dispute, number, party: story.ben.partyId, platform: story.shop.platformId };
  const ids = { ...(Object.fromEntries(made) as Pick<Ids, 'officer' | 'deputy' | 'leaver'>), ...known };
  return { base: `/v1/associations/${associationId}`, story, by, ids };
};
beforeAll(async () => {
  api = await startApi();
  ours = await side();
  theirs = await side();
}, 120_000);
afterAll(() => api.stop());

const inDays = (days: number): string => new Date(api.parts.now().getTime() + days * 86_400_000).toISOString();
const BREACH = {
  discoveredAt: '2026-03-01T02:00:00Z',
  ...{ data: 'x', cause: 'x', harm: 'x', measures: 'x', advice: 'x', contact: 'x', harmAverted: false },
};
const TEAM = { name: 'Shoes' };

/** Bodies of an administrator in which ids of people, parties, platforms and disputes stand. */
const NAMING: Readonly<Record<string, (ids: Ids, own: Ids) => readonly [string, object]>> = {
  'an absent officer': ({ officer }) => [
    '/absences',
    { accountId: officer, deputyIds: [], from: inDays(90), until: inDays(91) },
  ],
  'a lead of a team': ({ officer }, { deputy }) => ['/teams', { ...TEAM, leadId: officer, memberIds: [deputy] }],
  'a member of a team': ({ officer }) => ['/teams', { ...TEAM, memberIds: [officer] }],
  'a platform of a team': ({ platform }, { deputy }) => [
    '/teams',
    { ...TEAM, memberIds: [deputy], platformIds: [platform] },
  ],
  'whom tasks escalate to': ({ officer }) => ['/assignment-rules', { rule: 'rotation', escalateTo: [officer] }],
  'who has new disputes': ({ officer }) => ['/assignment-rules', { rule: 'named', namedId: officer, escalateTo: [] }],
  'whose disputes go over': ({ leaver }) => ['/reassignments', { fromId: leaver }],
  'who is in conflict': ({ officer, party }) => ['/declared-conflicts', { accountId: officer, withId: party }],
  'an auditor': ({ auditor }) => [
    '/audit-mandates',
    { accountId: auditor, endsAt: inDays(9), ratings: true, securityLog: false },
  ],
  'an account of a hold': ({ officer }) => ['/legal-holds', { kind: 'account', subjectId: officer, reason: 'x' }],
  'a party of a hold': ({ party }) => ['/legal-holds', { kind: 'party', subjectId: party, reason: 'x' }],
  'a dispute of a hold': ({ dispute }) => ['/legal-holds', { kind: 'dispute', subjectId: dispute, reason: 'x' }],
  'an account of a breach': ({ officer }) => ['/breaches', { ...BREACH, accountIds: [officer], partyIds: [] }],
  'a party of a breach': ({ party }) => ['/breaches', { ...BREACH, accountIds: [], partyIds: [party] }],
  'an account signed out': ({ deputy }) => [`/accounts/${deputy}/session-endings`, {}],
  'an account with another office': ({ deputy }) => [`/accounts/${deputy}/offices`, { office: 'mediator' }],
  'a suspended account': ({ leaver }) => [`/accounts/${leaver}/suspensions`, {}],
  'a restored account': ({ leaver }) => [`/accounts/${leaver}/restorations`, {}],
  'an ended account': ({ leaver }) => [`/accounts/${leaver}/endings`, {}],
};

it.each(Object.keys(NAMING))('takes no id of another association for %s, and its own', async (name) => {
  const asked = (of: Side) => {
    const [path, body] = NAMING[name]?.(of.ids, theirs.ids) ?? ['', {}];
    return api.post(theirs.base + path, body, theirs.by);
  };
  const foreign = await asked(ours);
  expect([400, 403, 404, 422]).toContain(foreign.status);
  const own = await asked(theirs);
  expect([own.status < 300, own.text]).toEqual([true, own.text]);
});
