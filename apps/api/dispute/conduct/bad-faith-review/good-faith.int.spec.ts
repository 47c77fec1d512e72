import { instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { inForceAt } from '#rulebooks/released.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, evidence, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

type By = { readonly token: string };
type Person = By & { readonly accountId: string };

let api: Api;
let story: Case;
let [mo, nils, oda, rex]: (Person | undefined)[] = [];
let filed: Filed;

const reviewer = async (login: string, facts: object): Promise<Person> => {
  const accountId = await story.association.account({ login, roles: ['case-manager'] });
  const listed = await api.post(`/v1/reviewers/${accountId}/listings`, facts, story.association.operator);
  expect(listed).toMatchObject({ status: 200, body: { accountId } });
  return { accountId, token: await story.association.signIn(login) };
};

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const other = await story.association.party('Another house');
  mo = await reviewer('mo', { competesWith: [] });
  nils = await reviewer('nils', { competesWith: [] });
  oda = await reviewer('oda', { organisationId: other, competesWith: [] });
  rex = await reviewer('rex', { competesWith: [story.ben.partyId] });
  filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  await api.post(`/v1/disputes/${filed.disputeId}/acceptances`, {}, story.maja);
}, 60_000);
afterAll(async () => {
  await api.stop();
});

const at = (path = '') => `/v1/disputes/${filed.disputeId}${path}`;
const act = (path: string, body: object, by: By | undefined) => api.post(at(path), body, by);
type Seen = { readonly reviews: readonly Readonly<Record<string, unknown>>[] };
const seen = async (by: By) => ((await api.get(at('/reviews'), by)).body as unknown as Seen).reviews;
const itemOf = (ref: string) => filed.items.find((one) => one.ref === ref)?.itemId ?? '';
const finding = {
  finding: 'malicious',
  reasons: 'The paper is forged.',
  evidenceIds: [],
  forgedEvidenceIds: [],
  consequence: { kind: 'suspension', endsOn: '2026-06-30' },
};
let reviewId = '';

it('is asked for by the shop, opened by people, and warned of before anything else', async () => {
  const asked = await act(
    '/reviews/requests',
    { moneyAsked: true, statement: 'They called.', evidence: [evidence('call')] },
    story.ben,
  );
  expect(asked).toMatchObject({
    status: 200,
    body: { events: ['FaithReviewRequested'], evidence: [{ part: 'confidential' }] },
  });
  reviewId = String(asked.body['reviewId']);
  expect(await seen(story.ben)).toMatchObject([
    { reviewId, stage: 'faith-request', request: 'They called.', moneyAsked: true },
  ]);
  expect([await seen(story.ana), await seen(story.cai)]).toEqual([[], []]);
  expect(await act('/reviews', { reviewId, disputeIds: [], ground: 'Look.' }, story.maja)).toMatchObject({
    status: 403,
    body: { code: 'ReviewerBarred' },
  });
  expect(await act('/reviews', { reviewId, disputeIds: [], ground: 'Look.' }, rex)).toMatchObject({
    status: 403,
    body: { code: 'ReviewerBarred' },
  });
  expect(
    await act('/reviews', { reviewId, disputeIds: [], ground: 'Look.', signals: ['found-before'] }, mo),
  ).toMatchObject({ status: 422 });
  expect(await act('/reviews', { reviewId, disputeIds: [newId()], ground: 'Look.' }, mo)).toMatchObject({
    status: 422,
  });
  expect(await act('/reviews', { reviewId, disputeIds: [], ground: 'Look.' }, mo)).toMatchObject({ status: 200 });
  expect(await seen(story.ana)).toEqual([]);
  expect(await act(`/reviews/${reviewId}/warnings`, { warning: 'Held against you: a seal.' }, mo)).toMatchObject({
    status: 200,
  });
  expect(await seen(story.ana)).toMatchObject([{ stage: 'faith-reply', warning: 'Held against you: a seal.' }]);
  expect((await seen(story.ben))[0]).not.toHaveProperty('warning');
});

