import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { newId } from '#infrastructure/ids.js';
import { wrappingKey } from '#infrastructure/vault/master-key.js';
import { tellSubjects } from '#application/official-request/tell-subjects.js';
import { forgetOfficialRequests } from '#application/official-request/forget-official-requests.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { openEffects } from '../../../test/support/effects.js';
import { catchUp, everywhereOf } from '../../../test/support/everywhere.js';
import { fileWith, sha256 as hashOf, type FiledCase } from '../../../test/support/evidence.js';
import { openNegotiable } from '../../../test/support/negotiation.js';
import { passDays } from '../../../test/support/pass-days.js';
import { tenantOf } from '../http/caller-of.js';

type By = { readonly token: string };
let api: Api;
let story: Case;
let noa: By;
let rui: By;
let amy: By;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  rui = { token: await story.association.person({ login: 'rui', roles: ['case-manager'] }) };
  amy = { token: await story.association.person({ login: 'amy', roles: ['administrator'] }) };
}, 60_000);
afterAll(() => api.stop());

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const NOTE = Buffer.from('what nobody asked for');
const AUTHORITY = 'Canary Market Supervision';
const DOCUMENT = 'SZ-CANARY-2026-31';
const ASKED = 'Give us exhibit C1 of the canary complaint.';
const WORDS = [AUTHORITY, DOCUMENT, ASKED];
const accountIdOf = async (by: By): Promise<string> =>
  /"accountId":"([^"]+)"/.exec((await api.get('/v1/me', by)).text)?.[1] ?? '';
const today = async () => localDateAt((await api.get('/v1/clock', story.maja)).body['now'] as never);
const receiving = async (more: object = {}) => ({
  ...{ kind: 'evidence-request', authority: 'ip-authority', authorityName: AUTHORITY, documentNumber: DOCUMENT },
  ...{ legalGround: 'E-Commerce Law, article 25', asked: ASKED, subjectIds: [story.ben.partyId] },
  ...{ documentDay: await today(), receivedOn: await today(), answerBy: '2099-01-01' },
  ...{ secondId: await accountIdOf(noa), ...more },
});
const receive = async (more?: object): Promise<string> => {
  const { status, body, text } = await api.post('/v1/official-requests', await receiving(more), story.maja);
  if (status !== 201) throw new Error(text);
  return String(body['requestId']);
};
const on = (id: string, act: string, body: object, by: By = story.maja) =>
  api.post(`/v1/official-requests/${id}/${act}`, body, by);
const put = async (path: string, bytes: Buffer, { token }: By) => {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
  const response = await fetch(api.url + path, { method: 'PUT', headers, body: new Uint8Array(bytes) });
  return { status: response.status, body: (await response.json()) as object };
};
const read = async (id: string, by: By = story.maja) => (await api.get(`/v1/official-requests/${id}`, by)).body;

const openWorker = async () => {
  const { pool, dataSource, masterKey: key } = api.parts;
  const where = { id: story.association.associationId };
  const association = await dataSource.getRepository(Association).findOneByOrFail(where);
  const tenant = tenantOf(api.parts, association, []);
  const now = () => instant(Date.now() + association.clockOffsetMs);
  const { evidenceFolder } = api;
  return openEffects({ pool, masterKey: wrappingKey(key), tenant, now }, { evidenceFolder });
};

it('says which field is wrong, with the remedy', async () => {
  const bad = async (more: object) =>
    (await api.post('/v1/official-requests', await receiving(more), story.maja)).body as object;
  expect(await bad({ secondId: await accountIdOf(story.maja) })).toMatchObject({ code: 'SecondPersonNeeded' });
  expect(await bad({ secondId: await accountIdOf(amy) })).toMatchObject({ code: 'UnknownReference' });
  expect(await bad({ subjectIds: [newId()] })).toMatchObject({ code: 'UnknownReference' });
  expect(await bad({ answerBy: undefined })).toMatchObject({ code: 'InstantImplausible' });
  expect(await bad({ secrecyUntil: '2099-02-01' })).toMatchObject({ errors: [{ field: 'secrecyGround' }] });
  expect(await bad({ kind: 'wish' })).toMatchObject({ errors: [{ field: 'kind' }] });
  expect((await api.post('/v1/official-requests', await receiving(), story.ana)).status).toBe(403);
});

