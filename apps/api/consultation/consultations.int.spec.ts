import { forgetConsultations } from '#application/consultation/forget-consultations.js';
import { tellAskers } from '#application/consultation/tell-askers.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { platformClerk } from '../../../test/support/platform-clerk.js';
import { everywhereOf } from '../../../test/support/everywhere.js';
import { findNamed, namedPicture } from '../../../test/support/picture.js';

let api: Api;
let story: Case;
let noa: By;
type By = { readonly token: string };
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
}, 60_000);
afterAll(() => api.stop());

const QUESTION = 'A shop sells bags with our mark at https://shop.example/i/77. What can we do?';
const readAll = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const ask = async (more: object = {}, by: By = story.ana): Promise<string> => {
  const { status, text, body } = await api.post('/v1/consultations', { question: QUESTION, ...more }, by);
  if (status !== 201) throw new Error(text);
  expect(body).toMatchObject({ number: expect.stringMatching(/^CO-/), answerBy: expect.any(String) });
  await readAll();
  return String(body['consultationId']);
};
const on = (id: string, act: string, by: By, body: object = {}) => api.post(`/v1/consultations/${id}/${act}`, body, by);
const see = async (id: string, by: By) => (await api.get(`/v1/consultations/${id}`, by)).body;
const tasksOf = async (query: string, by: By): Promise<readonly string[]> => {
  await readAll();
  const { text } = await api.get(`/v1/tasks?kind=answer-consultation&${query}`, by);
  return (JSON.parse(text) as { readonly items: readonly { readonly subject: string }[] }).items.map(
    (one) => one.subject,
  );
};
const told = async (later = 0): Promise<readonly string[]> => {
  await readAll();
  await tellAskers(api.parts.pool, new Date(api.parts.now().getTime() + later * 86_400_000));
  const { rows } = await api.parts.pool.query<{ topic: string }>(
    `SELECT topic FROM office.account_notice n JOIN office.account a ON a.id = account_id
      WHERE a.association_id = $1 AND topic LIKE 'consultation%' ORDER BY n.created_at`,
    [story.association.associationId],
  );
  return rows.map(({ topic }) => topic);
};

it('waits in the queue, is asked back, answered, told each time, and closed', async () => {
  const guide = { who: 'right-holder', matter: 'mark' };
  const id = await ask({ guide });
  const subject = `consultation:${id}`;
  expect(await tasksOf('whose=unowned', noa)).toContain(subject);
  expect(await see(id, story.maja)).toMatchObject({
    part: 'officer',
    stage: 'asked',
    guide,
    askerName: expect.any(String),
  });
  expect((await on(id, 'takings', story.maja)).status).toBe(200);
  expect(await tasksOf('whose=mine', story.maja)).toContain(subject);
  expect(await on(id, 'answers', noa, { text: 'x' })).toMatchObject({ status: 403, body: { code: 'NotYourPart' } });
  expect(await on(id, 'closings', story.maja)).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
  expect((await on(id, 'details-requests', story.maja, { text: 'Which classes?' })).status).toBe(200);
  expect(await tasksOf('whose=mine', story.maja)).not.toContain(subject);
  expect(await told()).toEqual(['consultation-details-requested']);
  expect((await api.get('/v1/own-tasks', story.ana)).body['consultations']).toMatchObject([{ consultationId: id }]);
  expect((await api.get('/v1/own-task-count', story.ana)).body).toEqual({ yours: 1 });
  expect((await api.get('/v1/own-tasks', story.ben)).body['consultations']).toEqual([]);
  expect(await told(4)).toHaveLength(1); // nobody is hurried
  for (const _ of [1, 2]) expect(await told(6)).toEqual(['consultation-details-requested', 'consultation-reminder']);
  expect((await on(id, 'supplements', story.ana, { text: 'Class 25.' })).status).toBe(200);
  expect((await on(id, 'answers', story.maja, { text: 'Complain to the platform.' })).status).toBe(200);
  const mails = await told(6);
  expect(mails).toEqual(['consultation-details-requested', 'consultation-reminder', 'consultation-answered']);
  expect((await api.get('/v1/own-tasks', story.ana)).body['consultations']).toEqual([]);
  expect(await told()).toEqual(mails); // each once
  const own = await see(id, story.ana);
  expect(own).toMatchObject({ part: 'asker', stage: 'answered', ownerName: 'maja' });
  expect((own['turns'] as unknown as readonly { readonly text: string }[]).map(({ text }) => text)).toEqual([
    ...[QUESTION, 'Which classes?', 'Class 25.', 'Complain to the platform.'],
  ]);
  expect((await on(id, 'closings', story.maja)).status).toBe(200);
  expect(await see(id, story.ana)).toMatchObject({ stage: 'closed', closedBy: 'officer' });
});

