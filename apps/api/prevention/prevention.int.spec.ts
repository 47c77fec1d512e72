import { randomUUID } from 'node:crypto';
import { tellMembers } from '#application/prevention/tell-members.js';
import { tellPlatforms } from '#application/prevention/tell-platforms.js';
import { courseOf } from '#rulebooks/courses/taught.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp, everywhereOf } from '../../../test/support/everywhere.js';
import { joinAssociation } from '../../../test/support/join-association.js';
import { recordEvents } from '../../../test/support/record-events.js';
import { platformClerk } from '../../../test/support/platform-clerk.js';
import { memberRulesWith, putRulesInForce } from '../../../test/support/member-rules.js';

type By = { readonly token: string };
type Row = Readonly<Record<string, unknown>>;

let api: Api;
let story: Case;
let noa: By;
let lea: By;
const step = { days: 90, publicity: 'platforms', needsSecond: true } as const;
const prevention = {
  ...{ withinMonths: 12, replyDays: 5 },
  steps: [
    { ...step, article: '2', kind: 'training', leastGrounds: 1, course: 'before-listing' },
    { ...step, article: '3', kind: 'pre-listing-check', leastGrounds: 2 },
  ],
};
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const { association, maja, ben } = story;
  noa = { token: await association.person({ login: 'noa', roles: ['case-manager'] }) };
  lea = { token: await association.person({ login: 'lea', roles: ['case-manager'] }) };
  const rules = await putRulesInForce(api, association, [maja, noa], memberRulesWith({ prevention }));
  await joinAssociation(api, { rules, maja }, ben);
  await catchUp(api);
}, 120_000);
afterAll(() => api.stop());

const of = ({ partyId }: { readonly partyId: string }, act: string) => `/v1/parties/${partyId}/${act}`;
const penalty = { number: '深市监罚〔2026〕12号', imposedOn: '2026-03-01' };
const propose = (article: string, penalties: readonly object[] = [penalty], more: object = {}) =>
  api.post(of(story.ben, 'preventive-measures'), { article, reason: 'Penalised.', penalties, ...more }, story.maja);
const measures = async (by: By = story.ben) =>
  (await api.get(of(story.ben, 'prevention'), by)).body['measures'] as unknown as readonly Row[];

it('tells a member by the rules it accepted, hears it, and is decided by a second person', async () => {
  const { ben, maja, ana } = story;
  expect(await propose('3')).toMatchObject({ status: 422, body: { code: 'NothingNamed' } });
  expect(await propose('1')).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  for (const bad of [{ imposedOn: '2026-03-01' }, { ...penalty, number: 12 }])
    expect(await propose('2', [bad])).toMatchObject({ status: 400, body: { code: 'InvalidRequest' } });
  const strange = { disputeIds: [randomUUID()] };
  expect(await propose('2', [], strange)).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  const told = await propose('2');
  expect(told).toMatchObject({ status: 200, body: { events: ['PreventionProposed'] } });
  const at = of(ben, `preventive-measures/${String(told.body['measureId'])}`);
  expect(await measures()).toMatchObject([
    { stage: 'proposed', article: '2', grounds: [{ ...penalty, kind: 'authority-penalty' }], reason: 'Penalised.' },
  ]);
  expect(await api.get(of(ben, 'prevention'), ana)).toMatchObject({ status: 404 });
  const decision = { imposed: true, reason: 'The reply does not touch it.' };
  expect(await api.post(`${at}/decisions`, decision, noa)).toMatchObject({ body: { code: 'DeadlineNotReached' } });
  expect((await api.post(`${at}/replies`, { text: 'We paid it.' }, ben)).status).toBe(200);
  expect(await api.post(`${at}/decisions`, decision, maja)).toMatchObject({ body: { code: 'SecondPersonNeeded' } });
  expect((await api.post(`${at}/decisions`, decision, noa)).status).toBe(200);
  expect(await measures(maja)).toMatchObject([{ stage: 'in-force', reply: 'We paid it.', decision: decision.reason }]);

  // a training ends by what was learnt since, not by a word
  const done = { reason: 'Certificate seen.' };
  expect(await api.post(`${at}/fulfilments`, done, maja)).toMatchObject({ body: { code: 'CheckMissing' } });
  const { version, questions } = courseOf('before-listing');
  const answers = questions.map(({ right }) => ({ option: right }));
  await api.post('/v1/me/training/attempts', { course: 'before-listing', version, answers }, ben);
  await catchUp(api);
  expect((await api.post(`${at}/fulfilments`, done, maja)).status).toBe(200);
  expect(await measures()).toMatchObject([{ stage: 'fulfilled', fulfilment: done.reason }]);
});

