import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { foreignOf, heard, type Callers } from '../../../../test/access-matrix/foreign.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase } from '../../../../test/support/dispute.js';
import { withReaders } from '../../../../test/support/with-readers.js';
import { inDays, keptOf, knownOf, thingsOf, type Ids, type Side } from '../../../../test/support/one-of-each.js';

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

const BREACH = {
  discoveredAt: '2026-03-01T02:00:00Z',
  ...{ data: 'x', cause: 'x', harm: 'x', measures: 'x', advice: 'x', contact: 'x', harmAverted: false },
};
const TEAM = { name: 'Shoes' };

/** Bodies of an administrator in which ids of people, parties, platforms and disputes stand. */
const NAMING: Readonly<Record<string, (ids: Ids, own: Ids) => readonly [string, object]>> = {
  'an absent officer': ({ officer }) => [
    '/absences',
    { accountId: officer, deputyIds: [], from: inDays(api, 90), until: inDays(api, 91) },
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
    { accountId: auditor, endsAt: inDays(api, 9), ratings: true, securityLog: false },
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

const callersOf = ({ story, by }: Side): Callers => ({
  administrator: by,
  staff: story.maja,
  party: story.ana,
  platform: { token: story.shop.apiKey },
  operator: story.association.operator,
});
/** These answer of whatever id, also of one that never was, that there is nothing, or nothing any more. */
const TELLS_NOTHING = ['listAffiliations', 'endPartyAuthority'];
/** Of those above, which make something that a path can name. */
const MADE = [
  'an absent officer',
  'a member of a team',
  'who is in conflict',
  'an auditor',
  'a party of a hold',
  'a party of a breach',
];
/** What takes more than a call or two to be there: the id is one that never was, and the specs of each say the rest. */
const UNMADE = [
  ...['alarmId', 'allegationId', 'assignmentId', 'authorityId', 'bulletinId', 'campaignId'],
  ...['certificateId', 'commentId'],
  ...['commitmentId', 'consultationId', 'deliveryId', 'depositId', 'entryId', 'evidenceId', 'festivalId'],
  ...['grantId', 'grievanceId', 'hireId'],
  ...[
    'importId',
    'kind',
    'mailId',
    'measureId',
    'morningId',
    'noteId',
    'noticeId',
    'objectionId',
    'officialRequestId',
    'proceedingId',
    'proofId',
  ],
  ...['proposalId', 'questionId', 'recommendationId', 'reference', 'repairId', 'resetId', 'roomId', 'ruleKind'],
  ...['ruleVersion', 'screeningId', 'sha256', 'subscriptionId', 'table', 'versionId', 'watchId'],
];

it('answers every id of another association as one that never was, whatever is asked, and changes nothing there', async () => {
  const [callers, mine] = [callersOf(theirs), knownOf(theirs)];
  const named = MADE.map((name) => NAMING[name]?.(ours.ids, ours.ids) ?? ['', {}]);
  const real = await withReaders(api.parts.pool, () => thingsOf(api, ours, named as [string, object][]));
  const asked = foreignOf(callers, mine);
  const parameters = [...new Set(asked.flatMap((one) => one.named))];
  expect(parameters.filter((name) => real[name] === undefined).sort()).toEqual(UNMADE);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0); // else some ask to wait
  const before = await keptOf(api, ours);
  const wrong: string[] = [];
  for (const one of asked) {
    const { foreign, never } = await heard(api, one, real);
    if (
      foreign.status !== never.status ||
      foreign.text !== never.text ||
      (foreign.status < 300 && !TELLS_NOTHING.includes(one.operation.id))
    )
      wrong.push(`${one.operation.id}: ${foreign.status} ${foreign.text} instead of ${never.status} ${never.text}`);
  }
  expect(wrong).toEqual([]);
  expect(asked.length).toBeGreaterThan(100);
  expect(await keptOf(api, ours)).toEqual(before);
}, 120_000);
