import { hash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { askForReturns } from '#application/access/ask-for-returns.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp, everywhereOf } from '../../../test/support/everywhere.js';
import { confidentialityText } from '#messages/privacy/confidentiality-undertaking.js';
import { DEPOSITS_VIEW, DEPOSIT_GRANTS_VIEW } from '#read-models/views.js';

const DAY = 86_400_000;
const TITLE = 'Formula 88 of the bag dye';
const SECRET = 'indigo 4.2, alum 0.7, ninety minutes at 60 degrees';

type By = { readonly token: string; readonly partyId: string };
type Items = { readonly items: readonly Readonly<Record<string, unknown>>[] };

let api: Api;
let story: Case;
let ada: { readonly token: string };
let offset = 0;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  const { rows } = await api.parts.pool.query<{ ms: string }>(
    'SELECT clock_offset_ms AS ms FROM office.association WHERE id = $1',
    [story.association.associationId],
  );
  offset = Number(rows[0]?.ms ?? 0);
  await catchUp(api);
}, 60_000);
afterAll(() => api.stop());

const signedIn = async (login: 'ana' | 'ben' | 'cai'): Promise<By> => ({
  ...story[login],
  token: await story.association.signIn(login),
});
/** The association's clock is not the machine's. */
const legalNow = (): Date => new Date(api.parts.now().getTime() + offset);
const dayIn = (days: number): string =>
  new Date(legalNow().getTime() + days * DAY + 8 * 3_600_000).toISOString().slice(0, 10);
const someText = (): Buffer =>
  Buffer.concat([Buffer.from(`${SECRET}\n`), Buffer.from(randomBytes(20).toString('hex'))]);
const deposit = async (by: By, bytes: Buffer = someText()): Promise<string> => {
  const told = { kind: 'design', title: TITLE, sha256: hash('sha256', bytes) };
  const depositId = String((await api.post('/v1/deposits', told, by)).body['depositId']);
  const headers = { authorization: `Bearer ${by.token}`, 'content-type': 'application/octet-stream' };
  const sent = await fetch(`${api.url}/v1/deposits/${depositId}/content`, {
    ...{ method: 'PUT', headers, body: new Uint8Array(bytes) },
  });
  if (sent.status !== 200) throw new Error(await sent.text());
  return depositId;
};
const grant = (depositId: string, receiverId: string, by: By, more: object = {}) =>
  api.post(`/v1/deposits/${depositId}/grants`, { receiverId, purpose: 'production', until: dayIn(9), ...more }, by);
const read = async (contentUrl: string, by: { token: string }) => {
  const answer = await fetch(`${api.url}${contentUrl}`, { headers: { authorization: `Bearer ${by.token}` } });
  return { status: answer.status, text: await answer.text() };
};
const undertake = (at: string, by: By) =>
  api.post(`${at}/undertakings`, { version: confidentialityText('deposit').version, accepted: true }, by);
/** The worker comes by: who was written to of it, with the day. */
const told = async (): Promise<readonly string[]> => {
  await catchUp(api);
  const now = api.parts.now();
  await askForReturns(everywhereOf(api, legalNow().toISOString()), now);
  const { rows } = await api.parts.pool.query<{ login: string; topic: string; facts: object }>(
    `SELECT a.login, n.topic, n.facts FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
      WHERE a.association_id = $1 AND n.topic LIKE 'return-%' ORDER BY n.created_at, a.login`,
    [story.association.associationId],
  );
  expect(JSON.stringify(rows)).not.toMatch(/Formula|indigo|DE-/);
  return rows.map(({ login, topic }) => `${login} ${topic}`);
};

