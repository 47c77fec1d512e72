import { hash } from 'node:crypto';
import { forgetComments } from '#application/rule-making/forget-comments.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { everywhereOf } from '../../../test/support/everywhere.js';
import { putRulesInForce } from '../../../test/support/member-rules.js';
import { rewardRules } from '../../../test/support/reward-rules.js';

type By = { readonly token: string };
let api: Api;
let story: Case;
let noa: By;
let amy: By;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  amy = { token: await story.association.person({ login: 'amy', roles: ['administrator'] }) };
}, 60_000);
afterAll(() => api.stop());

const AUTHOR = 'Canary Chen';
const CONTACT = '138 0000 4711';
const ACCOUNT = 'ICBC 6222 0815';
const CODE = 'abcde-fghjk-mnpqr-stuvw';
const tips = () => `/v1/associations/${story.association.associationId}/tips`;
const given = async (more: object = {}): Promise<string> => {
  api.pass(61 * 60_000);
  const told = { subject: 'counterfeit', words: `The cream burns, says ${AUTHOR}`, contact: CONTACT };
  const body = { ...told, claimHash: hash('sha256', CODE), ...more };
  const answer = await api.post(tips(), body, { key: newId() });
  if (answer.status !== 201) throw new Error(answer.text);
  return String(answer.body['tipId']);
};
const acted = async (more?: object): Promise<string> => {
  const tipId = await given(more);
  const route = { to: 'platform', platformId: story.shop.platformId, reason: 'It can look at once.' };
  await api.post(`/v1/tips/${tipId}/routes`, route, story.maja);
  const { status, text } = await api.post(
    `/v1/tips/${tipId}/answers`,
    { outcome: 'acted' },
    { token: story.shop.apiKey },
  );
  if (status !== 200) throw new Error(text);
  return tipId;
};
const on = (tipId: string, act: string, body: object, by: By = story.maja) =>
  api.post(`/v1/tips/${tipId}/reward-${act}`, body, by);
const proposal = { grade: 'first', sum: 500, reason: 'Twelve listings came down.' };
const claim = (tipId: string, more: object = {}) =>
  api.post(
    `${tips()}/${tipId}/reward-claims`,
    { code: CODE, payee: AUTHOR, payment: ACCOUNT, notConcerned: true, ...more },
    { key: newId() },
  );
const fate = async (tipId: string) =>
  (await api.get(`${tips()}/${tipId}`, { headers: { 'accept-language': 'en', 'parley-claim-code': CODE } })).body;

it('is not open before there are rules, and says so with the remedy', async () => {
  const tipId = await acted();
  expect((await api.get(`/v1/tips/${tipId}/reward`, story.maja)).body).toMatchObject({
    grades: [],
    allowedActions: [],
  });
  expect(await on(tipId, 'proposals', proposal)).toMatchObject({ status: 409, body: { code: 'RewardNotOpen' } });
  expect((await api.get('/v1/rewards', story.maja)).body).toEqual({ items: [] });
});

