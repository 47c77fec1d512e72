import { randomUUID } from 'node:crypto';
import { followPreventions } from '#application/prevention/follow-preventions.js';
import { tellMembers } from '#application/prevention/tell-members.js';
import { tellPlatforms } from '#application/prevention/tell-platforms.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { dayIn } from '../../../test/support/day-in.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp, everywhereOf } from '../../../test/support/everywhere.js';
import { joinAssociation } from '../../../test/support/join-association.js';
import { memberRulesWith, putRulesInForce } from '../../../test/support/member-rules.js';
import { platformClerk } from '../../../test/support/platform-clerk.js';
import { recordEvents } from '../../../test/support/record-events.js';

type By = { readonly token: string };
type Row = Readonly<Record<string, unknown>>;

let api: Api;
let story: Case;
let noa: By;
let lea: By;
const step = { kind: 'pre-listing-check', days: 90, publicity: 'platforms', needsSecond: true } as const;
const prevention = {
  ...{ withinMonths: 12, replyDays: 5 },
  steps: [
    { ...step, article: '2', leastGrounds: 1 },
    { ...step, article: '3', leastGrounds: 1 },
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
}, 120_000);
afterAll(() => api.stop());

const of = ({ partyId }: { readonly partyId: string }, act: string) => `/v1/parties/${partyId}/${act}`;
const penalties = [{ number: '深市监罚〔2026〕12号', imposedOn: '2026-03-01' }];
const propose = (article: string, on: object = { penalties }, by: By = story.maja) =>
  api.post(of(story.ben, 'preventive-measures'), { article, reason: 'Penalised.', ...on }, by);
const measure = async (by: By = story.maja) =>
  ((await api.get(of(story.ben, 'prevention'), by)).body['measures'] as unknown as readonly Row[])[0];
