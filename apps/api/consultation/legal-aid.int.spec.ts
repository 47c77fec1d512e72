import { tellAskers } from '#application/consultation/tell-askers.js';
import { tellLinkAskers } from '#application/consultation/tell-link-askers.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { openLinkOfBen } from '../../../test/access-matrix/people.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { everywhereOf } from '../../../test/support/everywhere.js';
import { openNegotiable } from '../../../test/support/negotiation.js';

type By = NonNullable<Parameters<Api['get']>[1]>;
let api: Api;
let story: Case;
let noa: By;
let link: By;
let disputeId: string;
let inDispute: string;
let station: string;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  disputeId = (await openNegotiable(api, story)).disputeId;
  inDispute = `/v1/disputes/${disputeId}/legal-aid`;
  link = (await openLinkOfBen(api, { story }, disputeId)).call;
  station = await entry('protection-station', 'IP Protection Centre');
}, 120_000);
afterAll(() => api.stop());

const entry = async (kind: string, name: string): Promise<string> => {
  const told = { kind, name: { 'zh-CN': name, en: name }, fee: 'free', telephone: '0755-12330', source: 'x' };
  const entries = `/v1/associations/${story.association.associationId}/help-entries`;
  return String((await api.post(entries, told, story.maja)).body['entryId']);
};
const ABOUT = 'I had a licence for the Azurebird mark and do not know how to prove it';
const SITUATION = 'I sell alone and cannot pay three thousand yuan';
const request = { about: ABOUT, situation: SITUATION, helps: ['drafting', 'representation'] };
const readAll = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const ask = async (by: By = story.ana, path = '/v1/legal-aid', more: object = {}): Promise<string> => {
  const { status, text, body } = await api.post(path, { ...request, ...more }, by);
  if (status !== 201) throw new Error(text);
  expect(body).toMatchObject({ number: expect.stringMatching(/^LA-/), answerBy: expect.any(String) });
  await readAll();
  return String(body['consultationId']);
};
const on = (id: string, act: string, by: By, body: object = {}) => api.post(`/v1/consultations/${id}/${act}`, body, by);
const see = async (id: string, by: By) => (await api.get(`/v1/consultations/${id}`, by)).body;
const own = async (by: By) => (await api.get(inDispute, by)).body['items'];
const tasks = async (kind: string): Promise<readonly string[]> => {
  await readAll();
  const { text } = await api.get(`/v1/tasks?kind=${kind}`, story.maja);
  return (JSON.parse(text) as { readonly items: readonly { readonly subject: string }[] }).items.map(
    (one) => one.subject,
  );
};
const told = async (): Promise<readonly string[]> => {
  await readAll();
  await tellAskers(api.parts.pool, api.parts.now());
  const { rows } = await api.parts.pool.query<{ topic: string }>(
    `SELECT topic FROM office.account_notice WHERE topic LIKE 'legal-aid%' ORDER BY created_at`,
  );
  return rows.map(({ topic }) => topic);
};

it('is handed to a station of the directory, chased, given, and told each time', async () => {
  const id = await ask();
  const subject = `consultation:${id}`;
  expect(await tasks('answer-legal-aid')).toContain(subject);
  expect(await tasks('answer-consultation')).not.toContain(subject);
  const [handed] = [await on(id, 'handings', story.maja, { entryId: station, text: 'Call them.' })];
  expect(handed.status).toBe(200);
  expect(await tasks('answer-legal-aid')).not.toContain(subject);
  expect(await tasks('chase-legal-aid')).toContain(subject);
  expect(await see(id, story.ana)).toMatchObject({
    part: 'asker',
    stage: 'handed',
    aid: {
      helps: request.helps,
      situation: SITUATION,
      handing: { entryId: station, kind: 'protection-station', name: expect.stringContaining('Protection') },
    },
  });
  expect(await told()).toEqual(['legal-aid-handed']);
  expect(await on(id, 'helper-answers', noa, { outcome: 'accepted' })).toMatchObject({ body: { code: 'NotYourPart' } });
  expect((await on(id, 'helper-answers', story.maja, { outcome: 'declined' })).status).toBe(200);
  expect(await told()).toEqual(['legal-aid-handed', 'legal-aid-declined']);
  expect(await tasks('answer-legal-aid')).toContain(subject);
  const lawyer = await entry('lawyer', 'Chen and partners');
  expect((await on(id, 'handings', story.maja, { entryId: lawyer })).status).toBe(200);
  expect((await on(id, 'helper-answers', story.maja, { outcome: 'accepted', text: 'They call.' })).status).toBe(200);
  expect((await told()).at(-1)).toBe('legal-aid-accepted');
  expect(await see(id, story.ana)).toMatchObject({ stage: 'granted', aid: { handing: { outcome: 'accepted' } } });
  for (const kind of ['answer-legal-aid', 'chase-legal-aid']) expect(await tasks(kind)).not.toContain(subject);
  const { body } = await api.get('/v1/consultations?kind=aid', story.ana);
  expect(body['items']).toMatchObject([{ consultationId: id }]);
  expect((await api.get('/v1/consultations?kind=question', story.ana)).body).toEqual({ items: [] });
});