describe('one that was received', () => {
  let id = '';
  let disputeId = '';
  let dispute: FiledCase;
  let exhibit = '';
  let bundle = '';
  let before = 0;
  let absent = '';
  const timeline = async () => (await api.get(`/v1/disputes/${disputeId}/timeline`, rui)).text;
  beforeAll(async () => {
    dispute = await fileWith(api, story, {
      picture: { bytes: PICTURE },
      note: { bytes: NOTE, mediaType: 'text/plain' },
    });
    for (const [ref, bytes] of [
      ['picture', PICTURE],
      ['note', NOTE],
    ] as const)
      await dispute.put(dispute.idOf(ref), bytes, story.ana);
    await dispute.accept();
    disputeId = dispute.disputeId;
    before = (await timeline()).length;
    exhibit = dispute.idOf('picture');
    absent = await story.association.party('A stall nobody reads for');
    const subjectIds = [story.ben.partyId, absent];
    id = await receive({ subjectIds, secrecyGround: 'Order, point 5', secrecyUntil: daysAfter(await today(), 10) });
    await catchUp(api);
  }, 60_000);

  it('is its two people’s, with the clock and a task for whoever it is the turn of', async () => {
    expect(await read(id)).toMatchObject({
      ...{ part: 'handler', stage: 'preparing', authorityName: AUTHORITY, documentNumber: DOCUMENT, asked: ASKED },
      ...{ subjects: [{ partyId: story.ben.partyId }, { partyId: absent }], daysLeft: expect.any(Number) },
    });
    expect(await read(id, noa)).toMatchObject({ part: 'second' });
    const tasks = async (by: By) => (await api.get('/v1/tasks', by)).text;
    expect(await tasks(story.maja)).toContain('answer-official-request');
    expect(await tasks(noa)).not.toContain('official');
  });

  it('keeps a scan of the paper for the two, under the hash that was named', async () => {
    const bytes = Buffer.from('%PDF-1.4\n% a scan of the paper\n');
    const sha256 = hashOf(bytes);
    const path = `/v1/official-requests/${id}/papers/${sha256}/content`;
    expect((await put(path, bytes, story.maja)).status).toBe(200);
    expect((await put(path, bytes, story.maja)).status).toBe(200);
    const wrong = `/v1/official-requests/${id}/papers/${'00'.repeat(32)}/content`;
    expect(await put(wrong, bytes, story.maja)).toMatchObject({ status: 422, body: { code: 'HashDiffers' } });
    expect((await api.get(path, noa)).status).toBe(200);
    for (const by of [rui, amy, story.ana]) expect([403, 404]).toContain((await api.get(path, by)).status);
    expect((await read(id))['papers']).toMatchObject([{ sha256 }]);
  });

  it('has what was chosen of a dispute made into a bundle, of which the dispute tells nobody', async () => {
    const ask = (body: object, by?: By) => on(id, 'bundles', { disputeId, ...body }, by);
    expect(await ask({})).toMatchObject({ body: { code: 'NothingNamed' } });
    expect(await ask({ evidenceIds: [newId()] })).toMatchObject({ body: { code: 'UnknownReference' } });
    expect(await ask({ evidenceIds: [exhibit] }, noa)).toMatchObject({ status: 403, body: { code: 'NotYourPart' } });
    expect((await ask({ evidenceIds: [exhibit], parts: ['log'] })).status).toBe(200);
    expect((await read(id))['files']).toMatchObject([{ kind: 'bundle', disputeId, state: 'making' }]);
    const asked = (
      await api.parts.pool.query<{ id: string }>(
        "SELECT data::jsonb->>'exportId' AS id FROM log.event WHERE stream_id = $1 AND type = 'ExportAsked'",
        [disputeId],
      )
    ).rows[0];
    const worker = await openWorker();
    await worker.perform(disputeId, `make-export:${asked?.id ?? ''}`);
    worker.close();
    const [file] = (await read(id))['files'] as unknown as { readonly sha256: string }[];
    expect(file).toMatchObject({ state: 'ready', exhibits: 1, sha256: expect.any(String) });
    bundle = file?.sha256 ?? '';
    const path = `/v1/official-requests/${id}/files/${bundle}/content`;
    const got = await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${noa.token}` } });
    const zip = Buffer.from(await got.arrayBuffer());
    expect(hashOf(zip)).toBe(bundle);
    expect(zip.includes(PICTURE) || zip.includes(Buffer.from('exhibits/'))).toBe(true);
    expect(zip.includes(NOTE)).toBe(false);
    expect(zip.includes(Buffer.from(dispute.idOf('note')))).toBe(false);
    for (const by of [rui, amy, story.ana]) expect([403, 404]).toContain((await api.get(path, by)).status);
    for (const by of [story.maja, noa, rui])
      expect((await api.get(`/v1/disputes/${disputeId}/exports`, by)).body).toEqual({ items: [] });
    expect((await timeline()).length).toBe(before);
  });

  it('gives out no room without a legal duty that both name, and one that is not there never', async () => {
    const desk = await api.post(`/v1/disputes/${disputeId}/desks`, {}, story.ben);
    const asked = { disputeId, roomId: String(desk.body['roomId']), ground: 'Order, point 2' };
    expect(await on(id, 'rooms', asked)).toMatchObject({ status: 409, body: { code: 'RoomNeverGoesOut' } });
    const named = { disputeId, roomId: newId(), ground: 'Order, point 2' };
    expect(await on(id, 'rooms', named)).toMatchObject({ body: { code: 'UnknownReference' } });
    expect(await on(id, `rooms/${newId()}/confirmations`, { ground: 'I read it' }, noa)).toMatchObject({
      status: 422,
      body: { code: 'NothingNamed' },
    });
  });

  it('is proposed by one, given back, and approved by the other who names its hash', async () => {
    const strange = { text: 'See enclosed.', hashes: ['ff'.repeat(32)] };
    expect(await on(id, 'answers', strange)).toMatchObject({ body: { code: 'UnknownReference' } });
    expect((await on(id, 'answers', { text: 'We have nothing of this.' })).status).toBe(200);
    expect((await on(id, 'answer-returns', { reason: 'Say where to ask.' }, noa)).status).toBe(200);
    expect(await read(id)).toMatchObject({ stage: 'preparing', returned: 'Say where to ask.' });
    await on(id, 'answers', { text: 'Enclosed is exhibit C1.', hashes: [bundle] });
    const { hash = '' } = (await read(id, noa))['answer'] as unknown as { readonly hash?: string };
    await catchUp(api);
    expect((await api.get('/v1/tasks', noa)).text).toContain('approve-official-answer');
    expect(await on(id, 'answer-approvals', { hash }, story.maja)).toMatchObject({ status: 403 });
    expect(await on(id, 'answer-approvals', { hash: 'ab'.repeat(32) }, noa)).toMatchObject({
      body: { code: 'HashDiffers' },
    });
    expect((await on(id, 'answer-approvals', { hash }, noa)).status).toBe(200);
  });

  it('is in nobody else’s sight by any way, and no word of it is in the log', async () => {
    await catchUp(api);
    const association = story.association.associationId;
    const others: readonly By[] = [rui, amy, story.ana, story.ben, { token: story.shop.apiKey }];
    const paths = [
      ...[`/v1/official-requests/${id}`, '/v1/official-requests', '/v1/tasks', '/v1/tasks/counts', '/v1/disputes'],
      ...['/v1/me/official-requests', '/v1/me/data', '/v1/own-tasks', '/v1/webhook-deliveries', '/v1/second-opinions'],
      ...[`/v1/disputes/${disputeId}`, `/v1/disputes/${disputeId}/timeline`, `/v1/disputes/${disputeId}/exports`],
      ...[`/v1/disputes/${disputeId}/evidence`, `/v1/parties/${story.ben.partyId}`, '/v1/search?text=Canary'],
      ...[`/v1/parties/${story.ben.partyId}/prevention`, `/v1/associations/${association}/statistics`],
    ];
    for (const by of others)
      for (const path of paths) {
        const { text } = await api.get(path, by);
        for (const word of [...WORDS, 'official-request:', id])
          if (!path.includes(word)) expect([path, text.includes(word)]).toEqual([path, false]);
      }
    for (const by of [rui, amy, story.ana]) expect([403, 404]).toContain((await api.get(paths[0] ?? '', by)).status);
    expect((await api.get('/v1/official-requests', rui)).body).toEqual({ items: [] });
    const { rows } = await api.parts.pool.query('SELECT data FROM log.event WHERE association_id = $1', [association]);
    for (const word of WORDS) expect(JSON.stringify(rows)).not.toContain(word);
    const { rows: notices } = await api.parts.pool.query(
      "SELECT FROM office.account_notice WHERE topic = 'official-request'",
    );
    expect(notices).toEqual([]);
  });

  it('is handed over by a way, and its subjects are told by the clock once the ban has ended, and not before', async () => {
    const given = { way: 'registered-mail', reference: 'EMS 1', handedOverOn: await today() };
    expect(await on(id, 'handovers', { ...given, handedOverOn: '2099-01-01' })).toMatchObject({
      body: { code: 'InstantImplausible' },
    });
    expect((await on(id, 'handovers', given)).status).toBe(200);
    const goOn = passDays(api, story.association.associationId);
    const tell = async () => {
      await catchUp(api);
      const at = String((await api.get('/v1/clock', story.maja)).body['now']);
      return tellSubjects(everywhereOf(api, at), api.parts.now());
    };
    const seen = async (by: By) => (await api.get('/v1/me/official-requests', by)).body['items'];
    expect(await tell()).toBe(0);
    expect(await seen(story.ben)).toEqual([]);
    await goOn(11);
    expect([await tell(), await tell()]).toEqual([1, 0]);
    await catchUp(api);
    expect(await seen(story.ben)).toMatchObject([
      { authorityName: AUTHORITY, partyIds: [story.ben.partyId], files: 1 },
    ]);
    expect(await seen(story.ana)).toEqual([]);
    expect((await read(id))['toldAt']).toBeDefined();
    const { rows } = await api.parts.pool.query(
      "SELECT facts FROM office.account_notice WHERE topic = 'official-request'",
    );
    expect(rows).toEqual([{ facts: {} }]);
    expect(await on(id, 'secrecy', {})).toMatchObject({ body: { code: 'AnsweredAlready' } });
  });

  it('leaves whom the clock told nothing to its two people, who say how that one was told', async () => {
    const tasks = async () => (await api.get('/v1/tasks', story.maja)).body['items'];
    const subject = `official-request:${id}`;
    expect(await tasks()).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'tell-official-subject', subject })]),
    );
    expect(await read(id)).toMatchObject({
      untold: [{ partyId: absent, name: 'A stall nobody reads for' }],
      tellings: [],
    });
    const said = { way: 'registered-mail', reference: 'EMS 2', toldOn: await today() };
    const say = (partyId: string, body: object, by?: By) => on(id, `subjects/${partyId}/tellings`, body, by);
    expect(await say(absent, { ...said, toldOn: '2020-01-01' })).toMatchObject({
      body: { code: 'InstantImplausible', errors: [{ field: 'toldOn' }] },
    });
    expect(await say(story.ben.partyId, said)).toMatchObject({ body: { code: 'UnknownReference' } });
    expect((await say(absent, said, rui)).status).toBe(404);
    expect((await say(absent, said, noa)).status).toBe(200);
    expect(await say(absent, said)).toMatchObject({ body: { code: 'NothingNamed' } });
    const told = { partyId: absent, way: 'registered-mail', reference: 'EMS 2', toldOn: said.toldOn };
    expect(await read(id)).toMatchObject({ untold: [], tellings: [told] });
    await catchUp(api);
    expect(await tasks()).toEqual([]);
  });

  it('is passed on before an answer, and seen no more by who has it no more; its words go after their period', async () => {
    const other = await receive();
    const hands = { handlerId: await accountIdOf(noa), secondId: await accountIdOf(rui) };
    expect((await on(other, 'passings', hands)).status).toBe(200);
    expect((await api.get(`/v1/official-requests/${other}`, story.maja)).status).toBe(404);
    expect(await read(other, rui)).toMatchObject({ part: 'second', authorityName: AUTHORITY });
    const later = new Date(api.parts.now().getTime() + 1_200 * 86_400_000);
    expect(await forgetOfficialRequests(everywhereOf(api, api.parts.now().toISOString()), later)).toBe(1);
    const { body } = await api.get(`/v1/official-requests/${id}`, story.maja);
    expect(body).not.toHaveProperty('authorityName');
    expect(body).toMatchObject({ stage: 'answered', answer: { hashes: [bundle] } });
  });
});

it('of which both people lost their office is put by two administrators into the hands of two others, unread', async () => {
  const { association } = story;
  const person = async (login: string, role: string): Promise<By> => ({
    token: await association.person({ login, roles: [role] }),
  });
  const [kai, lin, ada] = [
    await person('kai', 'case-manager'),
    await person('lin', 'case-manager'),
    await person('ada', 'administrator'),
  ];
  const id = await receive();
  const hands = { handlerId: await accountIdOf(kai), secondId: await accountIdOf(lin) };
  expect((await on(id, 'passings', hands)).status).toBe(200);
  await catchUp(api);
  const left = async (by: By) => (await api.get('/v1/official-successions', by)).body['items'];
  const next = { handlerId: await accountIdOf(rui), secondId: await accountIdOf(noa) };
  const name = (by: By, two: object = next) => api.post(`/v1/official-successions/${id}`, two, by);
  const offices = `/v1/associations/${association.associationId}/accounts`;
  expect((await api.post(`${offices}/${hands.handlerId}/suspensions`, {}, amy)).status).toBeLessThan(300);
  expect([await left(amy), (await name(amy)).status]).toEqual([[], 404]); // one of the two is there
  expect((await api.post(`${offices}/${hands.secondId}/endings`, { office: 'case-manager' }, amy)).status).toBeLessThan(
    300,
  );
  // a task says so to administrators, and no word of what is asked
  const waits = async (by: By) => {
    const { body, text } = await api.get('/v1/tasks?kind=name-official-successors', by);
    expect(text).not.toMatch(/anary|OR-/);
    return (body['items'] as unknown as readonly { readonly subject: string }[]).map(({ subject }) => subject);
  };
  const task = [`succession:${id}`];
  expect([await waits(amy), await waits(ada), await waits(rui)]).toEqual([task, task, []]);
  expect(await left(amy)).toMatchObject([{ requestId: id, number: expect.stringContaining('OR-') }]);
  expect(JSON.stringify(await left(amy))).not.toContain('anary');
  expect(await name(amy, { ...next, secondId: hands.handlerId })).toMatchObject({ body: { code: 'UnknownReference' } });
  expect(await name(rui)).toMatchObject({ status: 403 });
  expect((await name(amy)).status).toBe(200);
  expect(await name(amy)).toMatchObject({ body: { code: 'SecondPersonNeeded' } });
  expect((await api.get(`/v1/official-requests/${id}`, rui)).status).toBe(404);
  await catchUp(api);
  expect([await waits(amy), await waits(ada)]).toEqual([[], task]); // the first waits for another
  expect(await left(ada)).toMatchObject([{ proposed: { handlerId: next.handlerId, isOwn: false } }]);
  expect((await name(ada)).status).toBe(200);
  expect(await read(id, rui)).toMatchObject({ part: 'handler', authorityName: AUTHORITY });
  for (const by of [amy, ada]) expect([403, 404]).toContain((await api.get(`/v1/official-requests/${id}`, by)).status);
  await catchUp(api);
  expect([await left(ada), await waits(ada), await waits(amy)]).toEqual([[], [], []]);
});

it('that names no legal ground gives out nothing of a dispute, and is answered by a letter', async () => {
  const id = await receive({ legalGround: undefined });
  expect(await read(id)).toMatchObject({ isGrounded: false, stage: 'preparing' });
  const { disputeId } = await fileWith(api, story);
  const asked = await on(id, 'bundles', { disputeId, parts: ['timeline'] });
  expect(asked).toMatchObject({ status: 409, body: { code: 'LegalGroundMissing' } });
  const room = { disputeId, roomId: newId(), ground: 'I say so' };
  expect((await on(id, 'rooms', room)).status).toBeGreaterThanOrEqual(409);
  expect((await on(id, 'answers', { text: 'The paper names no law.' })).status).toBe(200);
  const penalty = await receiving({ kind: 'penalty-notice', answerBy: undefined, legalGround: undefined });
  expect(await api.post('/v1/official-requests', penalty, story.maja)).toMatchObject({
    body: { code: 'LegalGroundMissing' },
  });
});

it('of a penalty is noted, and names what grounds a preventive measure', async () => {
  const id = await receive({ kind: 'penalty-notice', answerBy: undefined });
  expect(await read(id)).toMatchObject({ stage: 'noted', documentNumber: DOCUMENT, allowedActions: expect.any(Array) });
  await catchUp(api);
  expect((await api.get('/v1/tasks', story.maja)).text).not.toContain(id);
});

it('gives out what was said in a room that both name, up to then, and to nobody else', async () => {
  const open = await openNegotiable(api, story);
  const { roomId, room } = await open.negotiate('bag');
  await open.post(story.ana, `${room}/messages`, { text: 'ROOM-WORDS-4713' });
  const id = await receive();
  const named = { disputeId: open.disputeId, roomId, ground: 'Order, point 2, names the negotiation' };
  expect((await on(id, 'rooms', named)).status).toBe(200);
  expect((await read(id, noa))['files']).toMatchObject([
    { kind: 'room', roomKind: 'negotiation', state: 'unconfirmed' },
  ]);
  const confirm = (by: By) => on(id, `rooms/${roomId}/confirmations`, { ground: 'I read point 2, too' }, by);
  expect(await confirm(story.maja)).toMatchObject({ status: 403 });
  expect((await confirm(noa)).status).toBe(200);
  await open.post(story.ana, `${room}/messages`, { text: 'SAID-LATER-4714' });
  const [file] = (await read(id))['files'] as unknown as { readonly sha256: string; readonly grounds: string[] }[];
  expect(file).toMatchObject({ state: 'ready', grounds: [named.ground, 'I read point 2, too'] });
  const path = `/v1/official-requests/${id}/files/${file?.sha256 ?? ''}/content`;
  const bytes = async ({ token }: By) => {
    const got = await fetch(api.url + path, { headers: { authorization: `Bearer ${token}` } });
    return { status: got.status, text: await got.text() };
  };
  const { text } = await bytes(noa);
  expect([text.includes('ROOM-WORDS-4713'), text.includes('SAID-LATER-4714')]).toEqual([true, false]);
  expect(hashOf(Buffer.from(text))).toBe(file?.sha256);
  for (const by of [rui, amy, story.cai]) expect((await bytes(by)).text).not.toContain('ROOM-WORDS');
});

it('of which the bundle has ended after the approval goes back, and is answered by one that is made anew', async () => {
  const { disputeId } = await fileWith(api, story);
  const id = await receive({ subjectIds: [] });
  expect((await on(id, 'bundles', { disputeId, parts: ['timeline'] })).status).toBe(200);
  const { rows } = await api.parts.pool.query<{ id: string }>(
    "SELECT data::jsonb->>'exportId' AS id FROM log.event WHERE stream_id = $1 AND type = 'ExportAsked'",
    [disputeId],
  );
  const worker = await openWorker();
  await worker.perform(disputeId, `make-export:${rows[0]?.id ?? ''}`);
  worker.close();
  const [file] = (await read(id))['files'] as unknown as { readonly sha256: string }[];
  const sha256 = file?.sha256 ?? '';
  const propose = () => on(id, 'answers', { text: 'Enclosed.', hashes: [sha256] });
  expect((await propose()).status).toBe(200);
  const { hash } = (await read(id, noa))['answer'] as unknown as { readonly hash: string };
  expect((await on(id, 'answer-approvals', { hash }, noa)).status).toBe(200);
  await passDays(api, story.association.associationId)(31);
  const path = `/v1/official-requests/${id}/files/${sha256}/content`;
  expect(await api.get(path, noa)).toMatchObject({ status: 410, body: { code: 'ExportEnded' } });
  expect((await read(id))['allowedActions']).toContain('ReturnOfficialAnswer');
  expect((await on(id, 'answer-returns', { reason: 'The bundle has ended.' })).status).toBe(200);
  expect(await read(id)).toMatchObject({ stage: 'preparing', returned: 'The bundle has ended.' });
  expect(await propose()).toMatchObject({ body: { code: 'UnknownReference' } });
  expect((await on(id, 'bundles', { disputeId, parts: ['timeline'] })).status).toBe(200);
});