it('is found by two people, of whom none competes, with the reply read', async () => {
  const replied = await act(
    `/reviews/${reviewId}/replies`,
    { statement: 'A third party gave it.', evidence: [evidence('letter')] },
    story.ana,
  );
  expect(replied).toMatchObject({ status: 200, body: { events: ['FaithReviewReplied'] } });
  expect(await act(`/reviews/${reviewId}/findings`, finding, rex)).toMatchObject({ status: 403 });
  expect(
    await act(
      `/reviews/${reviewId}/findings`,
      { ...finding, consequence: { ...finding.consequence, endsOn: '2027-06-30' } },
      mo,
    ),
  ).toMatchObject({
    status: 422,
    body: { code: 'ConsequenceNotOpen' },
  });
  expect(await act(`/reviews/${reviewId}/findings`, finding, mo)).toMatchObject({
    status: 200,
    body: { events: ['FaithFindingProposed'] },
  });
  expect((await seen(story.ana))[0]).not.toHaveProperty('proposed');
  expect(await act(`/reviews/${reviewId}/agreements`, {}, mo)).toMatchObject({
    status: 409,
    body: { code: 'SecondPersonNeeded' },
  });
  const found = await act(`/reviews/${reviewId}/agreements`, {}, nils);
  expect(found).toMatchObject({ status: 200 });
  expect(found.body['events']).toEqual(
    expect.arrayContaining(['FaithFound', 'MeasureSet', 'ServiceOrdered', 'DisputeClosed']),
  );
  for (const by of [story.ana, story.ben, story.cai])
    expect(await seen(by)).toMatchObject([
      { finding: 'malicious', reasons: 'The paper is forged.', consequence: { kind: 'suspension' } },
    ]);
});

it('limits filing until a day, and tells how to appeal', async () => {
  const refused = await api.post('/v1/disputes', complaintOf(story), story.ana);
  expect(refused).toMatchObject({
    status: 403,
    body: { code: 'FilingLimited', detail: expect.stringMatching(/申诉/) as unknown },
  });
  expect(refused.text).toMatch(/2026年6月30日|2026-06-30|6月30日/);
  expect(await api.get(`/v1/parties/${story.ana.partyId}/limits`, story.ana)).toMatchObject({
    status: 200,
    body: { limits: [{ kind: 'suspension', reviewId }] },
  });
  expect((await api.get(`/v1/parties/${story.ana.partyId}/limits`, story.ben)).status).toBe(404);
  expect((await api.post('/v1/disputes', complaintOf(story), story.cai)).status).not.toBe(403);
});

it('is appealed to other people, who may make it milder, and the limit follows', async () => {
  expect(await act(`/reviews/${reviewId}/appeals`, { ground: 'Not I.', evidence: [] }, story.ben)).toMatchObject({
    status: 403,
    body: { code: 'NotYourPart' },
  });
  expect(await act(`/reviews/${reviewId}/appeals`, { ground: 'Not I.', evidence: [] }, story.ana)).toMatchObject({
    status: 200,
  });
  for (const one of [mo, nils, rex])
    expect(
      await act(`/reviews/${reviewId}/appeal-assignments`, { deciderId: one?.accountId }, story.maja),
    ).toMatchObject({
      status: 403,
      body: { code: 'ReviewerBarred' },
    });
  expect(await act(`/reviews/${reviewId}/appeal-assignments`, { deciderId: oda?.accountId }, story.maja)).toMatchObject(
    { status: 200 },
  );
  expect(
    await act(
      `/reviews/${reviewId}/appeal-decisions`,
      { finding: 'malicious', reasons: 'No.', keepsConsequence: true },
      nils,
    ),
  ).toMatchObject({
    status: 403,
  });
  const decided = await act(
    `/reviews/${reviewId}/appeal-decisions`,
    { finding: 'unfounded-in-good-faith', reasons: 'She was deceived.' },
    oda,
  );
  expect(decided).toMatchObject({ status: 200 });
  expect(await seen(story.ana)).toMatchObject([
    { finding: 'unfounded-in-good-faith', outcome: 'reversed', appealReasons: 'She was deceived.', final: true },
  ]);
  expect(await api.get(`/v1/parties/${story.ana.partyId}/limits`, story.ana)).toMatchObject({ body: { limits: [] } });
  expect((await api.post('/v1/disputes', complaintOf(story), story.ana)).status).toBe(201);
});

