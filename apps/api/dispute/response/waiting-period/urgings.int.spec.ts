import { startApi, type Api } from '../../../../../test/support/api.js';
import { CODES, complaintOf, evidence, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

type By = { readonly token: string };
type Sent = { readonly serviceId: string; readonly document: string; readonly addressee: { readonly id: string } };

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const open = async () => {
  const { disputeId, items } = (await api.post('/v1/disputes', complaintOf(story, CODES), story.ana))
    .body as unknown as Filed;
  const path = `/v1/disputes/${disputeId}`;
  const post = (by: By, rest: string, body: object = {}) => api.post(path + rest, body, { token: by.token });
  const letters = async (by: By): Promise<readonly Sent[]> =>
    ((await api.get(path, by)).body as unknown as { services: Sent[] }).services;
  await post(story.maja, '/acceptances');
  const pairs = [{ respondentId: story.ben.partyId, itemId: items[0]?.itemId ?? '' }];
  return { path, post, letters, pairs };
};

it('a respondent urges in its own words, and the complainant reads them in a letter that no platform gets', async () => {
  const { path, post, letters, pairs } = await open();
  const urged = await post(story.ben, '/urgings', { pairs, words: 'The claim chart leaves out claim 1' });
  expect([urged.status, urged.body]).toEqual([
    200,
    expect.objectContaining({ events: expect.arrayContaining(['RightHolderUrged']) }),
  ]);
  const { serviceId = '' } = (await letters(story.ana)).find(({ document }) => document === 'urging') ?? {};
  const letter = await api.get(`${path}/services/${serviceId}/document`, story.ana);
  expect(letter.text).toContain('The claim chart leaves out claim 1');
  expect((await letters(story.shop)).map(({ document }) => document)).not.toContain('urging');
  expect((await post(story.ben, '/urgings', { pairs })).body).toMatchObject({ code: 'NamedTwice' });
  expect((await post(story.ana, '/urgings', { pairs })).status).toBe(403);
});

it('what was told of a proceeding is corrected, and everybody reads what is so', async () => {
  const { path, post, pairs } = await open();
  const details = { body: 'A court', caseNumber: '(2026) 1' };
  const told = { pairs, kind: 'suit', proof: 'case-number', details };
  const { reportId } = (await post(story.maja, '/proceedings', told)).body as unknown as { reportId: string };
  const so = {
    broughtBy: 'respondent',
    broughtById: story.ben.partyId,
    against: 'complainant',
    nature: 'non-infringement',
  };
  const corrections = `/proceedings/${reportId}/corrections`;
  expect((await post(story.ben, corrections, { ...so, reason: 'x' })).body).toMatchObject({ code: 'NotYourPart' });
  const corrected = await post(story.maja, corrections, { ...so, reason: 'The suit is Ben’s' });
  expect(corrected.body).toMatchObject({ events: expect.arrayContaining(['ProceedingCorrected', 'ProceedingEnded']) });
  const { body } = await api.get(`${path}/timeline`, { token: story.ben.token, headers: { 'accept-language': 'en' } });
  expect(JSON.stringify(body)).toMatch(/was wrong. It is corrected: suit to have declared that nothing is infringed/);
});

it('the association confirms a final result that a party told of itself, with the paper, and everybody reads so', async () => {
  const { path, post, pairs } = await open();
  const told = { pairs, kind: 'suit', proof: 'case-number', details: { body: 'A court', caseNumber: '(2026) 2' } };
  const { reportId } = (await post(story.ana, '/proceedings', told)).body as unknown as { reportId: string };
  const seen = { evidence: [evidence('judgment')], note: 'Certified copy' };
  const confirm = (by: By, body: object = seen) => post(by, `/proceedings/${reportId}/confirmations`, body);
  expect((await confirm(story.maja)).body).toMatchObject({ code: 'WrongStage' });
  await post(story.ana, `/proceedings/${reportId}/states`, { state: 'final-for' });
  expect((await confirm(story.ana)).status).toBe(404);
  expect((await confirm(story.maja, { evidence: [] })).status).toBe(400);
  expect((await confirm(story.maja)).body).toMatchObject({ events: ['JudgmentConfirmed'] });
  expect((await confirm(story.maja)).body).toMatchObject({ code: 'AnsweredAlready' });
  const { text } = await api.get(`${path}/timeline`, {
    token: story.ben.token,
    headers: { 'accept-language': 'zh-CN' },
  });
  expect(text).toContain('协会已核对有关文书，确认该程序已有支持投诉方的生效结果。');
});
