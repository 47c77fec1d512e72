import { forgetTips } from '#application/tip/forget-tips.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { evidence, setUpCase, type Case } from '../../../test/support/dispute.js';
import { everywhereOf } from '../../../test/support/everywhere.js';

let api: Api;
let story: Case;
let second: { readonly token: string };
let rightId: string;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  second = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  const right = { kind: 'trademark', name: 'TIPPED', registrationNumber: '999', trademark: { classes: [3] } };
  const papers = {
    evidence: [evidence('r-G01'), evidence('r-TM1')],
    materials: ['G01', 'TM1'].map((code) => ({ code, evidence: [`r-${code}`] })),
  };
  rightId = String((await api.post('/v1/rights', { right, ...papers }, story.ana)).body['rightId']);
}, 60_000);
afterAll(() => api.stop());

const WORDS = 'The cream burns, says a consumer who wants her name kept';
const tips = () => `/v1/associations/${story.association.associationId}/tips`;
let from = 1;
const give = (more: object = {}, key = newId()) =>
  api.post(tips(), { subject: 'counterfeit', words: WORDS, contact: '138 0000 9999', ...more }, { key });
const given = async (more: object = {}): Promise<string> => {
  api.pass(61 * 60_000); // so that no test's tips count against another's
  const { status, text, body } = await give({ where: `room ${(from += 1)}`, ...more });
  if (status !== 201) throw new Error(text);
  return String(body['tipId']);
};
const on = (tipId: string, path: string, body: object, by: { readonly token: string } = story.maja) =>
  api.post(`/v1/tips/${tipId}/${path}`, body, by);
const toPlatform = () => ({ to: 'platform', platformId: story.shop.platformId, reason: 'It can look at once.' });
const see = (tipId: string, by: { readonly token: string }) => api.get(`/v1/tips/${tipId}`, by);
const listed = async (by: { readonly token: string }, query = ''): Promise<readonly string[]> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { text } = await api.get(`/v1/tips${query}`, by);
  return (JSON.parse(text) as { items: { tipId: string }[] }).items.map(({ tipId }) => tipId);
};

it('is answered with a number, without signing in, once for each key, and no word of it stands in the log', async () => {
  const key = newId();
  const first = await give({}, key);
  expect(first).toMatchObject({
    status: 201,
    body: { number: expect.stringMatching(/^TP-20260302-/), message: expect.stringContaining('编号') },
  });
  expect((await give({}, key)).text).toBe(first.text);
  const { rows } = await api.parts.pool.query<{ data: string }>(`SELECT data FROM log.event WHERE stream_id = $1`, [
    first.body['tipId'],
  ]);
  expect(rows).toHaveLength(1);
  for (const word of [WORDS, '0000 9999', '00009999']) expect(JSON.stringify(rows)).not.toContain(word);
  const fate = await api.get(`${tips()}/${String(first.body['tipId'])}`, { headers: { 'accept-language': 'en' } });
  expect(fate).toMatchObject({ status: 200, body: { number: first.body['number'], message: 'To be handed on' } });
});

it('refuses what is no tip with the field, and gives a stranger’s id the answer of a random one', async () => {
  for (const [body, field] of [
    [{ words: '' }, 'words'],
    [{ subject: 'gossip' }, 'subject'],
    [{ words: 'x'.repeat(5_001) }, 'words'],
    [{ platformId: 'x' }, 'platformId'],
    [{ more: 1 }, 'more'],
  ] as const)
    expect(await give(body)).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field })] } });
  const tipId = await given();
  const [own, never] = [await see(tipId, story.ben), await see(newId(), story.ben)];
  expect([own.status, own.text]).toEqual([404, never.text]);
  expect((await api.post(`/v1/associations/${newId()}/tips`, { subject: 'other', words: 'x' })).status).toBe(404);
  expect((await on(tipId, 'routes', toPlatform(), story.ana)).status).toBe(403);
});

it('goes to the platform, which answers; the consumer reads what became of it, and never who has it', async () => {
  const tipId = await given({ platformId: story.shop.platformId });
  expect(await on(tipId, 'routes', toPlatform())).toMatchObject({ status: 200, body: { events: ['TipRouted'] } });
  expect(await listed(story.shop)).toEqual([tipId]);
  const seen = await see(tipId, story.shop);
  expect(seen).toMatchObject({ status: 200, body: { words: WORDS, stage: 'routed', allowedActions: ['AnswerTip'] } });
  expect(seen.text).not.toContain('0000 9999'); // who gave it is the staff's to know
  expect((await see(tipId, story.maja)).body).toMatchObject({ contact: '138 0000 9999' });
  expect((await on(tipId, 'answers', { outcome: 'acted', note: 'Removed' }, story.maja)).status).toBe(403);
  expect(await on(tipId, 'answers', { outcome: 'acted', note: 'Removed' }, story.shop)).toMatchObject({
    status: 200,
    body: { events: ['TipAnswered'] },
  });
  expect(await api.get(`${tips()}/${tipId}`, { headers: { 'accept-language': 'en' } })).toMatchObject({
    body: { message: 'Handed to the platform: Something was done' },
  });
});