describe('under rules in force', () => {
  let tipId = '';
  beforeAll(async () => {
    await putRulesInForce(api, story.association, [story.maja, noa], ['reward-rules', { rewardRules: rewardRules() }]);
    tipId = await acted();
  });

  it('is proposed by one, granted by another, claimed with the code, paid, and told to whoever gave the tip', async () => {
    expect((await api.get(`/v1/tips/${tipId}/reward`, story.maja)).body).toMatchObject({
      grades: [{ code: 'first', least: 100, most: 600 }],
      allowedActions: ['ProposeReward'],
    });
    expect(await on(tipId, 'proposals', { ...proposal, sum: 601 })).toMatchObject({
      status: 422,
      body: { code: 'SumOutside', errors: [{ field: 'sum' }] },
    });
    expect((await on(tipId, 'proposals', proposal)).status).toBe(200);
    expect(await fate(tipId)).not.toHaveProperty('reward');
    const own = await on(tipId, 'decisions', { granted: true });
    expect(own).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
    expect((await on(tipId, 'decisions', { granted: false }, noa)).status).toBe(400);
    expect((await on(tipId, 'decisions', { granted: true }, noa)).status).toBe(200);
    expect(await fate(tipId)).toMatchObject({
      reward: { mayClaim: true, message: expect.stringContaining('CNY 500') },
    });
    // whoever it was handed to knows its id, and not the code
    for (const headers of [{}, { 'parley-claim-code': 'another' }])
      expect((await api.get(`${tips()}/${tipId}`, { headers })).body).not.toHaveProperty('reward');
    expect(await claim(tipId, { code: 'another' })).toMatchObject({ status: 403, body: { code: 'ClaimCodeWrong' } });
    expect((await claim(tipId, { notConcerned: false })).status).toBe(400);
    expect((await claim(tipId)).status).toBe(200);
    const paidOn = String((await api.get('/v1/clock', story.maja)).body['now']).slice(0, 10);
    expect((await on(tipId, 'payments', { reference: 'B-1', paidOn }, noa)).status).toBe(200);
    expect(await fate(tipId)).toMatchObject({
      reward: { mayClaim: false, message: 'The reward of CNY 500 was paid.' },
    });
    expect((await api.get(`/v1/tips/${tipId}/reward`, noa)).body).toMatchObject({
      ...{ payee: AUTHOR, payment: ACCOUNT, reference: 'B-1', reward: { stage: 'paid', sum: 500 } },
    });
    expect((await api.get('/v1/rewards', amy)).body).toMatchObject({
      items: [{ stage: 'paid', sum: 500, paidOn }],
      budget: { budget: 1_000, spent: 500 },
    });
  });

  it('shows who gave the tip to nobody else, by any way, and keeps no word of it in the log', async () => {
    while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
    const association = story.association.associationId;
    const others = [{ token: story.shop.apiKey }, story.ana, story.ben, amy];
    const asked = [`/v1/tips/${tipId}`, '/v1/tips', '/v1/rewards', `/v1/tips/${tipId}/reward`, '/v1/risk-candidates'];
    for (const by of others)
      for (const path of asked) {
        const { text } = await api.get(path, by);
        for (const word of [CONTACT, ACCOUNT, CODE]) expect(text).not.toContain(word);
        expect(text).not.toContain(hash('sha256', CODE));
      }
    const open = [`${tips()}/${tipId}`, `/v1/associations/${association}/risk-catalogue`];
    for (const path of open) expect((await api.get(path)).text).not.toContain(AUTHOR);
    const { text } = await api.get('/v1/rewards', story.maja);
    for (const word of [AUTHOR, CONTACT, ACCOUNT]) expect(text).not.toContain(word);
    const { rows } = await api.parts.pool.query<{ data: string }>(
      'SELECT data FROM log.event WHERE association_id = $1',
      [association],
    );
    for (const word of [AUTHOR, CONTACT, ACCOUNT, CODE]) expect(JSON.stringify(rows)).not.toContain(word);
    expect((await api.get(`/v1/tips/${tipId}/reward`, story.ana)).status).toBe(403);
    expect((await api.get(`/v1/tips/${tipId}/reward`, amy)).status).toBe(403);
  });

  it('spends no more than its budget, and is withheld by another than who granted it', async () => {
    const next = await acted();
    await on(next, 'proposals', { ...proposal, sum: 600 });
    expect(await on(next, 'decisions', { granted: true }, noa)).toMatchObject({
      status: 409,
      body: { code: 'RewardBudgetSpent' },
    });
    expect((await on(next, 'decisions', { granted: false, reason: 'Known before.' }, noa)).status).toBe(200);
    await on(next, 'proposals', { ...proposal, sum: 400 }, noa);
    expect((await on(next, 'decisions', { granted: true })).status).toBe(200);
    await claim(next);
    const withheld = { ground: 'affiliated', reason: 'Works for the right holder.' };
    expect(await on(next, 'withholdings', withheld)).toMatchObject({ body: { code: 'SecondPersonNeeded' } });
    expect((await on(next, 'withholdings', withheld, noa)).status).toBe(200);
    expect(await fate(next)).toMatchObject({
      reward: { mayClaim: false, message: expect.stringContaining('Is affiliated with the right holder') },
    });
    expect((await api.get('/v1/rewards', amy)).body).toMatchObject({ budget: { spent: 500 } });
    const released = { reason: 'Somebody else of the same name.' };
    expect(await on(next, 'releases', released, noa)).toMatchObject({ body: { code: 'SecondPersonNeeded' } });
    expect((await on(next, 'releases', released)).status).toBe(200);
    expect(await fate(next)).toMatchObject({ reward: { message: expect.stringContaining('waits to be paid') } });
    expect((await api.get('/v1/rewards', amy)).body).toMatchObject({ budget: { spent: 900 } });
  });

  it('is for a tip with a code alone, and a stranger’s id is nobody’s', async () => {
    const without = await acted({ claimHash: undefined });
    expect(await on(without, 'proposals', proposal)).toMatchObject({ status: 409, body: { code: 'RewardNotOpen' } });
    const nobody = newId();
    expect((await on(nobody, 'proposals', proposal)).status).toBe(404);
    expect((await claim(nobody)).status).toBe(404);
    expect((await claim(without)).status).toBe(404);
    expect((await api.get(`/v1/tips/${nobody}/reward`, story.maja)).status).toBe(404);
  });

  it('is forgotten whom it was paid to, after its period', async () => {
    const later = new Date(api.parts.now().getTime() + 1_200 * 86_400_000);
    expect(await forgetComments(everywhereOf(api, api.parts.now().toISOString()), later)).toBeGreaterThan(0);
    const { body, text } = await api.get(`/v1/tips/${tipId}/reward`, noa);
    expect(text).not.toContain(ACCOUNT);
    expect(body).toMatchObject({ reference: 'B-1', reward: { stage: 'paid' } });
  });
});
