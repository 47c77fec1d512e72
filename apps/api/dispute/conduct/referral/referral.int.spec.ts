import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, evidence, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
let nils: { readonly token: string };
let filed: Filed;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  nils = { token: await story.association.person({ login: 'nils', roles: ['case-manager'] }) };
  filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
}, 60_000);
afterAll(async () => {
  await api.stop();
});

const at = () => `/v1/disputes/${filed.disputeId}`;
const authority = { kind: 'market-regulation', name: '杭州市余杭区市场监督管理局' };
const pairs = () => [{ respondentId: story.ben.partyId, itemId: filed.items.find(({ ref }) => ref === 'bag')?.itemId }];
const referOut = (more: object = {}, by = story.maja) =>
  api.post(
    `${at()}/referrals-out`,
    {
      authority,
      reason: 'administrative-offence',
      explanation: 'Why',
      pairs: pairs(),
      sent: 'Complaint and screenshots',
      evidenceIds: [],
      ...more,
    },
    by,
  );
type Row = { readonly referralId: string; readonly way: string; readonly stage: string };
const list = async (by: { token: string }) =>
  (await api.get(`${at()}/referrals`, by)).body as unknown as { referrals: readonly Row[] };
const answer = (referralId: string, body: object) =>
  api.post(`${at()}/referrals/${referralId}/answers`, body, story.maja);

it('hands a matter over, asks for the answer and tells the complainant both', async () => {
  expect(await referOut()).toMatchObject({ status: 200, body: { events: ['ReferredOut', 'ServiceOrdered'] } });
  const [one] = (await list(story.maja)).referrals;
  expect(one).toMatchObject({
    way: 'out',
    stage: 'referred',
    name: authority.name,
    explanation: 'Why',
    sent: 'Complaint and screenshots',
    answers: [],
  });
  expect((await list(story.ana)).referrals).toMatchObject([{ name: authority.name }]);
  const given = { outcome: 'accepted', number: '市监投〔2026〕8号', text: 'Passed on', evidence: [evidence('scan')] };
  expect(await answer(one?.referralId ?? '', given)).toMatchObject({
    status: 200,
    body: { events: ['ReferralAnswered', 'ServiceOrdered'] },
  });
  expect(await answer(one?.referralId ?? '', { outcome: 'decided', text: 'Fined' })).toMatchObject({ status: 200 });
  expect((await list(story.ana)).referrals).toMatchObject([
    { stage: 'closed', answers: [{ number: '市监投〔2026〕8号' }, { outcome: 'decided' }] },
  ]);
  const services = (
    (await api.get(at(), story.ana)).body as unknown as { services: readonly { serviceId: string; document: string }[] }
  ).services;
  const last = services.findLast(({ document }) => document === 'referral');
  expect((await api.get(`${at()}/services/${last?.serviceId}/document`, story.ana)).text).toContain(authority.name);
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event WHERE association_id = $1 AND type LIKE 'Referr%'`,
    [story.association.associationId],
  );
  expect(rows).not.toEqual([]);
  for (const { data } of rows) expect(data).not.toMatch(/余杭|8号|Fined/);
});

it('has a second person agree where a crime is suspected', async () => {
  expect(
    await referOut({ reason: 'suspected-crime', authority: { kind: 'public-security', name: '公安局' } }),
  ).toMatchObject({
    status: 200,
    body: { events: ['ReferralProposed'] },
  });
  const proposed = (await list(story.maja)).referrals.find(({ stage }) => stage === 'referral-decision');
  expect((await list(story.ana)).referrals.map(({ referralId }) => referralId)).not.toContain(proposed?.referralId);
  const agree = (by: { token: string }) => api.post(`${at()}/referrals/${proposed?.referralId}/agreements`, {}, by);
  expect(await agree(story.maja)).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
  expect(await agree(nils)).toMatchObject({ status: 200 });
});

it('carries the result back to the court that invited the association', async () => {
  const own = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  const path = `/v1/disputes/${own.disputeId}`;
  const court = {
    authority: { kind: 'court', name: '余杭区人民法院' },
    number: '（2026）诉前调1号',
    referredAt: '2026-03-01T02:00:00Z',
  };
  expect((await api.post(`${path}/referrals-in`, court, story.maja)).status).toBe(200);
  await api.post(`${path}/rejections`, { cause: 'out-of-scope', reasons: [{ code: 'other', note: 'No' }] }, story.maja);
  const view = (await api.get(path, story.maja)).body as unknown as {
    services: readonly { serviceId: string; document: string }[];
    tasks: readonly { kind: string }[];
  };
  const report = view.services.find(({ document }) => document === 'referral-report');
  expect(view.tasks).toMatchObject([{ kind: 'serve-by-hand' }]);
  const packet = await api.get(`${path}/services/${report?.serviceId}/packet`, story.maja);
  expect(packet.body).toMatchObject({ addressee: '余杭区人民法院' });
  expect(packet.text).toContain('（2026）诉前调1号');
  const carried = await api.post(
    `${path}/services/${report?.serviceId}/handovers`,
    { channel: 'post', arrived: false, number: 'EA1CN' },
    story.maja,
  );
  expect(carried.status).toBe(200);
  expect((await api.get(path, story.maja)).body).toMatchObject({ tasks: [] });
});

it('refuses bad input and strangers, and changes nothing', async () => {
  const before = (await list(story.maja)).referrals.length;
  const bad: readonly (readonly [object, number])[] = [
    [{ authority: { kind: 'king', name: 'x' } }, 400],
    [{ authority: { kind: 'court', name: '' } }, 400],
    [{ authority: undefined }, 400],
    [{ reason: 'because' }, 400],
    [{ explanation: null }, 400],
    [{ pairs: [] }, 400],
    [{ pairs: [{ respondentId: newId(), itemId: newId() }] }, 422],
    [{ evidenceIds: [newId()] }, 422],
    [{ evidenceIds: ['x'] }, 400],
  ];
  for (const [more, status] of bad) expect([more, (await referOut(more)).status]).toEqual([more, status]);
  expect((await answer(newId(), { outcome: 'decided', text: 'x' })).status).toBe(422);
  const tomorrow = { authority, number: 'n', referredAt: '2099-01-01T00:00:00Z' };
  expect((await api.post(`${at()}/referrals-in`, tomorrow, story.maja)).status).toBe(422);
  const strange = await Promise.all([
    api.get(`${at()}/referrals`, story.ben),
    api.get(`/v1/disputes/${newId()}/referrals`, story.ben),
  ]);
  expect(strange.map(({ status }) => status)).toEqual([404, 404]);
  expect((await list(story.maja)).referrals).toHaveLength(before);
});