it('goes to the holder of a right in the register, and to nobody where nobody holds it', async () => {
  const tipId = await given();
  const route = { to: 'right-holder', rightId, reason: 'Its mark' };
  expect(await on(tipId, 'routes', { ...route, rightId: newId() })).toMatchObject({
    status: 422,
    body: { code: 'UnknownReference' },
  });
  expect(await on(tipId, 'routes', { ...route, rightId: undefined })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'rightId' }] },
  });
  expect((await on(tipId, 'routes', route)).status).toBe(200);
  expect(await listed(story.ana)).toEqual([tipId]);
  expect(await listed(story.ben)).toEqual([]);
  expect((await on(tipId, 'answers', { outcome: 'taken-up' }, story.ana)).status).toBe(200);
});

it('of health or crime waits for a second person, also to be closed', async () => {
  const tipId = await given({ subject: 'health-and-safety' });
  const office = { to: 'authority', authority: { kind: '12315', name: '12315' }, reason: 'Health is at stake' };
  expect(await on(tipId, 'routes', office)).toMatchObject({ body: { events: ['TipDecisionProposed'] } });
  expect(await on(tipId, 'agreements', { agrees: true })).toMatchObject({
    status: 409,
    body: { code: 'SecondPersonNeeded' },
  });
  expect(await on(tipId, 'agreements', { agrees: false }, second)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'reason' }] },
  });
  expect(await on(tipId, 'agreements', { agrees: false, reason: 'To the food office' }, second)).toMatchObject({
    body: { events: ['TipSentBack'] },
  });
  await on(tipId, 'routes', office);
  expect(await on(tipId, 'agreements', { agrees: true }, second)).toMatchObject({ body: { events: ['TipRouted'] } });
  expect(await on(tipId, 'answers', { outcome: 'taken-up', note: 'No. 7' })).toMatchObject({ status: 200 });
  const other = await given({ subject: 'suspected-crime' });
  expect(await on(other, 'closings', { closing: 'known-already', reason: 'x' })).toMatchObject({
    body: { events: ['TipDecisionProposed'] },
  });
  expect(await listed(story.maja, '?stage=awaiting-second')).toEqual([other]);
});

it('is handed on to whoever has it, whatever is decided about its next step', async () => {
  const shop = { token: story.shop.apiKey };
  const tipId = await given({ subject: 'suspected-crime' });
  await on(tipId, 'routes', toPlatform());
  expect(await on(tipId, 'agreements', { agrees: true }, second)).toMatchObject({ body: { events: ['TipRouted'] } });
  await on(tipId, 'closings', { closing: 'answered', reason: 'Done' });
  expect((await see(tipId, story.maja)).body).toMatchObject({ stage: 'awaiting-second', grave: 'suspected-crime' });
  expect((await see(tipId, shop)).body).toMatchObject({ stage: 'routed', allowedActions: ['AnswerTip'] });
  expect(await listed(shop, '?stage=awaiting-second')).toEqual([]);
  expect(await listed(shop, '?stage=routed')).toContain(tipId);
  await on(tipId, 'agreements', { agrees: false, reason: 'It has not answered' }, second);
  expect((await see(tipId, story.maja)).body).toMatchObject({ stage: 'routed', routedTo: 'platform' });
});

it('is forgotten a year after the last that was done about it, and not while it waits for somebody', async () => {
  const [open, over] = [await given(), await given()];
  await on(over, 'closings', { closing: 'answered', reason: 'Done' });
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const forget = (days: number) =>
    forgetTips(
      everywhereOf(api, api.parts.now().toISOString()),
      new Date(api.parts.now().getTime() + days * 86_400_000),
    );
  await forget(364);
  expect((await see(over, story.maja)).body).toMatchObject({ words: WORDS, contact: '138 0000 9999' });
  expect(await forget(366)).toBeGreaterThan(0);
  const { body } = await see(over, story.maja);
  for (const gone of ['words', 'where', 'contact']) expect(body).not.toHaveProperty(gone);
  expect(body).toMatchObject({ stage: 'closed', closing: 'answered' });
  expect((await see(open, story.maja)).body).toMatchObject({ words: WORDS });
  expect(await forget(366)).toBe(0);
});

it('counts the tips of one address, and none that is sent again', async () => {
  const later = Date.now() + 61 * 60_000;
  jest.spyOn(Date, 'now').mockImplementation(() => later);
  const key = newId();
  for (let i = 0; i < 10; i += 1) expect((await give({ where: `n ${i}` }, i === 0 ? key : newId())).status).toBe(201);
  const eleventh = await give({ where: 'one more' });
  expect([eleventh.status, Number(eleventh.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect((await give({ where: 'n 0' }, key)).status).toBe(201);
  jest.restoreAllMocks();
});