it('is there for its asker and the staff alone, with its files, and in no clear word of the log', async () => {
  const id = await ask();
  const sha256 = namedPicture('a bag in a shop');
  const bytes = Uint8Array.from(findNamed(sha256) ?? []);
  const url = `${api.url}/v1/consultations/${id}/files/${sha256}/content`;
  const call = async (method: string, by: By, body?: Uint8Array<ArrayBuffer>) =>
    fetch(url, {
      method,
      headers: { authorization: `Bearer ${by.token}`, ...(body && { 'content-type': 'application/octet-stream' }) },
      ...(body && { body }),
    });
  expect((await call('PUT', story.ben, bytes)).status).toBe(404);
  expect((await call('PUT', story.ana, bytes)).status).toBe(200);
  expect((await call('PUT', story.ana, bytes)).status).toBe(200); // the same again
  expect(await see(id, noa)).toMatchObject({ files: [{ sha256, size: bytes.length, mediaType: 'image/png' }] });
  for (const [by, status] of [
    [story.ana, 200],
    [noa, 200],
    [story.ben, 404],
  ] as const) {
    expect((await api.get(`/v1/consultations/${id}`, by)).status).toBe(status);
    expect((await call('GET', by)).status).toBe(status);
  }
  for (const act of ['supplements', 'drafts', 'closings'])
    expect((await on(id, act, story.ben, { text: 'x' })).status).toBe(404);
  const { body } = await api.get('/v1/consultations', story.ben);
  expect(body).toEqual({ items: [] });
  const { rows } = await api.parts.pool.query('SELECT data, meta FROM log.event WHERE stream_id = $1', [id]);
  expect(JSON.stringify(rows)).not.toContain('bags');
});

it('is asked by one of a platform’s people for itself: by no key, and read by no colleague', async () => {
  const { association, shop } = story;
  const clerk = (login: string): Promise<By> => platformClerk(api, association, shop, login);
  const [pat, pam] = [await clerk('consults'), await clerk('colleague')];
  const asked = { question: QUESTION };
  expect((await api.post('/v1/consultations', asked, shop)).status).toBe(403);
  const id = await ask({}, pat);
  expect((await api.get(`/v1/consultations/${id}`, pam)).status).toBe(404);
  expect((await api.get('/v1/consultations', pam)).body).toEqual({ items: [] });
  await on(id, 'details-requests', noa, { text: 'Since when?' });
  await readAll();
  for (const [by, waiting] of [
    [pat, [{ consultationId: id }]],
    [pam, []],
    [shop, []],
  ] as const)
    expect((await api.get('/v1/own-tasks', by)).body['consultations']).toMatchObject(waiting);
  expect((await on(id, 'supplements', pat, { text: 'Since May.' })).status).toBe(200);
  const own = await see(id, pat);
  expect(own).toMatchObject({ part: 'asker', stage: 'asked' });
  expect(own['allowedActions']).not.toContain('ConvertConsultation');
  expect((await on(id, 'drafts', pat)).status).toBe(403);
  expect((await on(id, 'closings', pat)).status).toBe(200);
});

it('becomes the draft of a complaint with what was told, once for each asking', async () => {
  const id = await ask({ guide: { who: 'right-holder', matter: 'patent' } });
  const key = newId();
  const convert = () => api.post(`/v1/consultations/${id}/drafts`, {}, { ...story.ana, key });
  const { status, body } = await convert();
  expect(status).toBe(200);
  expect((await convert()).body).toEqual(body);
  const draftId = String(body['draftId']);
  expect(await see(id, story.ana)).toMatchObject({ draftId });
  expect(await see(id, noa)).not.toHaveProperty('draftId');
  const draft = await api.get(`/v1/drafts/${draftId}`, story.ana);
  expect(draft.body).toMatchObject({
    kind: 'complaint',
    content: {
      right: { kind: 'patent' },
      statement: QUESTION,
      items: [{ locator: { url: 'https://shop.example/i/77' } }],
    },
  });
  expect((await api.get(`/v1/drafts/${draftId}`, noa)).status).toBe(403);
});

it('refuses with the field what is no question and what the guide never asked', async () => {
  for (const [body, field] of [
    [{ question: '' }, 'question'],
    [{ question: QUESTION, guide: { weather: 'fine' } }, 'guide'],
    [{ question: QUESTION, guide: { who: 'nobody' } }, 'guide'],
    [{ question: QUESTION, guide: 'x' }, 'guide'],
  ] as const)
    expect(await api.post('/v1/consultations', body, story.ana)).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field })] },
    });
});

it('is forgotten a year after its last word, and not while an answer is owed', async () => {
  const [open, over] = [await ask(), await ask()];
  await on(over, 'answers', noa, { text: 'Gone in a year.' });
  await readAll();
  const forget = async (days: number) =>
    forgetConsultations(
      everywhereOf(api, api.parts.now().toISOString()),
      new Date(api.parts.now().getTime() + days * 86_400_000),
    );
  await forget(364);
  expect(await see(over, story.ana)).toMatchObject({ turns: [{ text: QUESTION }, {}] });
  expect(await forget(366)).toBeGreaterThan(0);
  expect((await see(over, story.ana))['turns']).toEqual([
    expect.not.objectContaining({ text: expect.anything() }),
    expect.not.objectContaining({ text: expect.anything() }),
  ]);
  expect(await see(open, story.ana)).toMatchObject({ turns: [{ text: QUESTION }] });
  expect(await forget(366)).toBe(0);
});