it('the merchant’s loss is its own: figures with sources, beside the dispute’s dates', async () => {
  const pairs = [{ respondentId: story.ben.partyId, itemId: itemOf('bag') }];
  const figures = [
    {
      figure: 'same-weekday-sales',
      value: 500_000,
      unit: 'CNY',
      from: '2026-02-23',
      source: '=HYPERLINK("x")',
      evidence: ['report'],
    },
  ];
  const stated = await act('/losses', { pairs, figures, evidence: [evidence('report')] }, story.ben);
  expect(stated).toMatchObject({ status: 200, body: { events: ['LossStated'] } });
  const path = at(`/losses/${String(stated.body['worksheetId'])}`);
  const csv = await (
    await fetch(`${api.url}${path}?format=csv`, { headers: { authorization: `Bearer ${story.ben.token}` } })
  ).text();
  expect(csv).toContain('same weekday');
  expect(csv).toContain('5000.00,元 / CNY');
  expect(csv).not.toContain('pair:');
  expect(csv).toContain(`'=HYPERLINK`);
  expect((await api.get(path, story.maja)).body).toMatchObject({
    dates: [{ minutesDown: 0 }],
    figures: [{ value: 500_000 }],
  });
  for (const by of [story.ana, story.cai]) expect((await api.get(path, by)).status).toBe(404);
  expect(
    await act('/losses', { pairs, figures: [{ ...figures[0], evidence: ['none'] }], evidence: [] }, story.ben),
  ).toMatchObject({ status: 422 });
});

it('keeps every word out of the log', async () => {
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event WHERE association_id = $1 AND type ~ '^(Faith|Loss|Limit)'`,
    [story.association.associationId],
  );
  expect(rows.length).toBeGreaterThan(10);
  for (const { data } of rows)
    expect(data).not.toMatch(/They called|a seal|third party|forged\."|deceived|HYPERLINK|\b500000\b/);
});

it('publishes to everybody when either procedure takes a matter up, and how it is handled', async () => {
  const { status, body } = await api.get('/v1/handling');
  expect([status, body]).toMatchObject([
    200,
    {
      version: inForceAt('cn-ecl', instant(Date.now())).pin.version,
      ordinary: { conditions: expect.any(Array) as unknown },
      review: { rules: expect.any(Array) as unknown },
    },
  ]);
  expect(JSON.stringify(body)).toContain('不认定赔偿数额或者倍数');
});

it('refuses bad input, and answers a stranger as for what never was', async () => {
  for (const body of [
    {},
    { moneyAsked: 'yes', statement: 'x', evidence: [] },
    { moneyAsked: true, statement: '', evidence: [] },
  ])
    expect((await act('/reviews/requests', body, story.ben)).status).toBe(400);
  for (const body of [
    { ...finding, finding: 'wicked' },
    { ...finding, consequence: { kind: 'jail', endsOn: '2026-06-30' } },
    { ...finding, consequence: { kind: 'warning', endsOn: '30 June' } },
  ])
    expect((await act(`/reviews/${reviewId}/findings`, body, mo)).status).toBe(400);
  const stranger = { token: await story.association.person({ login: 'stranger', roles: ['party'], partyIds: [] }) };
  const [known, never] = [
    await act('/reviews/requests', { moneyAsked: true, statement: 'x', evidence: [] }, stranger),
    await api.post(
      `/v1/disputes/${newId()}/reviews/requests`,
      { moneyAsked: true, statement: 'x', evidence: [] },
      stranger,
    ),
  ];
  expect([known.status, known.body['code']]).toEqual([never.status, never.body['code']]);
  expect((await api.get('/v1/signals', story.ana)).status).toBe(403);
  expect((await api.get(at('/signals'), story.ana)).status).toBe(404);
  expect(
    (await api.post(`/v1/reviewers/${newId()}/listings`, { competesWith: [] }, story.association.operator)).status,
  ).toBe(404);
});