it('opens to whom it was opened, once that has signed, on record; and to nobody else', async () => {
  const depositId = await deposit(story.ana);
  expect((await grant(depositId, story.ben.partyId, story.ben)).status).toBe(404); // not its to open
  expect((await grant(depositId, story.ana.partyId, story.ana)).status).toBeGreaterThanOrEqual(400);
  expect(await grant(depositId, '01912d68-783e-7a03-8467-5661c1243ad4', story.ana)).toMatchObject({
    body: { code: 'UnknownReference' },
  });
  expect(await grant(depositId, story.ben.partyId, story.ana, { until: dayIn(-2) })).toMatchObject({
    body: { code: 'InstantImplausible' },
  });
  const made = await grant(depositId, story.ben.partyId, story.ana);
  expect(made.status).toBe(201);
  const at = `/v1/deposit-grants/${String(made.body['grantId'])}`;
  await catchUp(api);
  for (const by of [story.cai, { token: story.maja.token, partyId: '' }, { ...ada, partyId: '' }])
    expect([403, 404]).toContain((await api.get(at, by)).status);
  const before = await api.get(at, story.ben);
  expect(before.body).toMatchObject({ open: true, undertaken: false, purpose: 'production', readers: [] });
  expect(before.text).not.toContain('Formula');
  const look = () => api.post(`${at}/viewings`, undefined, story.ben);
  expect(await look()).toMatchObject({ status: 409, body: { code: 'ConfidentialityNotUndertaken' } });
  expect(await api.post(`${at}/undertakings`, { version: 'older', accepted: true }, story.ben)).toMatchObject({
    body: { code: 'AgreementMoved' },
  });
  expect((await undertake(at, story.cai)).status).toBe(404);
  expect((await undertake(at, story.ben)).body).toMatchObject({ events: ['DepositGrantUndertaken'] });
  expect((await undertake(at, story.ben)).body).toMatchObject({ events: [] });
  const opened = await look();
  expect(opened.status).toBe(201);
  const contentUrl = String(opened.body['contentUrl']);
  expect(await read(contentUrl, story.ben)).toMatchObject({ status: 200, text: expect.stringContaining(SECRET) });
  for (const by of [story.cai, story.maja, ada]) {
    const other = await read(contentUrl, by);
    expect([403, 404]).toContain(other.status);
    expect(other.text).not.toContain('indigo');
  }
  await catchUp(api);
  const record = (await api.get(`/v1/deposits/${depositId}/grants`, story.ana)).body as unknown as Items;
  expect(record.items).toMatchObject([
    { title: TITLE, open: true, readers: [{ owes: true, viewedAt: [expect.any(String)], version: '2026-12' }] },
  ]);
  expect((await api.get(`/v1/deposits/${depositId}/grants`, story.ben)).status).toBe(404);
  expect((await api.get(`/v1/deposits/${depositId}`, story.ben)).status).toBe(404);
  expect((await api.get('/v1/deposit-grants', story.cai)).body).toEqual({ items: [] });
});

it('is read in parts, as a player asks for a film, under the same viewing and no longer', async () => {
  const film = readFileSync('apps/cli/demo/assets/bag-film.webm');
  const depositId = await deposit(story.ana, film);
  const made = await grant(depositId, story.ben.partyId, story.ana);
  const at = `/v1/deposit-grants/${String(made.body['grantId'])}`;
  await undertake(at, story.ben);
  const contentUrl = String((await api.post(`${at}/viewings`, undefined, story.ben)).body['contentUrl']);
  const part = async (range: string, { token }: { token: string } = story.ben) => {
    const answer = await fetch(`${api.url}${contentUrl}`, { headers: { authorization: `Bearer ${token}`, range } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, told: answer.headers.get('content-range'), bytes, headers: answer.headers };
  };
  for (const [range, from, to] of [
    ['bytes=0-99', 0, 100],
    ['bytes=1000-', 1000, film.length],
    ['bytes=-50', film.length - 50, film.length],
  ] as const) {
    const { status, told: where, bytes, headers } = await part(range);
    expect([range, status, where]).toEqual([range, 206, `bytes ${from}-${to - 1}/${film.length}`]);
    expect(bytes.equals(film.subarray(from, to))).toBe(true);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('content-type')).toBe('video/webm');
  }
  expect(await part(`bytes=${film.length}-`)).toMatchObject({ status: 416, told: `bytes */${film.length}` });
  expect([403, 404]).toContain((await part('bytes=0-9', story.cai)).status);
  await catchUp(api);
  const record = (await api.get(`/v1/deposits/${depositId}/grants`, story.ana)).body as unknown as Items;
  expect(record.items).toMatchObject([{ readers: [{ viewedAt: [expect.any(String)] }] }]);
  expect((await api.post(`${at}/withdrawals`, undefined, story.ana)).status).toBe(200);
  expect((await part('bytes=0-9')).status).toBe(409);
});