it('ends when an objection is upheld by somebody who had no hand in it', async () => {
  const { ben, maja } = story;
  const told = await propose('3', [penalty, { ...penalty, number: '13' }]);
  const at = of(ben, `preventive-measures/${String(told.body['measureId'])}`);
  await api.post(`${at}/replies`, { text: 'The second is not ours.' }, ben);
  await api.post(`${at}/decisions`, { imposed: true, reason: 'x' }, noa);
  expect((await api.post(`${at}/objections`, { text: 'It was withdrawn.' }, ben)).status).toBe(200);
  const upheld = { upheld: true, reason: 'Withdrawn, as the authority says.' };
  for (const by of [maja, noa])
    expect(await api.post(`${at}/objection-decisions`, upheld, by)).toMatchObject({
      body: { code: 'SecondPersonNeeded' },
    });
  expect((await api.post(`${at}/objection-decisions`, upheld, lea)).status).toBe(200);
  expect((await measures())[0]).toMatchObject({ stage: 'objection-upheld', objectionUpheld: true });
});

it('rests on a decision that is final and against it, which stands, and of no other; a platform that may ask is told', async () => {
  const twice = { ...penalty, number: `${penalty.number} ` };
  expect(await propose('2', [penalty, twice])).toMatchObject({ status: 400 });
  const { ben, ana, maja, shop, association } = story;
  const disputeId = String((await api.post('/v1/disputes', complaintOf(story), ana)).body['disputeId']);
  const [item] = (await api.get(`/v1/disputes/${disputeId}`, maja)).body['items'] as unknown as readonly Row[];
  const [pair, against] = [`pair:${ben.partyId}:${String(item?.['itemId'])}`, { outcome: 'keep' }];
  const ground = (decision: object) =>
    recordEvents(api, association.associationId, disputeId, '2026-03-05', [
      { type: 'DecisionBecameFinal', data: { findings: [], by: 'time', effectiveAt: final, ...decision } },
    ]);
  const final = '2026-03-01T04:00:00.000Z';
  const [decisionId, lifting] = [randomUUID(), randomUUID()];
  await ground({ decisionId: lifting, panelId: randomUUID(), items: [{ pair, outcome: 'lift' }] });
  expect(await propose('2', [], { disputeIds: [disputeId] })).toMatchObject({ body: { code: 'UnknownReference' } });
  await ground({ decisionId, panelId: randomUUID(), items: [{ pair, ...against }] });
  const told = await propose('2', [], { disputeIds: [disputeId] });
  expect(told.status).toBe(200);
  const at = of(ben, `preventive-measures/${String(told.body['measureId'])}`);
  expect((await measures())[0]).toMatchObject({ grounds: [{ kind: 'final-decision', disputeId, decisionId }] });
  await api.post(`${at}/replies`, { text: 'It was one bag.' }, ben);
  const decision = { imposed: true, reason: 'One is enough.' };
  expect((await api.post(`${at}/decisions`, decision, noa)).status).toBe(200);

  // whom the shop lets ask is told what its rules tell platforms, and nobody else
  const ask = async () => {
    const { body } = await api.post('/v1/qualification-asks', { handle: 'ben', brand: '南风' }, shop);
    return (body['answer'] as unknown as Row)['measures'];
  };
  expect(await ask()).toBeUndefined();
  const askers = { platformIds: [shop.platformId] };
  expect((await api.post(of(ben, 'qualification-file/askers'), askers, ben)).status).toBe(200);
  const { until } = (await measures())[0] ?? {};
  expect(await ask()).toEqual([{ kind: 'training', until }]);

  // reversed since, it carries nothing any more
  await recordEvents(api, association.associationId, disputeId, '2026-03-05', [
    { type: 'DecisionReversed', data: { decisionId, panelId: randomUUID() } },
  ]);
  expect(await propose('3', [], { disputeIds: [disputeId] })).toMatchObject({ body: { code: 'UnknownReference' } });
});

