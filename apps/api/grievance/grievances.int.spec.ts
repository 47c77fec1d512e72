import { seeToGrievances } from '#application/grievance/see-to-grievances.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';
import { findNamed, namedPicture } from '../../../test/support/picture.js';
import { everywhereOf } from '../../../test/support/everywhere.js';

let api: Api;
let story: Case;
let noa: { readonly token: string };
let ada: { readonly token: string };
let path: string;
type By = { readonly token: string };
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  // those who registered parties for the story
  await api.parts.pool.query(
    `UPDATE office.account SET suspended_at = now() WHERE roles @> ARRAY['administrator'] AND login <> 'ada'`,
  );
  const { body } = await api.post('/v1/disputes', complaintOf(story), story.ana);
  path = `/v1/disputes/${String(body['disputeId'])}`;
}, 60_000);
afterAll(() => api.stop());

const WORDS = 'Nobody has answered me in four weeks';
const complaint = { office: 'case-manager', ground: 'delay', reasons: WORDS };
const readAll = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const file = async (more: object = {}, by: By = story.ana) => {
  await readAll();
  return api.post(`${path}/grievances`, { ...complaint, ...more }, by);
};
const filed = async (more: object = {}): Promise<string> => {
  const { status, text, body } = await file(more);
  if (status !== 201) throw new Error(text);
  await readAll();
  return String(body['grievanceId']);
};
const on = (id: string, act: string, body: object, by: By) => api.post(`/v1/grievances/${id}/${act}`, body, by);
const see = async (id: string, by: By) => (await api.get(`/v1/grievances/${id}`, by)).body;
const tasksOf = async (by: By) => {
  await readAll();
  const { text } = await api.get('/v1/tasks?whose=mine', by);
  const { items } = JSON.parse(text) as {
    readonly items: readonly { readonly kind: string; readonly subject: string }[];
  };
  return items.filter(({ kind }) => kind.endsWith('grievance')).map(({ kind, subject }) => `${kind} ${subject}`);
};
const told = async (): Promise<readonly string[]> => {
  await readAll();
  await seeToGrievances(everywhereOf(api, api.parts.now().toISOString()), api.parts.now());
  const { rows } = await api.parts.pool.query<{ topic: string; name: string }>(
    `SELECT topic, name FROM office.account_notice n JOIN office.account a ON a.id = account_id
      WHERE topic LIKE 'grievance%' ORDER BY n.created_at, topic, name`,
  );
  return rows.map(({ topic, name }) => `${topic} ${name}`);
};

