import { FIRST_RATING_TEXT, RATING_TEXTS } from '#domain/rating/texts.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { dayIn } from '../../../test/support/day-in.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { putRulesInForce } from '../../../test/support/member-rules.js';
import { passDays } from '../../../test/support/pass-days.js';

type By = { readonly token: string };
let api: Api;
let story: Case;
let noa: By;
let later: (days: number) => Promise<void>;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  later = passDays(api, story.association.associationId);
}, 60_000);
afterAll(() => api.stop());

const [, SECOND = FIRST_RATING_TEXT] = RATING_TEXTS;
const inOur = (path: string): string => `/v1/associations/${story.association.associationId}${path}`;
const day = (days: number): Promise<string> => dayIn(api, story.maja, days);
const current = async (association = `?association=${story.association.associationId}`) =>
  (await api.get(`/v1/rating-rules/current${association}`)).body;
const accept = (version: string, by: By & { readonly partyId: string }) =>
  api.post(`/v1/ratings/${by.partyId}/acceptances`, { version }, by);
const ratedBy = async (by: By & { readonly partyId: string }) => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  return (await api.get(`/v1/ratings/${by.partyId}`, by)).body;
};
const draft = (content: object, path = '/v1/rules') => api.post(path, { ratingRules: content }, story.maja);

it('refuses a text that the installation has not, one that is another, and the one in force, with the remedy', async () => {
  const problems = [
    [{ ...SECOND, version: '2031-01' }, 422, 'UnknownReference', 'ratingRules.version', '2031-01'],
    [{ ...SECOND, hash: '0'.repeat(64) }, 422, 'RatingTextDiffers', 'ratingRules.hash', SECOND.hash],
    [FIRST_RATING_TEXT, 409, 'RatingTextInForce', 'ratingRules.version', '请另选文本'],
  ] as const;
  for (const [content, status, code, field, remedy] of problems) {
    const answer = await draft(content);
    expect(answer).toMatchObject({ status, body: { code } });
    expect([field, answer.text]).toEqual([field, expect.stringContaining(field)]);
    expect([remedy, answer.text]).toEqual([remedy, expect.stringContaining(remedy)]);
  }
  expect((await draft({ version: '2027-07' })).status).toBe(400);
  expect((await api.get('/v1/rules', story.maja)).body).toEqual({ items: [] });
});

it('is put in force by draft, comments and a second person, from its day on, for whoever accepts it', async () => {
  // given a member that is rated by the first text
  expect(await current()).toMatchObject({ version: '2027-01', hash: FIRST_RATING_TEXT.hash });
  expect((await accept('2027-01', story.ben)).status).toBe(201);
  // when the other text is drafted and shown
  const { body, text } = await draft(SECOND);
  expect([body['kind'], body['version'], text]).toEqual(['rating-rules', '1', text]);
  const at = '/v1/rules/rating-rules/1';
  expect((await api.get(inOur('/rules/rating-rules/1'))).status).toBe(404);
  expect((await api.post(`${at}/comment-periods`, { until: await day(6) }, story.maja)).body).toMatchObject({
    code: 'CommentPeriodTooShort',
  });
  expect((await api.post(`${at}/comment-periods`, { until: await day(7) }, story.maja)).status).toBe(200);
  const said = await api.post(inOur('/rules/rating-rules/1/comments'), { words: 'Too slow.', mayBeShown: true });
  const { hash } = (await api.get(inOur('/rules/rating-rules/1'))).body;
  await later(8);
  const inForceFrom = await day(10);
  const approve = (by: By) => api.post(`${at}/approvals`, { hash, inForceFrom }, by);
  expect((await approve(noa)).body).toMatchObject({ code: 'CommentsUnanswered' });
  const answers = `${at}/comments/${String(said.body['commentId'])}/answers`;
  expect((await api.post(answers, { text: 'It stays.' }, story.maja)).status).toBe(200);
  expect((await approve(story.maja)).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await approve(noa)).body).toMatchObject({ events: ['RulesApproved'] });
  // then until its day the first text is in force, and what comes is told
  const next = { version: '2027-07', inForceFrom };
  expect(await current()).toMatchObject({ version: '2027-01', next, history: [{ version: '2027-01' }, next] });
  expect((await accept('2027-07', story.ana)).body).toMatchObject({ code: 'UnknownReference' });
  await later(10);
  // and from it on the new one, for whoever accepts it
  expect(await current()).toMatchObject({ ...SECOND, inForceFrom });
  expect((await current())['next']).toBeUndefined();
  expect((await accept('2027-01', story.ana)).body).toMatchObject({ code: 'UnknownReference' });
  expect((await accept('2027-07', story.ana)).status).toBe(201);
  expect((await ratedBy(story.ana))['rules']).toMatchObject({ version: '2027-07', inForceFrom });
  expect((await ratedBy(story.ben))['rules']).toMatchObject({ version: '2027-01', inForceFrom: '2026-11-25' });
  expect((await accept('2027-07', story.ben)).body).toMatchObject({ events: ['RatingRulesAccepted'] });
  expect((await ratedBy(story.ben))['rules']).toMatchObject({ version: '2027-07' });
  // and for no other association
  expect(await current('')).toMatchObject({ version: '2027-01', history: [{ version: '2027-01' }] });
});

it('is compared with what is offered, read by everybody, and never edited', async () => {
  const { body } = await api.get('/v1/rating-comparisons', story.maja);
  expect(body).toMatchObject({
    versions: ['2027-07', '2027-01'],
    comparable: [{ version: '2027-01', inForceFrom: '2026-11-25' }, { version: '2027-07' }],
  });
  expect((await api.get(inOur('/rules/rating-rules/1'))).body).toMatchObject({
    ...{ stage: 'in-force', ratingRules: SECOND },
    said: [{ words: 'Too slow.', answer: 'It stays.' }],
  });
  expect((await api.get('/v1/rating-rules/2027-07')).body).toMatchObject(SECOND);
  expect((await draft(FIRST_RATING_TEXT, '/v1/rules/rating-rules/1/revisions')).body).toMatchObject({
    code: 'WrongStage',
  });
  expect((await draft(SECOND)).body).toMatchObject({ code: 'RatingTextInForce' });
  expect((await draft(FIRST_RATING_TEXT)).body).toMatchObject({ version: '2' }); // an association may go back
});

it('is what whoever joins the association accepts, if it wants to be rated', async () => {
  const rules = await putRulesInForce(api, story.association, [story.maja, noa]);
  const apply = (ratingRules: string) =>
    api.post(
      `/v1/members/${story.ana.partyId}/applications`,
      { roles: ['merchant'], ...rules, ratingRules },
      story.ana,
    );
  expect(await apply('2027-01')).toMatchObject({ status: 422, body: { errors: [{ field: 'ratingRules' }] } });
  expect(await apply('2027-07')).toMatchObject({
    status: 200,
    body: { events: ['MembershipApplied', 'MemberRulesAccepted'] },
  });
});

it('says in the log which text it is by its hash, and nothing else', async () => {
  const { rows } = await api.parts.pool.query<{ type: string; data: string }>(
    `SELECT type, data FROM log.event e JOIN log.stream s USING (stream_id)
      WHERE s.category = 'rule-making' AND e.association_id = $1 AND type = 'RulesApproved' ORDER BY position LIMIT 1`,
    [story.association.associationId],
  );
  expect(rows.map(({ data }) => Object.keys(JSON.parse(String(data)) as object).sort())).toEqual([
    ['approvedAt', 'approverId', 'hash', 'inForceFrom', 'version'],
  ]);
});
