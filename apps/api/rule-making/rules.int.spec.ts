import { forgetComments } from '#application/rule-making/forget-comments.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { everywhereOf } from '../../../test/support/everywhere.js';
import { memberRules } from '../../../test/support/member-rules.js';

let api: Api;
let story: Case;
let noa: By;
let open = '';
type By = { readonly token: string };
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  now = Date.parse(String((await api.get('/v1/clock', story.maja)).body['now']));
  open = `/v1/associations/${story.association.associationId}/rules`;
}, 60_000);
afterAll(() => api.stop());

const at = (version: string, act = '') => `/v1/rules/member-rules/${version}${act}`;
let now = 0;
/** So many days from today, by the association’s own clock. */
const day = (days: number): string => new Date(now + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
const draft = async (title: string): Promise<string> => {
  const { status, text, body } = await api.post('/v1/rules', { memberRules: memberRules(title) }, story.maja);
  if (status !== 201) throw new Error(text);
  return String(body['version']);
};

it('is drafted in secret, commented on by anybody, answered, and read by everybody', async () => {
  const version = await draft('会员管理规则');
  expect((await api.get(`${open}/member-rules/${version}`)).status).toBe(404);
  expect((await api.get(open)).body).toEqual({ items: [] });
  expect((await api.get(at(version), story.ana)).status).toBe(403);
  const short = await api.post(at(version, '/comment-periods'), { until: day(3) }, story.maja);
  expect(short).toMatchObject({ status: 422, body: { code: 'CommentPeriodTooShort' } });
  expect((await api.post(at(version, '/comment-periods'), { until: day(8) }, story.maja)).status).toBe(200);
  const comments = `${open}/member-rules/${version}/comments`;
  const said = { words: 'Say what “shows” means.', name: 'Mrs Chen', mayBeShown: true };
  const first = await api.post(comments, said);
  expect(first).toMatchObject({ status: 201, body: { commentId: expect.any(String) } });
  const second = await api.post(comments, { words: 'Not for others.', mayBeShown: false });
  const revised = await api.post(at(version, '/revisions'), { memberRules: memberRules('另一规则') }, story.maja);
  expect(revised).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
  const seen = (await api.get(`${open}/member-rules/${version}`)).body;
  expect(seen).toMatchObject({ stage: 'comments-open', comments: 2, said: [], allowedActions: ['CommentOnRules'] });
  expect(seen).toMatchObject({ memberRules: { title: { 'zh-CN': '会员管理规则' } } });
  for (const { body } of [first, second]) {
    const answers = at(version, `/comments/${String(body['commentId'])}/answers`);
    expect((await api.post(answers, { text: 'Taken up.' }, story.maja)).status).toBe(200);
  }
  const read = await api.get(`${open}/member-rules/${version}`);
  expect(read.body['said']).toEqual([
    { commentId: first.body['commentId'], words: said.words, answer: 'Taken up.', at: expect.any(String) },
  ]);
  expect(read.text).not.toContain('Mrs Chen');
  expect((await api.get(at(version), noa)).body).toMatchObject({ said: [{ name: 'Mrs Chen' }, {}] });
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event e JOIN log.stream s USING (stream_id)
      WHERE s.category = 'rule-making' AND e.association_id = $1`,
    [story.association.associationId],
  );
  expect(JSON.stringify(rows)).not.toMatch(/Chen|shows|Taken/);
  const early = await api.post(at(version, '/approvals'), { hash: seen['hash'], inForceFrom: day(30) }, noa);
  expect(early).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
});

it('forgets what people said, and their names, after its period; the answers stay', async () => {
  const version = '1';
  const forget = (days: number) =>
    forgetComments(
      everywhereOf(api, api.parts.now().toISOString()),
      new Date(api.parts.now().getTime() + days * 86_400_000),
    );
  await forget(1_000);
  expect((await api.get(at(version), noa)).text).toContain('Mrs Chen');
  expect(await forget(1_100)).toBeGreaterThanOrEqual(2);
  const { text } = await api.get(at(version), noa);
  expect(text).not.toMatch(/Mrs Chen|Say what/);
  expect(text).toContain('Taken up.');
  expect(await forget(1_100)).toBe(0);
});

it.each(['constructor', '__proto__', 'toString', '0', '01', '1e0'])('has no version %s', async (name) => {
  expect((await api.get(at(name), story.maja)).status).toBe(404);
  expect((await api.get(`${open}/member-rules/${name}`)).status).toBe(404);
  const said = { words: 'Whatever.', mayBeShown: false };
  expect((await api.post(`${open}/member-rules/${name}/comments`, said)).status).toBe(404);
  for (const [act, body] of [
    ['withdrawals', { reason: 'Whatever.' }],
    ['comment-periods', { until: day(8) }],
    ['revisions', { memberRules: memberRules('会员管理规则') }],
    ['approvals', { hash: 'f'.repeat(64), inForceFrom: day(30) }],
  ] as const)
    expect([act, (await api.post(at(name, `/${act}`), body, story.maja)).status]).toEqual([act, 404]);
  const { body } = await api.get('/v1/rules', story.maja);
  expect(body['items']).toMatchObject([{ version: '1' }]);
});

it('refuses with the field what cannot be', async () => {
  const rules = memberRules('会员管理规则');
  const [article] = rules.articles;
  const sanction = { article: '99', consequence: 'warning', publicity: 'nobody', days: 0 };
  for (const [body, status, field] of [
    [{}, 400, 'memberRules'],
    [{ memberRules: { ...rules, termMonths: 0 } }, 400, 'memberRules.termMonths'],
    [{ memberRules: { ...rules, articles: [{ ...article, clause: '9.9' }] } }, 400, 'memberRules.articles[0].clause'],
  ] as const) {
    const answer = await api.post('/v1/rules', body, story.maja);
    expect([answer.status, JSON.stringify(answer.body['errors'])]).toEqual([status, expect.stringContaining(field)]);
  }
  const twice = await api.post('/v1/rules', { memberRules: { ...rules, articles: [article, article] } }, story.maja);
  expect(twice).toMatchObject({ status: 422, body: { code: 'NamedTwice' } });
  const stray = await api.post('/v1/rules', { memberRules: { ...rules, sanctions: [sanction] } }, story.maja);
  expect(stray).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  expect((await api.get('/v1/rules/nothing/1', story.maja)).status).toBe(404);
  expect((await api.post('/v1/rules', { memberRules: rules }, story.ana)).status).toBe(403);
});
