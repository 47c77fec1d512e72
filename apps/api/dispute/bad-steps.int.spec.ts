import { shareApi, type Api, type Call } from '../../../test/support/api.js';
import { complaintOf, item, setUpCase, type Case, type Filed } from '../../../test/support/dispute.js';

let api: Api;
let story: Case;
let other: Case;
let filed: Filed;
let path: string;
let elsewhere: Filed;
beforeAll(async () => {
  api = await shareApi();
  [story, other] = [await setUpCase(api), await setUpCase(api)];
  filed = await fileAs(story);
  path = `/v1/disputes/${filed.disputeId}`;
  await api.post(`${path}/acceptances`, {}, story.maja);
  elsewhere = await fileAs(other);
}, 60_000);
afterAll(() => api.stop());

const fileAs = async (one: Case, body: object = complaintOf(one)): Promise<Filed> =>
  (await api.post('/v1/disputes', body, one.ana)).body as unknown as Filed;
const recorded = async () =>
  (await api.parts.pool.query<{ count: string }>('SELECT count(*) FROM log.event')).rows[0]?.count;
const bag = () => ({
  respondentId: story.ben.partyId,
  itemId: filed.items.find(({ ref }) => ref === 'bag')?.itemId ?? '',
});

const guarantee = (amount: object, more: object = {}) => ({
  pairs: [bag()],
  kind: 'bank-letter',
  holder: 'A bank',
  amount: { minorUnits: 100, currency: 'CNY', ...amount },
  validFrom: '2026-03-02T00:00:00Z',
  evidence: [],
  ...more,
});
const AMOUNTS: readonly (readonly [name: string, amount: unknown])[] = [
  ['B015 less than nothing by a sign', -0],
  ['B016 larger than can be counted', 9_007_199_254_740_992],
  ['B017 a part of a unit', 0.1],
  ['B017 almost nothing', 1e-7],
  ['B017 a number as text', '12'],
  ['B086 less than nothing', -1],
  ['B086 nothing', 0],
  ['B086 more than there is', 1e18],
  ['B086 none', null],
];

/** Each answers with a problem of that status and records nothing. */
type Bad = readonly [name: string, status: number, ask: () => readonly [path: string, body: unknown, call: Call]];
const BAD: readonly Bad[] = [
  ...AMOUNTS.map(([name, minorUnits]): Bad => [
    name,
    400,
    () => [`${path}/guarantees`, guarantee({ minorUnits }), story.ben],
  ]),
  ...['XXX', 'CNY ', '', 'cny', 7].map((currency): Bad => [
    `B086 a currency ${JSON.stringify(currency)}`,
    400,
    () => [`${path}/guarantees`, guarantee({ currency }), story.ben],
  ]),
  [
    'B088 a guarantee that ends before it begins',
    422,
    () => [`${path}/guarantees`, guarantee({}, { validUntil: '2026-03-01T00:00:00Z' }), story.ben],
  ],
  [
    'B088 an order that ends before it was made',
    422,
    () => [`${path}/court-orders`, order({ issuedAt: '2026-03-01T00:00:00Z', endsOn: '2026-02-01' }), story.maja],
  ],
  [
    'B087 an order of a day that never was',
    400,
    () => [`${path}/court-orders`, order({ endsOn: '2026-02-30' }), story.maja],
  ],
  [
    'B087 an order of tomorrow',
    422,
    () => [`${path}/court-orders`, order({ issuedAt: '2027-01-01T00:00:00Z' }), story.maja],
  ],
  [
    'B013 a constructor of its own',
    400,
    () => ['/v1/disputes', '{"constructor":{"name":"FileComplaintBody"}}', story.ana],
  ],
  [
    'B013 a constructor in a part',
    400,
    () => [
      '/v1/disputes',
      { ...complaintOf(story), right: { ...complaintOf(story).right, constructor: {} } },
      story.ana,
    ],
  ],
  ['B059 a dispute of others', 404, () => [`/v1/disputes/${filed.disputeId}/acceptances`, {}, other.maja]],
  [
    'B063 an item of another dispute',
    422,
    () => [
      `${path}/withdrawals`,
      { pairs: [{ ...bag(), itemId: elsewhere.items[0]?.itemId }], consideration: 'none' },
      story.ana,
    ],
  ],
  ['B064 an item in place of a dispute', 404, () => [`/v1/disputes/${bag().itemId}/acceptances`, {}, story.maja]],
  ['B075 a complaint of oneself', 422, () => ['/v1/disputes', against(story.ana.partyId), story.ana]],
  [
    'B076 in the name of a party that one does not act for',
    403,
    () => [`${path}/counter-notices`, declared(story.cai.partyId), story.ben],
  ],
  ['B080 2,501 listings', 400, () => ['/v1/disputes', listings(2_501), story.ana]],
  [
    'B081 one listing 300 times',
    422,
    () => ['/v1/disputes', { ...listings(300), items: listings(300).items.map(same) }, story.ana],
  ],
  [
    'B089 a dispute related to itself',
    422,
    () => [`${path}/relations`, { relation: 'repeat', otherDisputeId: filed.disputeId }, story.maja],
  ],
  [
    'B090 one of another association',
    422,
    () => [`${path}/relations`, { relation: 'repeat', otherDisputeId: elsewhere.disputeId }, story.maja],
  ],
];