it('is refused with reasons, looked at again where more is told, and answered by the association itself', async () => {
  const id = await ask();
  expect(await on(id, 'refusals', story.maja, { text: '' })).toMatchObject({ status: 400 });
  expect((await on(id, 'refusals', story.maja, { text: 'A company that can pay.' })).status).toBe(200);
  expect((await told()).at(-1)).toBe('legal-aid-refused');
  expect((await on(id, 'supplements', story.ana, { text: 'It is insolvent.' })).status).toBe(200);
  expect(await tasks('answer-legal-aid')).toContain(`consultation:${id}`);
  expect((await on(id, 'answers', story.maja, { text: 'Send the contract.' })).status).toBe(200);
  expect((await told()).at(-1)).toBe('legal-aid-answered');
  expect(await on(id, 'drafts', story.ana)).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
});

it('is handed to nobody but who gives aid, and only where aid was asked for', async () => {
  const id = await ask();
  for (const entryId of [await entry('hotline', '12315'), newId()])
    expect(await on(id, 'handings', story.maja, { entryId })).toMatchObject({
      status: 422,
      body: { code: 'UnknownReference' },
    });
  const question = await api.post('/v1/consultations', { question: 'What can we do?' }, story.ana);
  const other = String(question.body['consultationId']);
  expect(await on(other, 'handings', story.maja, { entryId: station })).toMatchObject({ body: { code: 'WrongStage' } });
  for (const [body, field] of [
    [{ ...request, helps: [] }, 'helps'],
    [{ ...request, helps: ['money'] }, 'helps'],
    [{ ...request, situation: '' }, 'situation'],
  ] as const)
    expect(await api.post('/v1/legal-aid', body, story.ana)).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field: expect.stringContaining(field) })] },
    });
});

it('is asked from a link, without an account, told to its phone alone, and taken back there', async () => {
  const id = await ask(link, inDispute);
  expect(await see(id, story.maja)).toMatchObject({
    part: 'officer',
    askerName: expect.any(String),
    aid: { disputeId, byLink: true },
  });
  expect((await api.get(`/v1/consultations/${id}`, story.ben)).status).toBe(404); // an account of the same party
  expect(await own(story.ben)).toEqual([]);
  expect((await on(id, 'details-requests', story.maja, { text: 'Since when?' })).status).toBe(200);
  await readAll();
  const everywhere = everywhereOf(api, api.parts.now().toISOString());
  expect(await tellLinkAskers(everywhere, api.parts.now())).toBeGreaterThan(0);
  expect(await tellLinkAskers(everywhere, api.parts.now())).toBe(0); // each once
  const { rows } = await api.parts.pool.query<{ channel: string }>(
    `SELECT channel FROM office.contact_notice WHERE about_id = $1`,
    [id],
  );
  expect(rows.map(({ channel }) => channel)).toContain('sms');
  expect(rows.map(({ channel }) => channel)).not.toContain('account-mail');
  expect(await own(link)).toMatchObject([{ consultationId: id, part: 'asker', stage: 'details-requested' }]);
  expect((await api.post(`${inDispute}/${id}/supplements`, { text: 'Since May.' }, link)).status).toBe(200);
  expect(await own(link)).toMatchObject([{ stage: 'asked', turns: [{ text: ABOUT }, {}, { text: 'Since May.' }] }]);
  for (const by of [story.ana, story.ben])
    expect((await api.post(`${inDispute}/${id}/withdrawals`, {}, by)).status).toBe(404);
  expect((await api.post(`${inDispute}/${id}/withdrawals`, {}, link)).status).toBe(200);
  expect(await own(link)).toMatchObject([{ stage: 'closed', closedBy: 'asker' }]);
});

it('is counted by what help was asked for, without a rate of few', async () => {
  await readAll();
  const { body } = await api.get('/v1/legal-aid/figures', story.maja);
  expect(body).toMatchObject({
    least: 5,
    asked: 4,
    helps: [
      { help: 'advice', asked: 0, ended: 0 },
      { help: 'drafting', asked: 4, ended: 2, granted: { part: 1, whole: 2 } },
      { help: 'representation', asked: 4 },
      { help: 'appraisal-cost', asked: 0 },
    ],
  });
  const [, drafting] = body['helps'] as unknown as readonly { readonly granted: object }[];
  expect(drafting?.granted).not.toHaveProperty('rate');
  expect((await api.get('/v1/legal-aid/figures', story.ana)).status).toBe(403);
});