it('ends at once when it is withdrawn, for what is being read too, and what was read stays on record', async () => {
  const depositId = await deposit(story.ana);
  const made = await grant(depositId, story.cai.partyId, story.ana);
  const at = `/v1/deposit-grants/${String(made.body['grantId'])}`;
  await undertake(at, story.cai);
  const contentUrl = String((await api.post(`${at}/viewings`, undefined, story.cai)).body['contentUrl']);
  expect((await read(contentUrl, story.cai)).status).toBe(200);
  expect((await api.post(`${at}/withdrawals`, undefined, story.cai)).status).toBe(404);
  expect((await api.post(`${at}/withdrawals`, undefined, story.ana)).status).toBe(200);
  expect((await read(contentUrl, story.cai)).status).toBe(409);
  expect(await api.post(`${at}/viewings`, undefined, story.cai)).toMatchObject({ body: { code: 'WrongStage' } });
  const seen = await api.get(at, story.cai);
  expect(seen.body).toMatchObject({ open: false, allowedActions: ['ConfirmDepositReturn'] });
  expect(seen.text).not.toContain('Formula');
});

it('is owed back at the end: asked for, reminded of, overdue in sight of depositor and association, confirmed', async () => {
  const depositId = await deposit(story.ana);
  const made = await grant(depositId, story.ben.partyId, story.ana, { until: dayIn(1) });
  const grantId = String(made.body['grantId']);
  const at = `/v1/deposit-grants/${grantId}`;
  await undertake(at, story.ben);
  await api.post(`${at}/viewings`, undefined, story.ben);
  const mine = async (): Promise<readonly string[]> => (await told()).filter((one) => one.startsWith('ben'));
  expect(await mine()).toEqual([]);
  api.pass(2 * DAY);
  expect(await mine()).toEqual(['ben return-asked']);
  expect(await mine()).toEqual(['ben return-asked']);
  api.pass(8 * DAY);
  expect(await mine()).toContain('ben return-near');
  api.pass(3 * DAY);
  expect(await mine()).toContain('ben return-late');
  const [ana, ben] = await Promise.all([signedIn('ana'), signedIn('ben')]);
  const desk = async () => {
    await catchUp(api);
    const by = { token: await story.association.signIn('maja') };
    return api.get('/v1/confidential-returns', by);
  };
  const late = await desk();
  expect((late.body as unknown as Items).items).toContainEqual(
    expect.objectContaining({ kind: 'deposit', grantId, overdue: true }),
  );
  expect(late.text).not.toMatch(/Formula|indigo/);
  const record = async () =>
    ((await api.get(`/v1/deposits/${depositId}/grants`, ana)).body as unknown as Items).items[0];
  expect(await record()).toMatchObject({ overdue: true, open: false });
  expect((await api.get('/v1/me/confidential-returns', ben)).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ grantId, overdue: true })]),
  });
  const confirm = (more: object, by: By = ben) =>
    api.post(`${at}/returns`, { manner: 'destroyed', papers: 1, files: 2, doneOn: dayIn(-1), ...more }, by);
  expect(await confirm({ doneOn: dayIn(2) })).toMatchObject({ body: { code: 'InstantImplausible' } });
  expect(await confirm({ manner: 'none-kept' })).toMatchObject({ body: { code: 'EntryUnwanted' } });
  expect((await confirm({}, ana)).status).toBe(404);
  expect((await confirm({})).body).toMatchObject({ events: ['DepositGrantReturnConfirmed'] });
  expect((await confirm({ files: 3 })).status).toBe(409);
  await catchUp(api);
  expect(await record()).toMatchObject({
    overdue: false,
    readers: [{ owes: false, returned: { manner: 'destroyed', papers: 1, files: 2, doneOn: dayIn(-1) } }],
  });
  expect(JSON.stringify((await desk()).body)).not.toContain(grantId);
});

it('leaves no word of the secret in the log, the tables that are read, or what was mailed', async () => {
  const { rows } = await api.parts.pool.query<{ found: string }>(
    `SELECT data::text AS found FROM log.event WHERE association_id = $1
      UNION ALL SELECT to_jsonb(d)::text FROM ${DEPOSITS_VIEW} d UNION ALL SELECT to_jsonb(g)::text FROM ${DEPOSIT_GRANTS_VIEW} g
      UNION ALL SELECT to_jsonb(n)::text FROM office.account_notice n UNION ALL SELECT to_jsonb(n)::text FROM office.notice_once n`,
    [story.association.associationId],
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ found }) => /Formula 88|indigo/.test(found))).toEqual([]);
});