it('goes by rule to an administrator, is heard, answered with reasons, and looked at again once by another', async () => {
  const id = await filed();
  const own = await see(id, ada);
  expect(own).toMatchObject({ part: 'handler', stage: 'handling', filed: { text: WORDS }, byName: expect.any(String) });
  expect(own['allowedActions']).toEqual(['PutGrievance', 'DecideGrievance']);
  for (const by of [story.maja, noa]) expect((await api.get(`/v1/grievances/${id}`, by)).status).toBe(404);
  const finding = { outcome: 'upheld', reasons: 'Two dates passed unseen.', consequences: ['training'] };
  expect(await on(id, 'decisions', finding, ada)).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
  expect((await on(id, 'hearings', { statement: 'Questions stayed unanswered.' }, ada)).status).toBe(200);
  expect(await tasksOf(story.maja)).toEqual([`reply-to-grievance grievance:${id}`]);
  expect(await see(id, story.maja)).toMatchObject({ part: 'heard', put: { text: 'Questions stayed unanswered.' } });
  expect((await on(id, 'decisions', finding, story.maja)).status).toBe(403);
  expect((await on(id, 'replies', { text: 'I was on leave.' }, story.maja)).status).toBe(200);
  expect((await on(id, 'decisions', finding, ada)).status).toBe(200);
  const { body } = await api.get(`${path}/grievances`, story.ana);
  expect(body['items']).toMatchObject([
    { part: 'aggrieved', stage: 'decided', decision: { outcome: 'upheld', text: finding.reasons } },
  ]);
  for (const word of ['I was on leave', 'stayed unanswered']) expect(JSON.stringify(body)).not.toContain(word);
  const again = `${path}/grievances/${id}/review-requests`;
  expect((await api.post(again, { reasons: 'I answered by telephone.' }, story.maja)).status).toBe(200);
  expect(await api.post(again, { reasons: 'Me too.' }, story.ana)).toMatchObject({ body: { code: 'WrongStage' } });
  expect(await on(id, 'reviews', finding, ada)).toMatchObject({ status: 403, body: { code: 'NotYourPart' } });
  const mails = await told();
  expect(mails).toHaveLength(new Set(mails).size);
  expect(await tasksOf(noa)).toEqual([`review-grievance grievance:${id}`]);
  const reversed = { outcome: 'not-upheld', reasons: 'The calls are in the record.' };
  expect((await on(id, 'reviews', reversed, noa)).status).toBe(200);
  expect(await see(id, ada)).toMatchObject({ part: 'former', stage: 'closed', review: { outcome: 'not-upheld' } });
  await readAll();
  for (const [by, items] of [
    [ada, [{ grievanceId: id, act: 'DecideGrievance' }]],
    [noa, [{ grievanceId: id, act: 'ReviewGrievance' }]],
    [story.maja, []],
  ] as const)
    expect((await api.get('/v1/own-second-opinions', by)).body['items']).toMatchObject(items);
  const after = await told();
  expect(after.filter((line) => line.startsWith('grievance-answered'))).toHaveLength(4);
  expect(await told()).toEqual(after); // each once
});

it('puts to the person complained of what is new before a review finds worse of it, and shows why it was asked', async () => {
  const id = await filed({ ground: 'bias' });
  await on(id, 'hearings', { statement: 'You are said to favour one side.' }, ada);
  await on(id, 'replies', { text: 'I do not.' }, story.maja);
  await on(id, 'decisions', { outcome: 'not-upheld', reasons: 'Nothing shows it.' }, ada);
  const asked = { reasons: 'There is a message.' };
  expect((await api.post(`${path}/grievances/${id}/review-requests`, asked, story.ana)).status).toBe(200);
  await told();
  expect(await see(id, story.maja)).not.toHaveProperty('reviewAsked.text');
  const worse = { outcome: 'upheld', reasons: 'The message shows it.' };
  expect(await on(id, 'reviews', worse, noa)).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
  expect((await on(id, 'hearings', { statement: 'You wrote a message.' }, noa)).status).toBe(200);
  expect(await see(id, story.maja)).toMatchObject({
    put: { text: 'You wrote a message.' },
    putBefore: { text: 'You are said to favour one side.' },
    replyBefore: { text: 'I do not.' },
    reviewAsked: { text: asked.reasons },
    allowedActions: ['ReplyToGrievance'],
  });
  expect((await on(id, 'replies', { text: 'It was to both.' }, story.maja)).status).toBe(200);
  expect((await on(id, 'reviews', worse, noa)).status).toBe(200);
});