const order = (more: object) => ({
  pairs: [bag()],
  order: 'restore',
  issuedAt: '2026-03-01T00:00:00Z',
  details: { body: 'A court' },
  ...more,
});
const declared = (respondentId: string) => ({
  respondentId,
  itemIds: [filed.items.find(({ ref }) => ref === 'hat')?.itemId],
  statement: 'Ours.',
  evidence: [],
  declaration: { accepted: true, version: '2026-11' },
});
const against = (partyId: string) => ({
  ...complaintOf(story),
  respondents: [{ ref: 'ana', roles: ['merchant'], name: 'Ana herself', partyId }],
  items: [item(story.shop.platformId, 'bag', ['ana'])],
});
const listings = (count: number) => {
  const body = complaintOf(story);
  return {
    ...body,
    respondents: body.respondents.slice(0, 1),
    items: Array.from({ length: count }, (_, i) => item(story.shop.platformId, `i${i}`, ['ben'])),
  };
};
const same = <T extends object>(one: T): T => ({
  ...one,
  locator: { url: 'https://shop.example/bag', externalId: 'card-bag' },
});

it.each(BAD)('%s is answered %i and records nothing', async (_, status, ask) => {
  const before = await recorded();
  const [where, body, call] = ask();
  const answer = await api.post(where, body, call);
  expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
    status,
    'application/problem+json',
  ]);
  expect(await recorded()).toBe(before);
});

it('B080 takes 300 listings', async () =>
  expect((await api.post('/v1/disputes', listings(300), story.ana)).status).toBe(201));

it('B082 the same complaint ten times under ten keys is ten disputes that name no other', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => fileAs(story)));
  expect(new Set(all.map(({ disputeId }) => disputeId)).size).toBe(10);
});

it('B102 a key of one dispute is refused in another', async () => {
  const key = `b102-${story.ana.partyId}`;
  const words = (disputeId: string) =>
    api.post(`/v1/disputes/${disputeId}/amendments`, { statement: 'Other words.' }, { ...story.ana, key });
  const [one, two] = [await fileAs(story), await fileAs(story)];
  const first = await words(one.disputeId);
  expect(first.status).toBe(200);
  expect(await words(two.disputeId)).toMatchObject({ status: 422, body: { code: 'KeyReused' } });
  expect((await words(one.disputeId)).text).toBe(first.text);
});

it.each([
  ['of another page', '"x"'],
  ['of 10 kB', `"${'x'.repeat(10_000)}"`],
  ['that is none', 'W/"'],
])('B052 a condition %s changes nothing and breaks nothing', async (_, ifMatch) => {
  const before = await recorded();
  const { status } = await api.post(
    `${path}/amendments`,
    { statement: 'Other words.' },
    { ...story.ana, headers: { 'if-match': ifMatch } },
  );
  expect([400, 412]).toContain(status);
  expect(await recorded()).toBe(before);
});
