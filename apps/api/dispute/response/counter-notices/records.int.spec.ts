import { keepUp } from '#read-models/keep-up.js';
import { PROJECTIONS } from '#read-models/all.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, DECLARATION, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';
import { withReaders } from '../../../../../test/support/with-readers.js';
import { newId } from '#infrastructure/ids.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const fileAndAccept = async (): Promise<Filed> => {
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  expect((await api.post(`/v1/disputes/${filed.disputeId}/acceptances`, {}, story.maja)).status).toBe(200);
  return filed;
};
type Result = { readonly status: number; readonly code?: string; readonly detail?: string };
const itemOf = ({ items }: Filed, ref: string): string => items.find((item) => item.ref === ref)?.itemId ?? '';

it('one declaration answers four notices under one reference, and repeating the call files nothing twice', async () => {
  const filed = [await fileAndAccept(), await fileAndAccept(), await fileAndAccept(), await fileAndAccept()];
  const [first, ...others] = filed.map((one) => ({ disputeId: one.disputeId, itemIds: [itemOf(one, 'bag')] }));
  const never = { disputeId: newId(), itemIds: [newId()] };
  const body = {
    respondentId: story.ben.partyId,
    disputes: [first, never, ...others],
    statement: 'We buy from the right holder.',
    evidence: [],
    declaration: DECLARATION,
  };
  const key = newId();
  const one = await api.post('/v1/counter-notices', body, { token: story.ben.token, key });
  expect(one.status).toBe(200);
  const answer = one.body as unknown as { counterNoticeId: string; results: Result[] };
  expect(answer.results.map(({ status, code }) => code ?? status)).toEqual([200, 'NotFound', 200, 200, 200]);
  const alone = await api.get(`/v1/disputes/${never.disputeId}`, story.ben);
  expect(answer.results[1]?.detail).toBe(alone.body['detail']); // in the words that it would have had alone
  const again = await api.post('/v1/counter-notices', body, { token: story.ben.token, key });
  expect(again.body).toEqual(one.body);
  for (const { disputeId } of filed) {
    const timeline = await api.get(`/v1/disputes/${disputeId}/timeline`, story.ben);
    expect(timeline.text.split('"CounterNoticeFiled"').length - 1).toBe(1);
    expect(timeline.text).toContain(answer.counterNoticeId);
  }
}, 60_000);

it('an item that the notice does not list is taken alone, matched by a person, and counts from its own instant', async () => {
  const filed = await fileAndAccept();
  const path = `/v1/disputes/${filed.disputeId}`;
  const body = {
    respondentId: story.ben.partyId,
    itemIds: [],
    unlisted: [{ description: 'The link that we moved' }],
    statement: 'Not infringing.',
    evidence: [],
    declaration: DECLARATION,
  };
  const alone = await api.post(
    `${path}/counter-notices`,
    { ...body, confidentialStatement: 'Our supplier.' },
    story.ben,
  );
  expect([alone.status, alone.body]).toMatchObject([422, { code: 'NothingNamed' }]); // it would belong to nothing
  const named = await api.post(`${path}/counter-notices`, body, story.ben);
  expect(named.body).toMatchObject({ events: ['UnlistedNamed'] });
  const [unlistedId] = (named.body as unknown as { unlistedIds: string[] }).unlistedIds;
  const matched = await api.post(
    `${path}/unlisted-items/${unlistedId}/matches`,
    { respondentId: story.ben.partyId, itemId: itemOf(filed, 'cap') },
    story.maja,
  );
  expect(matched.body).toMatchObject({
    events: expect.arrayContaining(['UnlistedMatched', 'CounterNoticeFiled']) as unknown,
  });
}, 60_000);

it('the same item in two disputes: the lift in one names the other to the platform, and to no complainant', async () => {
  const [one, two] = [await fileAndAccept(), await fileAndAccept()];
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const pair = { respondentId: story.ben.partyId, itemId: itemOf(one, 'hat') };
  const cai = { respondentId: story.cai.partyId, itemId: pair.itemId };
  const withdrawn = await api.post(
    `/v1/disputes/${one.disputeId}/withdrawals`,
    { pairs: [cai], consideration: 'none' },
    story.ana,
  );
  expect(withdrawn.status).toBe(200);
  const list = (await api.get(`/v1/disputes/${one.disputeId}/measures`, story.shop)).body as unknown as {
    measures: { itemId: string; wanted: string; heldBy?: string[] }[];
  };
  expect(list.measures.find(({ itemId }) => itemId === pair.itemId)).toMatchObject({
    wanted: 'lift',
    heldBy: expect.arrayContaining([two.disputeId]) as unknown,
  });
  expect((await api.get(`/v1/disputes/${one.disputeId}/timeline`, story.cai)).text).toContain(two.disputeId);
  const seen = await api.get(`/v1/disputes/${one.disputeId}/timeline`, story.ana);
  expect(seen.text).not.toContain(two.disputeId);
  expect(seen.text).not.toMatch(/ItemHeldElsewhere|item-held/);
}, 60_000);

it('a court’s bar is enforced at filing, told with its end, and taken away by a later order', async () => {
  const details = { body: 'Hangzhou Internet Court' };
  const path = `/v1/parties/${story.ana.partyId}/filing-bars`;
  const pending = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  const order = { against: story.ben.partyId, issuedAt: '2026-03-01T02:00:00Z', endsOn: '2027-06-30' };
  const barred = await withReaders(api.parts.pool, () =>
    api.post(path, { scope: 'against', ...order, details }, story.maja),
  );
  expect(barred.status).toBe(201);
  const refused = await api.post('/v1/disputes', complaintOf(story), story.ana);
  expect([refused.status, refused.body]).toEqual([
    403,
    expect.objectContaining({ code: 'FilingBarred', detail: expect.stringMatching(/2027/) as unknown }),
  ]);
  const at = `/v1/disputes/${pending.disputeId}`;
  const mark = (await api.get(at, story.maja)).headers.get('etag') ?? '';
  const headers = { 'if-match': mark };
  const body = { cause: 'barred', reasons: [{ code: 'other', note: 'By the order.' }] };
  expect((await api.post(`${at}/rejections`, body, { ...story.maja, headers })).status).toBe(200); // as it was seen
  const { barId } = barred.body as unknown as { barId: string };
  expect((await api.post(`${path}/${barId}/ends`, { details }, story.maja)).status).toBe(200);
  expect((await api.post('/v1/disputes', complaintOf(story), story.ana)).status).toBe(201);
  expect((await api.post(path, { scope: 'all', issuedAt: '2026-03-01T02:00:00Z', details }, story.ana)).status).toBe(
    403,
  );
}, 60_000);