it('has files of the complainant’s for who has it, and for nobody else', async () => {
  const id = await filed({ ground: 'rudeness' });
  const sha256 = namedPicture('what was written to me');
  const bytes = Uint8Array.from(findNamed(sha256) ?? []);
  const sent = (by: By, named = sha256) =>
    fetch(`${api.url}${path}/grievances/${id}/evidence/${named}/content`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${by.token}`, 'content-type': 'application/octet-stream' },
      body: bytes,
    });
  for (const by of [story.maja, noa, ada]) expect([403, 404]).toContain((await sent(by)).status);
  expect((await sent(story.ana, '0'.repeat(64))).status).toBe(422);
  expect((await sent(story.ana)).status).toBe(200);
  expect((await sent(story.ana)).status).toBe(200); // the same again
  expect((await on(id, 'hearings', { statement: 'You were rude.' }, ada)).status).toBe(200);
  const file = [{ sha256, size: bytes.length, mediaType: 'image/png', at: expect.any(String) }];
  expect(await see(id, ada)).toMatchObject({ evidence: file });
  expect(await see(id, story.maja)).not.toHaveProperty('evidence');
  const { body } = await api.get(`${path}/grievances`, story.ana);
  expect(body['items']).toContainEqual(expect.objectContaining({ grievanceId: id, evidence: file }));
  const read = async (by: By) => {
    const url = `${api.url}/v1/grievances/${id}/evidence/${sha256}/content`;
    const { status, arrayBuffer } = await fetch(url, { headers: { authorization: `Bearer ${by.token}` } }).then(
      async (answer) => ({ status: answer.status, arrayBuffer: Buffer.from(await answer.arrayBuffer()) }),
    );
    return status === 200 ? arrayBuffer.equals(bytes) : status;
  };
  expect([await read(ada), await read(story.ana), await read(story.maja), await read(noa)]).toEqual([
    true,
    true,
    404,
    404,
  ]);
});

it('keeps back who complains, and its words, where it is asked to', async () => {
  const id = await filed({ keptBack: true, ground: 'breach-of-confidence' });
  expect((await on(id, 'hearings', { statement: 'What was said in confidence was passed on.' }, ada)).status).toBe(200);
  const { text } = await api.get(`/v1/grievances/${id}`, story.maja);
  expect(text).not.toContain(WORDS);
  expect(JSON.parse(text)).not.toHaveProperty('byName');
});

it('is in no view, timeline or export of the dispute, and its words stand nowhere in the log', async () => {
  for (const by of [story.maja, noa, story.ana])
    for (const part of ['', '/timeline', '/documents', '/staff-notes']) {
      const { text } = await api.get(`${path}${part}`, by);
      expect(text).not.toContain('GR-');
      expect(text).not.toContain('Grievance');
    }
  const { rows } = await api.parts.pool.query('SELECT data, meta FROM log.event');
  expect(JSON.stringify(rows)).not.toContain(WORDS);
});

it('refuses with the field who is none of the dispute, and what is no complaint', async () => {
  expect(await file({ personId: newId() })).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  expect(await file({ office: 'mediator' })).toMatchObject({ status: 422, body: { code: 'NothingNamed' } });
  for (const [more, field] of [
    [{ ground: 'weather' }, 'ground'],
    [{ reasons: '' }, 'reasons'],
    [{ keptBack: 'yes' }, 'keptBack'],
  ] as const)
    expect(await file(more)).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field })] } });
  expect((await file({}, story.ben)).status).toBe(404); // nobody told it of the dispute yet
});

it('calls a second person near its day, another where that one is gone, who gets it where its handler is', async () => {
  const id = await filed({ ground: 'rudeness' });
  api.pass(19 * 86_400_000);
  await told();
  const called = { token: await story.association.signIn('noa') };
  expect(await tasksOf(called)).toContain(`answer-grievance grievance:${id}`);
  expect(await see(id, called)).toMatchObject({ part: 'handler' });
  const oda = { token: await story.association.person({ login: 'oda', roles: ['case-manager'] }) };
  await told();
  expect((await api.get(`/v1/grievances/${id}`, oda)).status).toBe(404); // whoever was called is there
  const suspend = (login: string) =>
    api.parts.pool.query('UPDATE office.account SET suspended_at = now() WHERE association_id = $1 AND login = $2', [
      story.association.associationId,
      login,
    ]);
  await suspend('noa');
  await told();
  expect(await see(id, oda)).toMatchObject({ part: 'handler', handlerName: 'ada' });
  await suspend('ada');
  await told();
  expect(await see(id, oda)).toMatchObject({ part: 'handler', handlerName: 'oda' });
});
