import { hash, randomBytes } from 'node:crypto';
import { timestampDeposits } from '#application/deposit/timestamp-deposits.js';
import { openResponder } from '#application/timestamp/testing/responder.js';
import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp, everywhereOf } from '../../../test/support/everywhere.js';
import { fileWith, PNG } from '../../../test/support/evidence.js';

type By = { readonly token: string; readonly partyId?: string };
type View = Readonly<Record<string, unknown>> & { readonly timestamp?: Readonly<Record<string, unknown>> };

let api: Api;
let story: Case;
let ada: By;
let authority: Awaited<ReturnType<typeof openResponder>>;
let offices: string;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  authority = await openResponder();
  await catchUp(api);
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  offices = `/v1/associations/${story.association.associationId}`;
}, 60_000);
afterAll(async () => {
  await authority.close();
  await api.stop();
});

const picture = (): Buffer => Buffer.concat([PNG, randomBytes(2_000)]);
const make = (bytes: Buffer, by: By = story.ana, more: object = {}) =>
  api.post(
    '/v1/deposits',
    { kind: 'live-stream', title: 'Winter show, first evening', sha256: hash('sha256', bytes), ...more },
    by,
  );
const put = async (id: string, bytes: Buffer, by: By = story.ana): Promise<{ status: number; body: View }> => {
  const headers = { authorization: `Bearer ${by.token}`, 'content-type': 'application/octet-stream' };
  const answer = await fetch(`${api.url}/v1/deposits/${id}/content`, {
    method: 'PUT',
    headers,
    body: new Uint8Array(bytes),
  });
  return { status: answer.status, body: (await answer.json()) as View };
};
const take = async (path: string, by: By = story.ana) => {
  const answer = await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${by.token}` } });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
};
const deposit = async (bytes: Buffer, by: By = story.ana, more: object = {}): Promise<string> => {
  const made = await make(bytes, by, more);
  if (made.status !== 201) throw new Error(made.text);
  const id = String(made.body['depositId']);
  const sent = await put(id, bytes, by);
  if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
  return id;
};
const see = async (id: string, by: By = story.ana): Promise<View> => (await api.get(`/v1/deposits/${id}`, by)).body;
const look = (bytes: Buffer) => api.get(`${offices}/deposits/${hash('sha256', bytes)}`);
/** The worker comes by, so many seconds later by the machine's clock. */
const fix = async (seconds = 0): Promise<number> => {
  await catchUp(api);
  const now = api.parts.now();
  const asking = { ...everywhereOf(api, now.toISOString()), outgoing: api.parts.outgoing };
  const fixed = await timestampDeposits(asking, new Date(now.getTime() + seconds * 1_000));
  await catchUp(api);
  return fixed;
};
const trust = (more: object = {}) =>
  api.post(
    `${offices}/timestamp-authorities`,
    { name: 'Trial authority', url: authority.url, roots: authority.roots, policy: '1.2.3.4.5', ...more },
    ada,
  );

it('stands without an authority, and is fixed once one answers', async () => {
  const bytes = picture();
  const made = await make(bytes);
  expect(made).toMatchObject({ status: 201, body: { number: expect.stringMatching(/^DE-/) } });
  const id = String(made.body['depositId']);
  expect((await put(id, picture())).body).toMatchObject({ code: 'HashDiffers' });
  expect((await put(id, bytes, story.ben)).status).toBe(404);
  expect((await look(bytes)).status).toBe(404);
  expect(await put(id, bytes)).toMatchObject({ status: 200, body: { size: bytes.length, mediaType: 'image/png' } });
  expect((await put(id, bytes)).status).toBe(200); // the same again
  expect(await fix()).toBe(0);
  expect(await see(id)).toMatchObject({ stage: 'stored', title: 'Winter show, first evening', published: false });
  expect((await take(`/v1/deposits/${id}/token`)).status).toBe(409);

  for (const [body, field] of [
    [{ roots: 'no certificate' }, 'roots'],
    [{ policy: 'one.two' }, 'policy'],
    [{ url: 'ftp://authority.example' }, 'url'],
  ] as const)
    expect(await trust(body)).toMatchObject({ status: 400, body: { errors: [expect.objectContaining({ field })] } });
  const named = await trust();
  expect(named.status).toBe(201);
  authority.answerWith(503);
  expect(await fix()).toBe(0);
  authority.answerWith(200);
  expect(await fix(30)).toBe(0); // its turn comes after a minute
  expect(await fix(90)).toBe(1);
  expect(await see(id)).toMatchObject({
    stage: 'fixed',
    timestamp: { worth: 'proven', authority: 'Trial authority', accuracyMs: 1_500, policy: '1.2.3.4.5' },
  });
  const { bytes: token } = await take(`/v1/deposits/${id}/token`);
  expect(await authority.verify(bytes, token)).toContain('OK');
  expect((await take(`/v1/deposits/${id}/content`)).bytes).toEqual(bytes);
  expect(await fix(200)).toBe(0);
  const listed = await api.get(`${offices}/timestamp-authorities`, ada);
  expect(listed.body).toMatchObject({
    items: [{ name: 'Trial authority', failedWith: 'http-503', answeredAt: expect.any(String) }],
  });
  expect((await api.get(`${offices}/timestamp-authorities`, story.maja)).status).toBe(403);
});

it('is tried by an administrator, and says in a word why nothing came', async () => {
  const named = await trust();
  const id = String(named.body['authorityId']);
  const attempt = () => api.post(`${offices}/timestamp-authorities/${id}/trials`, {}, ada);
  expect(await attempt()).toMatchObject({ status: 200, body: { timestamp: { worth: 'proven' } } });
  authority.answerWith(500);
  expect(await attempt()).toMatchObject({ status: 503, body: { code: 'TrialFailed', facts: { code: 'http-500' } } });
  authority.answerWith(200);
  const other = await trust({ name: 'Of another policy', policy: '1.2.3.4.9' });
  const path = `${offices}/timestamp-authorities/${String(other.body['authorityId'])}`;
  expect(await api.post(`${path}/trials`, {}, ada)).toMatchObject({
    status: 503,
    body: { facts: { code: 'not-granted' } },
  });
  expect((await api.send('DELETE', path, ada)).status).toBe(204);
  expect((await api.send('DELETE', path, ada)).status).toBe(404);
});

it('tells whoever has the file the instant and the number, and its title only as long as its depositor lets it', async () => {
  const bytes = picture();
  const id = await deposit(bytes);
  await fix();
  const told = await look(bytes);
  expect(told.status).toBe(200);
  const { deposits } = told.body as unknown as { readonly deposits: readonly object[] };
  expect(deposits).toEqual([
    {
      number: (await see(id))['number'],
      depositedAt: expect.any(String),
      attestedAt: expect.any(String),
      authority: 'Trial authority',
    },
  ]);
  expect((await api.post(`/v1/deposits/${id}/publications`, { published: true }, story.ben)).status).toBe(404);
  expect((await api.post(`/v1/deposits/${id}/publications`, { published: true }, story.ana)).status).toBe(200);
  expect((await look(bytes)).body).toMatchObject({
    deposits: [{ title: 'Winter show, first evening', kind: 'live-stream', depositor: 'The firm of ana' }],
  });
  await api.post(`/v1/deposits/${id}/publications`, { published: false }, story.ana);
  expect((await look(bytes)).text).not.toContain('Winter');
  expect((await look(picture())).status).toBe(404);
  const certificate = await take(`/v1/deposits/${id}/certificate`);
  expect(certificate).toMatchObject({ status: 200, type: 'application/pdf' });
  expect(certificate.bytes.toString('latin1')).toContain('pdfaid');
});

it('is found by its depositor by number, title and hash, and by nobody else', async () => {
  const bytes = picture();
  const id = await deposit(bytes, story.ana, { kind: 'contract', title: '独家代理合同' });
  await catchUp(api);
  const ids = async (query: string, by: By = story.ana): Promise<readonly unknown[]> => {
    const { body } = await api.get(`/v1/deposits?${query}`, by);
    return (body as unknown as { readonly items: readonly View[] }).items.map((one) => one['depositId']);
  };
  for (const words of [String((await see(id))['number']).slice(-8), '独家代理', hash('sha256', bytes).slice(0, 12)])
    expect(await ids(`search=${encodeURIComponent(words)}`)).toEqual([id]);
  expect(await ids('kind=contract')).toEqual([id]);
  expect((await ids('limit=1')).length).toBe(1);
  expect(await ids('', story.ben)).toEqual([]);
  for (const by of [story.ben, ada, story.maja]) {
    expect([403, 404]).toContain((await api.get(`/v1/deposits/${id}`, by)).status);
    expect([403, 404]).toContain((await take(`/v1/deposits/${id}/content`, by)).status);
  }
  const { rows } = await api.parts.pool.query('SELECT data, meta FROM log.event WHERE stream_id = $1', [id]);
  expect(JSON.stringify(rows)).not.toContain('独家');
});

it('goes into a dispute in one step, with its token checked again beside the exhibit', async () => {
  const bytes = picture();
  const id = await deposit(bytes);
  await fix();
  const dispute = await fileWith(api, story, { show: { bytes } });
  const bring = (disputeId: string, by: By = story.ana, key = newId()) =>
    api.post(`/v1/deposits/${id}/exhibits`, { disputeId }, { ...by, key });
  expect((await bring(dispute.disputeId, story.ben)).status).toBe(404);
  expect(await bring(newId())).toMatchObject({ status: 404 });
  const other = await fileWith(api, story, {});
  expect(await bring(other.disputeId)).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  const key = newId();
  const brought = await bring(dispute.disputeId, story.ana, key);
  expect(brought).toMatchObject({ status: 200, body: { evidenceId: dispute.idOf('show') } });
  expect((await bring(dispute.disputeId, story.ana, key)).text).toBe(brought.text);
  const exhibit = (await dispute.list(story.maja)).items.find(({ evidenceId }) => evidenceId === dispute.idOf('show'));
  expect(exhibit).toMatchObject({
    content: { size: bytes.length },
    timestamps: [
      {
        worth: 'proven',
        fromDeposit: true,
        checks: expect.arrayContaining([{ check: 'revocation', outcome: 'not-checked', why: 'not-asked' }]),
      },
    ],
  });
  expect(await see(id)).toMatchObject({ disputeIds: [dispute.disputeId] });
});

it('goes to the exhibit whose bytes are missing, and again to that one when it is asked once more', async () => {
  const bytes = picture();
  const id = await deposit(bytes);
  const dispute = await fileWith(api, story, { sent: { bytes }, named: { bytes }, spare: { bytes } });
  expect((await dispute.put(dispute.idOf('sent'), bytes, story.ana)).status).toBe(200);
  const bring = (key: string) =>
    api.post(`/v1/deposits/${id}/exhibits`, { disputeId: dispute.disputeId }, { ...story.ana, key });
  const key = newId();
  const brought = await bring(key);
  expect(brought).toMatchObject({ status: 200, body: { evidenceId: dispute.idOf('named') } });
  expect((await bring(key)).text).toBe(brought.text);
  const { items } = await dispute.list(story.maja);
  const isHere = (ref: string) =>
    items.find((one) => one['evidenceId'] === dispute.idOf(ref))?.['content'] !== undefined;
  expect(['sent', 'named', 'spare'].map(isHere)).toEqual([true, true, false]);
  expect(await bring(newId())).toMatchObject({ status: 200, body: { evidenceId: dispute.idOf('spare') } });
});

it('lays tokens from elsewhere beside an exhibit with what was checked, and takes nothing that is none', async () => {
  const bytes = picture();
  const dispute = await fileWith(api, story, { design: { bytes } });
  const path = `${dispute.path}/evidence/${dispute.idOf('design')}/timestamps`;
  const lay = (token: string, by: By = story.ana) => api.post(path, { token }, by);
  const made = async (of: Buffer) => (await authority.reply(await authority.query(of, '-sha256'))).toString('base64');
  expect(await lay(await made(bytes))).toMatchObject({ status: 200, body: { timestamp: { worth: 'proven' } } });
  const wrong = await lay(await made(picture()));
  expect(wrong.body).toMatchObject({
    timestamp: {
      worth: 'worthless',
      checks: expect.arrayContaining([{ check: 'imprint', outcome: 'failed', why: 'differs' }]),
    },
  });
  for (const token of [
    '',
    'not base64!',
    randomBytes(300).toString('base64'),
    Buffer.alloc(66_000, 48).toString('base64'),
  ])
    expect(await lay(token)).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field: 'token' })] },
    });
  expect((await lay(await made(bytes), story.ben)).status).toBe(404);
  const { items } = await dispute.list(story.ana);
  const beside = items.find(({ evidenceId }) => evidenceId === dispute.idOf('design'));
  expect(beside?.['timestamps']).toMatchObject([{ worth: 'proven', fromDeposit: false }, { worth: 'worthless' }]);
});