it('only recommends where somebody is no member, and each platform decides alone', async () => {
  const { ben, cai, maja, shop, association } = story;
  const mall = await association.platform('mall');
  const advice = { kind: 'pre-listing-check', platformIds: [shop.platformId], penalties: [penalty], reason: 'Twice.' };
  expect(await api.post(of(ben, 'recommendations'), advice, maja)).toMatchObject({ body: { code: 'WrongStage' } });
  expect(
    await api.post(of(cai, 'preventive-measures'), { article: '2', penalties: [penalty], reason: 'x' }, maja),
  ).toMatchObject({ body: { code: 'MemberRulesNotAccepted' } });
  const made = await api.post(of(cai, 'recommendations'), advice, maja);
  expect(made.status).toBe(200);
  await catchUp(api);
  const seen = async (by: By) => (await api.get('/v1/recommendations', by)).body['items'] as unknown as readonly Row[];
  expect(await seen(shop)).toMatchObject([
    { partyId: cai.partyId, measures: [], recommendations: [{ reason: 'Twice.' }] },
  ]);
  expect(await seen({ token: mall.apiKey })).toEqual([]);
  const answers = of(cai, `recommendations/${String(made.body['recommendationId'])}/answers`);
  const answer = { followed: false, text: 'We look at each listing already.' };
  expect(await api.post(answers, answer, { token: mall.apiKey })).toMatchObject({ status: 404 });
  expect((await api.post(answers, answer, shop)).status).toBe(200);
  expect((await api.get(of(cai, 'prevention'), cai)).body).toMatchObject({
    measures: [],
    recommendations: [{ answers: [{ followed: false, text: answer.text }] }],
  });
  const { items } = (await api.get('/v1/preventive-measures', maja)).body as unknown as { items: readonly Row[] };
  expect(items.map(({ partyId }) => partyId)).toEqual(expect.arrayContaining([ben.partyId, cai.partyId]));
});

it('writes to the member once for each thing that happened', async () => {
  const moment = String((await api.get('/v1/clock', story.maja)).body['now']);
  const told = async (): Promise<number> => {
    await tellMembers(everywhereOf(api, moment), api.parts.now());
    const { rows } = await api.parts.pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
        WHERE n.topic = 'prevention' AND a.association_id = $1`,
      [story.association.associationId],
    );
    return rows[0]?.n ?? 0;
  };
  await catchUp(api);
  expect([await told(), await told()]).toEqual([3, 3]);
});

it('tells a platform once, its people by mail and its program by webhook, until it has answered', async () => {
  const { cai, maja, association } = story;
  const { pool } = api.parts;
  const mart = await association.platform('mart');
  await pool.query('UPDATE office.platform SET webhook_url = $2 WHERE id = $1', [mart.platformId, 'https://m.example']);
  await platformClerk(api, association, mart, 'mel');
  const advice = { kind: 'training', platformIds: [mart.platformId], penalties: [penalty], reason: 'Thrice.' };
  const made = async () => String((await api.post(of(cai, 'recommendations'), advice, maja)).body['recommendationId']);
  const answered = await made();
  const answer = { followed: true, text: 'We ask it to learn.' };
  const answers = of(cai, `recommendations/${answered}/answers`);
  expect((await api.post(answers, answer, { token: mart.apiKey })).status).toBe(200);
  const recommendationId = await made();
  await catchUp(api);
  const told = async (now: string) => {
    await tellPlatforms(everywhereOf(api, now), api.parts.now());
    const { rows: mails } = await pool.query<Row>(
      `SELECT a.login FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
        WHERE n.topic = 'recommendation-made' AND a.association_id = $1`,
      [association.associationId],
    );
    const { rows: webhooks } = await pool.query<Row>(
      'SELECT webhook_id, kind, state FROM office.webhook_delivery WHERE platform_id = $1',
      [mart.platformId],
    );
    return { mails, webhooks };
  };
  const now = String((await api.get('/v1/clock', maja)).body['now']);
  // long after, the list says so alone
  const late = new Date(Date.parse(now) + 40 * 86_400_000).toISOString();
  expect(await told(late)).toEqual({ mails: [], webhooks: [] });
  const webhookId = `msg_recommendation_${recommendationId}_${mart.platformId}`;
  const once = {
    mails: [{ login: 'mel' }],
    webhooks: [{ webhook_id: webhookId, kind: 'recommendation.made', state: 'waiting' }],
  };
  expect([await told(now), await told(now)]).toEqual([once, once]);
});

it('puts no word of it into the log', async () => {
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event e JOIN log.stream s USING (stream_id)
      WHERE s.category = 'prevention' AND e.association_id = $1`,
    [story.association.associationId],
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(JSON.stringify(rows)).not.toMatch(/Penalised|深市监罚|withdrawn|paid/);
});
