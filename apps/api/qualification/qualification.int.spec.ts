import { createHash, createPublicKey, verify } from 'node:crypto';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { putPartyPaper } from '../../../test/support/party-papers.js';

let api: Api;
let story: Case;
let at = '';
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  at = `/v1/parties/${story.ben.partyId}/qualification-file`;
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string };
type Signed = {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly signature: string;
  readonly note: string;
};
const send = (path: string, body: object, by: By = story.ben) => api.post(path, body, { ...by, key: newId() });
const paper = async (words: string): Promise<string> => {
  const bytes = Buffer.from(words.repeat(20));
  await putPartyPaper(api, story.ben.partyId, bytes, story.ben, { kind: 'qualification-proof' });
  return createHash('sha256').update(bytes).digest('hex');
};
const filed = async (body: object): Promise<string> => {
  const papers = [await paper(JSON.stringify(body))];
  const { status, text, body: told } = await send(`${at}/proofs`, { ...body, papers });
  if (status !== 200) throw new Error(text);
  return String(told['proofId']);
};
const check = (proofId: string, more: object = {}) =>
  send(
    `${at}/proofs/${proofId}/checks`,
    { source: 'register', lookedOn: '2026-03-01', result: 'confirmed', ...more },
    story.maja,
  );
const ask = (body: object, by: By = story.shop) => send('/v1/qualification-asks', body, by);
const told = async (body: object): Promise<Signed> => (await ask(body)).body as unknown as Signed;
const file = async (by: By = story.ben) => (await api.get(at, by)).body;

const QUESTION = { handle: 'ben', brand: '南风', class: 18, channel: 'live-stream' };
const CERTIFICATE = {
  kind: 'trademark-certificate',
  brand: '南风',
  number: '87654321',
  owner: '南风公司',
  classes: [18],
};
const FIRST = { kind: 'authorisation', brand: '南风', grantor: '南风公司', grantee: '北店', mayAuthorise: true };
const LAST = { ...FIRST, grantor: '北店', grantee: 'The firm of ben', mayAuthorise: false, validUntil: '2026-12-31' };

it('is filed by its shop, checked by a person, and answered from only where the shop allows', async () => {
  const ids = [await filed(CERTIFICATE), await filed(FIRST), await filed({ ...LAST, channels: ['live-stream'] })];
  const { answer: closed } = await told(QUESTION);
  expect(closed).toMatchObject({ result: 'unknown', reasons: ['not-disclosed'], papers: [] });
  expect((await told({ ...QUESTION, handle: 'cai' })).answer).toMatchObject({ reasons: ['not-disclosed'] });
  await send(`${at}/askers`, { platformIds: [story.shop.platformId] });
  expect((await told(QUESTION)).answer).toMatchObject({ result: 'papers-at-fault', reasons: ['not-checked'] });
  expect(await check(ids[0] ?? '', { result: 'differs' })).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'remark' }] },
  });
  for (const id of ids) expect(await check(id)).toMatchObject({ status: 200, body: { events: ['ProofChecked'] } });
  const { answer, note } = await told(QUESTION);
  expect(answer).toMatchObject({
    partyId: story.ben.partyId,
    result: 'papers-in-order',
    reasons: ['chain-whole'],
    validUntil: '2026-12-31',
    papers: [{ kind: 'trademark-certificate', stage: 'confirmed', checkedOn: '2026-03-01' }, {}, {}],
  });
  expect(note).toMatch(/可以或者不可以销售|may or may not be sold/);
  expect(JSON.stringify(answer)).not.toContain('南风公司');
  expect((await told({ ...QUESTION, channel: 'offline' })).answer).toMatchObject({ reasons: ['channel-not-covered'] });
  expect((await told({ ...QUESTION, day: '2027-01-01' })).answer).toMatchObject({ reasons: ['not-in-term'] });
  expect((await told({ ...QUESTION, brand: '北风' })).answer).toMatchObject({ result: 'unknown' });
  expect((await told({ ...QUESTION, geographical: true })).answer).toMatchObject({
    reasons: ['chain-whole', 'gi-permission-missing'],
  });
});