/** Proposed and replied to. */
const meant = async (article: string, on?: object) => {
  const measureId = String((await propose(article, on)).body['measureId']);
  const at = of(story.ben, `preventive-measures/${measureId}`);
  expect((await api.post(`${at}/replies`, { text: 'It was one bag.' }, story.ben)).status).toBe(200);
  return { at, subject: `prevention:${measureId}` };
};
const imposed = async (article: string, on?: object) => {
  const made = await meant(article, on);
  const decision = { imposed: true, reason: 'The reply does not touch it.' };
  expect((await api.post(`${made.at}/decisions`, decision, noa)).status).toBe(200);
  return made;
};
const END = { cause: 'ground-reversed', reason: 'Nothing carries it any more.' };
const now = async () => everywhereOf(api, String((await api.get('/v1/clock', story.maja)).body['now']));
/** What waits for this officer, as the worker has put it into the queue. */
const waitsFor = async (kind: string, by: By): Promise<readonly unknown[]> => {
  const { body } = await api.get(`/v1/tasks?kind=${kind}`, by);
  return (body['items'] as unknown as readonly { readonly subject: string }[]).map(({ subject }) => subject);
};
const follow = async () => {
  await catchUp(api);
  for (const _ of [1, 2]) await followPreventions(await now());
};
/** How many mails on this topic are owed by now, however often the worker comes by. */
const mails = async (topic: string): Promise<number> => {
  await catchUp(api);
  for (const tell of [tellMembers, tellMembers, tellPlatforms, tellPlatforms]) await tell(await now(), api.parts.now());
  const { rows } = await api.parts.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
      WHERE n.topic = $1 AND a.association_id = $2`,
    [topic, story.association.associationId],
  );
  return rows[0]?.n ?? 0;
};

it('waits for whoever had no hand in it, and a rejected objection is told to the member, once', async () => {
  const { ben, maja } = story;
  const { at, subject } = await meant('2');
  await follow();
  expect([await measure(noa), (await measure(maja))?.['canBeDecided']]).toMatchObject([
    { canBeDecided: true },
    undefined,
  ]);
  expect([await waitsFor('decide-prevention', noa), await waitsFor('decide-prevention', maja)]).toEqual([
    [subject],
    [],
  ]);
  expect((await api.post(`${at}/decisions`, { imposed: true, reason: 'x' }, noa)).status).toBe(200);
  expect(await waitsFor('decide-prevention', noa)).toEqual([]); // at once
  expect(await measure(ben)).toMatchObject({ stage: 'in-force', canBeObjectedTo: true });
  expect((await api.post(`${at}/objections`, { text: 'It is not ours.' }, ben)).status).toBe(200);
  await follow();
  const contest = 'decide-prevention-contest';
  expect(await Promise.all([lea, noa, maja].map((by) => waitsFor(contest, by)))).toEqual([[subject], [], []]);
  expect(await measure(lea)).toMatchObject({ objectionCanBeDecided: true });
  expect(await measure(noa)).not.toHaveProperty('objectionCanBeDecided');
  const before = await mails('prevention');
  const rejected = { upheld: false, reason: 'It is.' };
  expect((await api.post(`${at}/objection-decisions`, rejected, lea)).status).toBe(200);
  expect([await waitsFor(contest, lea), await mails('prevention')]).toEqual([[], before + 1]);
  const seen = await measure(ben);
  expect(seen).toMatchObject({ stage: 'in-force', objectionUpheld: false });
  expect(seen).not.toHaveProperty('canBeObjectedTo');
  expect(await api.post(`${at}/objections`, { text: 'Again.' }, ben)).toMatchObject({
    body: { code: 'AnsweredAlready' },
  });
});

it('is done by nobody who declared a conflict with the party', async () => {
  const { ben, cai, association } = story;
  const mia = { token: await association.person({ login: 'mia', roles: ['case-manager'] }) };
  const me = (await api.get('/v1/me', mia)).body as unknown as { readonly account: { readonly accountId: string } };
  for (const { partyId } of [ben, cai])
    await api.parts.pool.query(
      `INSERT INTO office.declared_conflict (id, association_id, account_id, with_id, declared_by, declared_at)
         VALUES (gen_random_uuid(), $1, $2::uuid, $3, $2::text, now())`,
      [association.associationId, me.account.accountId, partyId],
    );
  const { at } = await meant('3');
  const done = [
    await propose('2', { penalties: [{ ...penalties[0], number: '13' }] }, mia),
    await api.post(`${at}/decisions`, { imposed: true, reason: 'x' }, mia),
    await api.post(`${at}/endings`, END, mia),
    await api.post(
      of(cai, 'recommendations'),
      { kind: 'training', platformIds: [story.shop.platformId], penalties, reason: 'x' },
      mia,
    ),
  ];
  expect(done.map(({ status, body }) => [status, body['code']])).toEqual([
    [422, 'NamedTwice'], // the rules of the act itself come first
    ...Array.from({ length: 3 }, () => [403, 'NotIndependent']),
  ]);
  expect((await api.post(`${at}/endings`, { ...END, cause: 'mistaken' }, noa)).status).toBe(200);
  expect(await measure(ben)).toMatchObject({ stage: 'ended', endCause: 'mistaken', ending: END.reason });
});

it('is seen, objected to anew and ended once its ground was reversed, and platforms hear of it no more', async () => {
  const { ben, ana, maja, shop, association } = story;
  const disputeId = String((await api.post('/v1/disputes', complaintOf(story), ana)).body['disputeId']);
  const [item] = (await api.get(`/v1/disputes/${disputeId}`, maja)).body['items'] as unknown as readonly Row[];
  const items = [{ pair: `pair:${ben.partyId}:${String(item?.['itemId'])}`, outcome: 'keep' }];
  const decisionId = randomUUID();
  const final = { decisionId, panelId: randomUUID(), by: 'time', findings: [], items };
  await recordEvents(api, association.associationId, disputeId, '2026-03-05', [
    { type: 'DecisionBecameFinal', data: { ...final, effectiveAt: '2026-03-05T04:00:00.000Z' } },
  ]);
  const { at, subject } = await imposed('3', { disputeIds: [disputeId] });
  expect((await api.post(`${at}/objections`, { text: 'It was one bag.' }, ben)).status).toBe(200);
  expect((await api.post(`${at}/objection-decisions`, { upheld: false, reason: 'x' }, lea)).status).toBe(200);
  const askers = { platformIds: [shop.platformId] };
  expect((await api.post(of(ben, 'qualification-file/askers'), askers, ben)).status).toBe(200);
  const told = async () => {
    const { body } = await api.post('/v1/qualification-asks', { handle: 'ben', brand: '南风' }, shop);
    return (body['answer'] as unknown as { readonly measures?: readonly object[] }).measures?.length;
  };
  await follow();
  expect([await told(), await waitsFor('review-prevention', noa)]).toEqual([2, []]);

  await recordEvents(api, association.associationId, disputeId, await dayIn(api, maja, 1), [
    { type: 'DecisionReversed', data: { decisionId, byDecisionId: randomUUID(), wasFinal: true } },
  ]);
  await follow();
  expect(await waitsFor('review-prevention', noa)).toEqual([subject]);
  expect(await measure()).toMatchObject({
    ...{ stage: 'in-force', canBeObjectedTo: true },
    grounds: [{ decisionId, fallenAt: expect.any(String) as string }],
  });
  expect((await api.post(`${at}/objections`, { text: 'It was reversed.' }, ben)).status).toBe(200);
  for (const bad of [{ ...END, cause: 'tired' }, { cause: END.cause }])
    expect(await api.post(`${at}/endings`, bad, noa)).toMatchObject({ status: 400, body: { code: 'InvalidRequest' } });
  expect(await api.post(`${at}/endings`, END, ben)).toMatchObject({ status: 403 });
  const before = await mails('prevention');
  expect(await api.post(`${at}/endings`, END, noa)).toMatchObject({ body: { events: ['PreventionEnded'] } });
  expect([await told(), await waitsFor('review-prevention', noa), await mails('prevention')]).toEqual([
    1,
    [],
    before + 1,
  ]);
  expect(await api.post(`${at}/endings`, END, noa)).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
  expect(await propose('3', { disputeIds: [disputeId] })).toMatchObject({ body: { code: 'UnknownReference' } });
});

it('takes a recommendation back, which its platform is told and sees', async () => {
  const { cai, maja, association } = story;
  const { pool } = api.parts;
  const mart = await association.platform('mart');
  await pool.query('UPDATE office.platform SET webhook_url = $2 WHERE id = $1', [mart.platformId, 'https://m.example']);
  await platformClerk(api, association, mart, 'mel');
  const advice = { kind: 'training', platformIds: [mart.platformId], penalties, reason: 'Twice.' };
  const { recommendationId } = (await api.post(of(cai, 'recommendations'), advice, maja)).body;
  const at = of(cai, `recommendations/${String(recommendationId)}`);
  expect(await mails('recommendation-made')).toBe(1);
  const answer = { followed: true, text: 'We ask it to learn.' };
  expect((await api.post(`${at}/answers`, answer, { token: mart.apiKey })).status).toBe(200);
  const back = { cause: 'mistaken', reason: 'It was another shop.' };
  expect((await api.post(`${at}/withdrawals`, { ...back, cause: 'left' }, maja)).status).toBe(400); // nobody joined
  expect((await api.post(`${at}/withdrawals`, back, maja)).status).toBe(200);
  expect(await api.post(`${at}/withdrawals`, back, noa)).toMatchObject({ body: { code: 'AnsweredAlready' } });
  expect(await mails('recommendation-withdrawn')).toBe(1);
  const { rows } = await pool.query<Row>(
    'SELECT kind FROM office.webhook_delivery WHERE platform_id = $1 ORDER BY first_at, kind',
    [mart.platformId],
  );
  expect(rows.map(({ kind }) => kind)).toEqual(['recommendation.made', 'recommendation.withdrawn']);
  const { items } = (await api.get('/v1/recommendations', { token: mart.apiKey })).body;
  expect(items).toMatchObject([{ recommendations: [{ withdrawalCause: 'mistaken', withdrawal: back.reason }] }]);
});

it('is looked at again, and can be ended, once its member has left', async () => {
  const { ben } = story;
  await follow();
  expect(await waitsFor('review-prevention', noa)).toEqual([]);
  expect((await api.post(`/v1/members/${ben.partyId}/leavings`, { leavesRating: false }, ben)).status).toBe(200);
  await follow();
  const [subject = ''] = (await waitsFor('review-prevention', noa)) as readonly string[];
  const at = of(ben, `preventive-measures/${subject.replace('prevention:', '')}`);
  expect((await api.post(`${at}/endings`, { ...END, cause: 'left' }, noa)).status).toBe(200);
  expect(await waitsFor('review-prevention', noa)).toEqual([]);
});
