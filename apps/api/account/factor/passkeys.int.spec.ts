import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { openAuthenticator } from '../../../../test/support/authenticator.js';
import { addGenerator, firstStep } from '../../../../test/support/factor.js';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { trustedProxies: ['127.0.0.1'] });
  there = await setUpAssociation(api);
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token?: string; readonly headers?: Readonly<Record<string, string>> };
type Options = Readonly<Record<string, unknown>> & { readonly challenge: string };
const options = async (path: string, by?: By): Promise<Options> => {
  const { status, text, body } = await api.get(path, by);
  if (status !== 200) throw new Error(text);
  return body['options'] as unknown as Options;
};
const CREATION = '/v1/me/factors/passkeys/options';
const SIGN_IN = '/v1/sessions/passkeys/options';

const withPasskey = async (login: string) => {
  const session = { token: await there.person({ login, roles: ['case-manager'] }) };
  const authenticator = openAuthenticator();
  const made = authenticator.make(await options(CREATION, session));
  const added = await api.post('/v1/me/factors/passkeys', { name: 'Key', ...made }, session);
  expect(added).toMatchObject({ status: 201, body: { recoveryCodes: expect.any(Array) } });
  return { session, authenticator, made };
};

it('asks for passkeys that are found without a name and check their person', async () => {
  const session = { token: await there.person({ login: 'ana', roles: ['party'] }) };
  expect(await options(CREATION, session)).toMatchObject({
    rp: { id: 'parley.test', name: '协会' },
    user: { name: 'ana' },
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  expect(await options(SIGN_IN)).toMatchObject({
    rpId: 'parley.test',
    userVerification: 'required',
    allowCredentials: [],
  });
});

it('signs in by a passkey alone, and by the answer once', async () => {
  const { authenticator } = await withPasskey('ben');
  const signed = authenticator.sign(await options(SIGN_IN));
  const opened = await api.post('/v1/sessions/passkeys', signed, { key: 'passkey-of-ben' });
  expect(opened).toMatchObject({ status: 201, body: { account: { name: 'ben' } } });
  const again = await api.post('/v1/sessions/passkeys', signed, { key: 'passkey-of-ben' });
  expect(again.body['token']).toBe(opened.body['token']);
  expect(await api.post('/v1/sessions/passkeys', signed)).toMatchObject({
    status: 401,
    body: { code: 'WrongCredentials' },
  });
  const session = { token: String(opened.body['token']) };
  expect((await api.get('/v1/me/factors', session)).body).toMatchObject({ freshUntil: expect.any(String) });
});

it('takes a passkey as second step, of this account and for this half session alone', async () => {
  const { authenticator } = await withPasskey('cai');
  const stranger = await withPasskey('dan');
  const half = async () => ({ token: String((await firstStep(api, there.associationId, 'cai')).body['token']) });
  const [one, two] = [await half(), await half()];
  const asked = await options('/v1/sessions/second-steps/passkey-options', one);
  expect(asked['allowCredentials']).toHaveLength(1);
  const give = (by: By, passkey: object) => api.post('/v1/sessions/second-steps', { passkey }, by);
  expect((await give(one, stranger.authenticator.sign(asked))).status).toBe(422);
  expect((await give(two, authenticator.sign(asked))).status).toBe(422);
  expect((await give(one, authenticator.sign(await options(SIGN_IN)))).status).toBe(422);
  expect((await give(one, authenticator.sign(asked))).status).toBe(201);
});

it('refuses another page, another host, a person who was not checked, a changed signature, and a counter that fell', async () => {
  const { authenticator } = await withPasskey('eva');
  const refused = async (signed: object): Promise<void> =>
    expect(await api.post('/v1/sessions/passkeys', signed)).toMatchObject({ status: 401 });
  await refused(authenticator.sign(await options(SIGN_IN), { origin: 'http://parley.test.evil.example' }));
  await refused(authenticator.sign(await options(SIGN_IN), { relyingParty: 'evil.example' }));
  await refused(authenticator.sign(await options(SIGN_IN), { userVerified: false }));
  await refused({ ...authenticator.sign(await options(SIGN_IN)), signature: 'AAAA' });
  await refused({ ...authenticator.sign(await options(SIGN_IN)), userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' });
  await refused({ ...authenticator.sign(await options(SIGN_IN)), credentialId: 'AAAA' });
  await refused(authenticator.sign({ challenge: 'A'.repeat(51) }));
  await refused(authenticator.sign(await options(SIGN_IN), { count: 1 }));
  const late = await options(SIGN_IN);
  api.pass(5 * 60_000);
  await refused(authenticator.sign(late));
  expect((await api.post('/v1/sessions/passkeys', authenticator.sign(await options(SIGN_IN)))).status).toBe(201);
});

it('adds no passkey of another account’s challenge, none that is known, none without its person', async () => {
  const { session, made } = await withPasskey('fay');
  const other = { token: await there.person({ login: 'gil', roles: ['party'] }) };
  const add = (by: By, body: object) => api.post('/v1/me/factors/passkeys', { name: 'Key', ...body }, by);
  expect((await add(session, made)).status).toBe(422);
  expect((await add(session, openAuthenticator().make(await options(CREATION, other)))).status).toBe(422);
  const unverified = openAuthenticator().make(await options(CREATION, other), { userVerified: false });
  expect((await add(other, unverified)).status).toBe(422);
  expect((await add(other, { credentialId: 'AAAA', clientData: 'AAAA', attestation: 'AAAA' })).status).toBe(422);
  expect((await options(CREATION, session))['excludeCredentials']).toHaveLength(1);
});

it('is a proof before factors are changed', async () => {
  const { session, authenticator } = await withPasskey('hal');
  api.pass(11 * 60_000);
  expect((await api.post('/v1/me/factors/totp', { name: 'x' }, session)).status).toBe(403);
  const signed = authenticator.sign(await options('/v1/me/proofs/passkey-options', session));
  expect((await api.post('/v1/me/proofs', { passkey: signed }, session)).status).toBe(200);
  await addGenerator(api, session);
});

it('lets nobody in whose account is suspended', async () => {
  const { authenticator } = await withPasskey('ida');
  await api.parts.pool.query(`UPDATE office.account SET suspended_at = now() WHERE login = 'ida'`);
  const signed = authenticator.sign(await options(SIGN_IN));
  expect(await api.post('/v1/sessions/passkeys', signed)).toMatchObject({ status: 401 });
});

it('is made and used under an association’s own host name, by accounts of that association alone', async () => {
  const HOST = 'disputes.hangzhou.example';
  const here = { headers: { 'x-forwarded-host': HOST } };
  const session = { token: await there.person({ login: 'jan', roles: ['case-manager'] }), ...here };
  const partyOf = async () => (await options(CREATION, session))['rp'] as { readonly id: string };
  expect((await partyOf()).id).toBe('parley.test'); // whatever a request says: nobody entered that host
  const at = `/v1/associations/${there.associationId}/hosts`;
  expect((await api.post(at, { host: HOST }, there.operator)).status).toBe(204);
  expect((await partyOf()).id).toBe(HOST);

  const authenticator = openAuthenticator(HOST, `http://${HOST}`);
  const add = (by: By, body: object) => api.post('/v1/me/factors/passkeys', { name: 'Key', ...body }, by);
  expect((await add(session, authenticator.make(await options(CREATION, session)))).status).toBe(201);
  const PROOF = '/v1/me/proofs/passkey-options';
  const atHome = { token: session.token };
  const listed = async (path: string, name: string, by: By) =>
    ((await options(path, by))[name] as readonly object[]).length;
  expect([await listed(PROOF, 'allowCredentials', session), await listed(PROOF, 'allowCredentials', atHome)]).toEqual([
    1, 0,
  ]); // a browser finds it under its own host alone
  expect(await listed(CREATION, 'excludeCredentials', atHome)).toBe(0);
  const signIn = (signed: object, by: By) => api.post('/v1/sessions/passkeys', signed, by);
  const elsewhere = authenticator.sign(await options(SIGN_IN, here));
  expect((await signIn(elsewhere, {})).status).toBe(401); // asked for under one host and given under another
  expect((await signIn(elsewhere, { headers: { 'x-forwarded-host': 'evil.example' } })).status).toBe(401);
  const signed = authenticator.sign(await options(SIGN_IN, here));
  const many = await Promise.all(Array.from({ length: 4 }, () => signIn(signed, here)));
  expect(many.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401]); // one answer, at the same instant
  expect(
    (await signIn(authenticator.sign(await options(SIGN_IN, here), { origin: 'http://parley.test' }), here)).status,
  ).toBe(401);

  const other = await setUpAssociation(api);
  const stranger = { token: await other.person({ login: 'kim', roles: ['case-manager'] }) };
  const made = openAuthenticator(HOST, `http://${HOST}`).make(await options(CREATION, { ...stranger, ...here }));
  expect((await add({ ...stranger, ...here }, made)).status).toBe(422);
  const own = openAuthenticator();
  expect((await add(stranger, own.make(await options(CREATION, stranger)))).status).toBe(201);
  const there2 = own.sign(await options(SIGN_IN, here), { relyingParty: HOST, origin: `http://${HOST}` });
  expect((await signIn(there2, here)).status).toBe(401);
});