it('is signed, so that anybody can check the answer by a public key', async () => {
  const { answer, signature } = await told(QUESTION);
  const keys = await api.get(`/v1/associations/${story.association.associationId}/answer-keys`, {});
  const [header = '', empty, signed = ''] = signature.split('.');
  const { alg, kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { alg: string; kid: string };
  const jwk = (keys.body['keys'] as unknown as readonly { readonly kid: string }[]).find((one) => one.kid === kid);
  const key = createPublicKey({ key: jwk as never, format: 'jwk' });
  const holds = (of: object): boolean => {
    const payload = Buffer.from(canonicalJson(of)).toString('base64url');
    return verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signed, 'base64url'));
  };
  expect([alg, empty, holds(answer), holds({ ...answer, result: 'unknown' })]).toEqual(['EdDSA', '', true, false]);
});

it('shows its shop every question, and nobody else the file', async () => {
  const seen = await file();
  expect(seen).toMatchObject({
    role: 'shop',
    name: 'The firm of ben',
    askers: [{ name: expect.any(String) as string }],
  });
  const asks = seen['asks'] as unknown as readonly object[];
  expect(asks.length).toBeGreaterThan(5);
  expect(asks.at(-1)).toMatchObject({
    result: 'unknown',
    reasons: ['not-disclosed'],
    question: { brand: '南风', class: 18 },
  });
  expect(await file(story.maja)).toMatchObject({ role: 'case-manager' });
  for (const by of [story.ana, story.shop]) expect((await api.get(at, by)).status).toBeGreaterThanOrEqual(403);
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event e JOIN log.stream s USING (stream_id)
      WHERE e.association_id = $1 AND s.category = 'qualification'`,
    [story.association.associationId],
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.map(({ data }) => data).join()).not.toContain('南风');
});

it('is renewed and withdrawn by its shop, told of beforehand, and listed for whoever checks', async () => {
  const proofId = await filed({ kind: 'gi-permission', brand: '青瓷', validUntil: '2026-03-20' });
  expect((await file())['alerts']).toEqual([{ proofId, endsOn: '2026-03-20' }]);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const list = (which: string) => api.get(`/v1/qualification-files?which=${which}`, story.maja);
  const line = { partyId: story.ben.partyId, name: 'The firm of ben', waiting: 1, endsOn: '2026-03-20' };
  expect((await list('waiting')).body['items']).toEqual([line]);
  expect((await list('ending')).body['items']).toEqual([line]);
  const renewal = { validUntil: '2027-03-20', papers: [await paper('续期')] };
  expect(await send(`${at}/proofs/${proofId}/renewals`, renewal)).toMatchObject({ body: { events: ['ProofRenewed'] } });
  expect((await file())['alerts']).toEqual([]);
  await send(`${at}/proofs/${proofId}/withdrawals`, {});
  expect(await check(proofId)).toMatchObject({ status: 409 });
});

it.each([
  ['a paper whose bytes have not come', { kind: 'patent', papers: ['0'.repeat(64)] }, 'papers'],
  ['a paper that is no hash', { kind: 'patent', papers: ['x'] }, 'papers'],
  ['a kind that there is not', { kind: 'diploma', papers: ['0'.repeat(64)] }, 'kind'],
  ['a class beyond the last', { kind: 'patent', classes: [46], papers: ['0'.repeat(64)] }, 'classes'],
])('is told of %s, and changes nothing', async (_, body, field) => {
  const answer = await send(`${at}/proofs`, body);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.body['errors']).toMatchObject([{ field: expect.stringContaining(field) as string }]);
});

it('answers about a shop that it knows, for a platform alone', async () => {
  expect(await ask({ brand: '南风' })).toMatchObject({ status: 422, body: { errors: [{ field: 'handle' }] } });
  expect(await ask({ ...QUESTION, handle: 'nobody' })).toMatchObject({ status: 422 });
  expect((await ask(QUESTION, story.ana)).status).toBe(403);
});
