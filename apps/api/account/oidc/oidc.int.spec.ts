import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { answerNextReset } from '../../../worker/notifications/answer-resets.js';
import { SESSION_LIFE } from '../session/session-life.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { addGenerator, firstStep } from '../../../../test/support/factor.js';
import { CLIENT, startIssuer } from '../../../../test/support/issuer.js';

const BACK = 'http://parley.test/app';
let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let provider: Awaited<ReturnType<typeof startIssuer>>;
let issuerId: string;
let ofAna: By; // a session that an issuer let in
beforeAll(async () => {
  [api, provider] = await Promise.all([startApi(), startIssuer(BACK)]);
  there = await setUpAssociation(api);
  issuerId = String((await add({})).body['issuerId']);
}, 60_000);
afterAll(() => Promise.all([api.stop(), provider.stop()]));

type By = { readonly token: string };
type Begun = { readonly address: string; readonly binding: string };
const add = (more: object, by: object = there.operator) =>
  api.post(
    `/v1/associations/${there.associationId}/issuers`,
    {
      nameZh: '登录',
      nameEn: 'Login',
      issuer: provider.address,
      ...CLIENT,
      trustedAmr: ['otp'],
      trustedAcr: [provider.acr],
      ...more,
    },
    by,
  );
const begin = async (path = `/v1/sessions/issuers/options?issuerId=${issuerId}`, by?: By): Promise<Begun> => {
  const { status, text, body } = await api.get(path, by);
  if (status !== 200) throw new Error(text);
  return body as unknown as Begun;
};
const answerOf = (returned: URL): string => returned.search.slice(1);
const signIn = (answer: string, binding: string, key?: string) =>
  api.post('/v1/sessions/issuers', { answer, binding }, key === undefined ? {} : { key });
const by = async (subject: string, more: { readonly amr?: readonly string[]; readonly acr?: string } = {}) => {
  const { address, binding } = await begin();
  return signIn(answerOf(await provider.visit(address, { subject, ...more })), binding);
};
const link = async (session: By, subject: string) => {
  const { address, binding } = await begin(`/v1/me/identities/options?issuerId=${issuerId}`, session);
  const answer = answerOf(await provider.visit(address, { subject }));
  return api.post('/v1/me/identities', { answer, binding }, session);
};
const person = async (login: string): Promise<By> => ({
  token: await there.person({ login, roles: ['case-manager'] }),
});

it('joins an account by proof alone: never by the mail address that the provider tells', async () => {
  const ana = await person('ana'); // ana@example.org, as the provider says of everybody
  expect(await by('somebody')).toMatchObject({ status: 409, body: { code: 'IdentityUnknown' } });
  expect((await link(ana, 'ana-there')).status).toBe(201);
  expect(await by('somebody')).toMatchObject({ status: 409, body: { code: 'IdentityUnknown' } });
  const opened = await by('ana-there');
  expect(opened).toMatchObject({ status: 201, body: { account: { name: 'ana' } } });
  ofAna = { token: String(opened.body['token']) };
  expect((await api.get('/v1/me', ofAna)).status).toBe(200);
  expect((await api.get('/v1/me/identities', ana)).body).toMatchObject({
    items: [{ issuerId, nameEn: 'Login', lastUsedAt: expect.any(String) }],
  });
  const ben = await person('ben');
  expect(await link(ben, 'ana-there')).toMatchObject({ status: 409, body: { code: 'Taken' } });
});

it('sends PKCE, state and nonce, another each time, and no secret', async () => {
  const addresses = await Promise.all([begin(), begin()]);
  const asked = addresses.map(({ address }) => Object.fromEntries(new URL(address).searchParams));
  expect(asked[0]).toMatchObject({
    client_id: 'parley',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: BACK,
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
  });
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked[0]?.[name]).not.toBe(asked[1]?.[name]);
  const { rows } = await api.parts.pool.query('SELECT json_agg(i) FROM office.issuer i');
  expect(JSON.stringify(rows)).not.toContain(Buffer.from(CLIENT.clientSecret).toString('hex'));
  const listed = await api.get(`/v1/associations/${there.associationId}/issuers`, there.operator);
  expect(listed.text).not.toContain(CLIENT.clientSecret);
  expect(listed.body).toMatchObject({ redirectUri: BACK });
});

it('has the issuer say what it is once for all who begin, however many', async () => {
  const { issuers } = api.parts;
  const called: string[] = [];
  const fetch: typeof issuers.fetch = (address, wanted) => {
    called.push(String(address));
    return issuers.fetch(address, wanted);
  };
  Object.assign(api.parts, { issuers: { ...issuers, fetch } });
  api.pass(5 * 60_000); // what was known is old by now
  await Promise.all([begin(), begin(), begin()]);
  await begin();
  expect(called).toEqual([expect.stringContaining('/.well-known/openid-configuration')]);
  Object.assign(api.parts, { issuers });
});

it('takes an answer once, in the browser that began, for what was begun', async () => {
  const cai = await person('cai');
  await link(cai, 'cai-there');
  const [one, two] = [await begin(), await begin()];
  const answer = answerOf(await provider.visit(one.address, { subject: 'cai-there' }));
  expect(await signIn(answer, two.binding)).toMatchObject({ status: 422, body: { code: 'IssuerFailed' } });
  const swapped = new URLSearchParams(answer);
  swapped.set('state', new URL(two.address).searchParams.get('state') ?? '');
  expect((await signIn(String(swapped), two.binding)).status).toBe(422); // another login's code
  const linking = await begin(`/v1/me/identities/options?issuerId=${issuerId}`, cai);
  const forLinking = answerOf(await provider.visit(linking.address, { subject: 'cai-there' }));
  expect((await signIn(forLinking, linking.binding)).status).toBe(422);
  const dan = await person('dan');
  const body = { answer: forLinking, binding: linking.binding };
  expect((await api.post('/v1/me/identities', body, dan)).status).toBe(422); // begun by somebody else
  const three = await begin();
  const good = answerOf(await provider.visit(three.address, { subject: 'cai-there' }));
  const opened = await signIn(good, three.binding, 'the-key-of-cai');
  expect(opened.status).toBe(201);
  expect((await signIn(good, three.binding, 'the-key-of-cai')).body['token']).toBe(opened.body['token']);
  expect((await signIn(good, three.binding)).status).toBe(422);
});

it('refuses what is no answer, one of another issuer, and one that comes too late', async () => {
  const { address, binding } = await begin();
  const answer = answerOf(await provider.visit(address, { subject: 'x' }));
  for (const bad of ['code=x', 'error=access_denied', `${answer}x`, answer.replace(/code=[^&]+/, 'code=forged')])
    expect((await signIn(bad, binding)).status).toBe(422);
  const iss = new URLSearchParams(answer);
  iss.set('iss', 'https://evil.example');
  expect((await signIn(String(iss), binding)).status).toBe(422); // RFC 9207
  api.pass(10 * 60_000);
  expect((await signIn(answer, binding)).status).toBe(422);
});

it('reads no ID token that the issuer has not signed, whoever brings it', async () => {
  const { issuers } = api.parts;
  const fetch: typeof issuers.fetch = async (address, wanted) => {
    const response = await issuers.fetch(address, wanted);
    if (!String(address).endsWith('/token')) return response;
    const token = (await response.json()) as { readonly id_token: string };
    const signature = token.id_token.slice(token.id_token.lastIndexOf('.') + 1);
    const forged = token.id_token.replace(signature, [...signature].toReversed().join(''));
    return new Response(JSON.stringify({ ...token, id_token: forged }), { headers: response.headers });
  };
  const eva = await person('eva-unsigned');
  await link(eva, 'eva-unsigned-there');
  expect((await by('eva-unsigned-there')).status).toBe(201);
  Object.assign(api.parts, { issuers: { ...issuers, fetch } });
  api.pass(5 * 60_000); // the issuer is asked anew
  expect((await by('eva-unsigned-there')).status).toBe(422);
  Object.assign(api.parts, { issuers });
  api.pass(5 * 60_000);
});

it('stands for the second factor only where the answer says so in words that are trusted', async () => {
  const eva = await person('eva');
  await link(eva, 'eva-there');
  const generator = await addGenerator(api, eva);
  expect(await by('eva-there', { amr: ['pwd'] })).toMatchObject({ status: 202, body: { owed: 'factor' } });
  expect((await by('eva-there', { amr: ['mfa'] })).status).toBe(202); // not a word that is trusted of it
  expect((await by('eva-there', { amr: ['pwd', 'otp'] })).status).toBe(201);
  expect((await by('eva-there', { acr: provider.acr })).status).toBe(201);
  const half = await by('eva-there');
  const given = await api.post(
    '/v1/sessions/second-steps',
    { code: generator.code() },
    { token: String(half.body['token']) },
  );
  expect(given.status).toBe(201);
  const trust = `/v1/associations/${there.associationId}/issuers/${issuerId}/trust`;
  const untrusted = { trustedAmr: [], trustedAcr: [] };
  expect((await api.send('PUT', trust, there.operator, untrusted)).status).toBe(204);
  expect((await by('eva-there', { amr: ['pwd', 'otp'], acr: provider.acr })).status).toBe(202);
});

it('unlinks after a fresh proof, but never the only way in', async () => {
  const fay = await person('fay');
  const linked = await link(fay, 'fay-there');
  const path = `/v1/me/identities/${String(linked.body['identityId'])}`;
  api.pass(11 * 60_000);
  expect((await api.send('DELETE', path, fay)).body).toMatchObject({ code: 'ProofNeeded' });
  const session = { token: String((await by('fay-there')).body['token']) };
  await api.parts.pool.query(`UPDATE office.account SET password_hash = NULL WHERE login = 'fay'`);
  expect((await api.send('DELETE', path, session)).body).toMatchObject({ code: 'LastWayIn' });
  expect((await firstStep(api, there.associationId, 'fay')).status).toBe(401);
  await api.parts.pool.query(`UPDATE office.account SET password_hash = 'x' WHERE login = 'fay'`);
  expect((await api.send('DELETE', path, session)).status).toBe(204);
  expect((await by('fay-there')).status).toBe(409);
});

it('accepts an invitation by an identity, once, with the link and the same browser', async () => {
  const made = await api.post(
    `/v1/associations/${there.associationId}/accounts`,
    {
      login: 'ivo',
      name: 'Ivo',
      mail: 'ivo@example.org',
      locale: 'en',
      roles: ['mediator'],
      invitation: { by: 'link' },
    },
    there.operator,
  );
  const { invitation } = made.body as unknown as { readonly invitation: { readonly link: string } };
  const token = /pla_\w+/.exec(invitation.link)?.[0] ?? '';
  const at = `/v1/account-links/${token}/identities`;
  const { address, binding } = await begin(`${at}/options?issuerId=${issuerId}`);
  const answer = answerOf(await provider.visit(address, { subject: 'ivo-there' }));
  expect((await signIn(answer, binding)).status).toBe(422); // it was not begun for that
  const stolen = await begin(`${at}/options?issuerId=${issuerId}`);
  expect((await api.post(at, { answer, binding: stolen.binding })).status).toBe(422);
  expect((await api.get(`/v1/account-links/${token}x/identities/options?issuerId=${issuerId}`)).status).toBe(404);
  expect((await api.post(at, { answer, binding })).status).toBe(204);
  expect((await api.post(at, { answer, binding })).status).toBe(404);
  expect(await by('ivo-there')).toMatchObject({ status: 201, body: { account: { name: 'Ivo' } } });
  const again = `/v1/associations/${there.associationId}/accounts/${String(made.body['accountId'])}/invitations`;
  expect(await api.post(again, { by: 'link' }, there.operator)).toMatchObject({
    status: 409,
    body: { code: 'AccountOpened' }, // else whoever invites would choose a password to somebody else's account
  });
});

it('lets nobody in whose account is suspended, nor by an issuer that ended or is another’s', async () => {
  const gil = await person('gil');
  await link(gil, 'gil-there');
  await api.parts.pool.query(`UPDATE office.account SET suspended_at = now() WHERE login = 'gil'`);
  expect((await by('gil-there')).status).toBe(401);
  const elsewhere = await setUpAssociation(api);
  const far = { token: await elsewhere.person({ login: 'far', roles: ['administrator'] }) };
  const linking = await begin(`/v1/me/identities/options?issuerId=${issuerId}`, far);
  const answer = answerOf(await provider.visit(linking.address, { subject: 'far-there' }));
  expect((await api.post('/v1/me/identities', { answer, binding: linking.binding }, far)).status).toBe(422);
  expect((await add({}, far)).status).toBe(403);
  const ends = `/v1/associations/${there.associationId}/issuers/${issuerId}/ends`;
  expect((await api.post(ends, undefined, far)).status).toBe(403);
  const forgot = async (login: string) => {
    await api.post('/v1/password-resets', { association: there.associationId, login });
    const { pool, masterKey, now } = api.parts;
    while ((await answerNextReset({ pool, linkSecret: hmacSecret(masterKey, 'account-link'), now })) > 0);
    const values = [there.associationId, login];
    const { rows } = await pool.query<{ readonly purpose: string }>(
      `SELECT l.purpose FROM office.account_link l JOIN office.account a ON a.id = l.account_id
         WHERE a.association_id = $1 AND a.login = $2 AND l.used_at IS NULL AND l.ended_at IS NULL`,
      values,
    );
    return rows;
  };
  expect(await forgot('ivo')).toEqual([]); // a mail box opens nothing that its provider guards
  expect((await api.post(ends, undefined, there.operator)).status).toBe(204);
  expect((await api.get(`/v1/sessions/issuers/options?issuerId=${issuerId}`)).status).toBe(404);
  expect((await forgot('ivo')).map(({ purpose }) => purpose)).toEqual(['reset']); // no other way in is left
  const means = await api.get(`/v1/associations/${there.associationId}/sign-in-means`);
  expect(means.body).toEqual({ issuers: [] });
});

it('takes no issuer that is not who it is called, does not answer, or is no address', async () => {
  for (const issuer of [provider.address.replace('127.0.0.1', 'localhost'), 'http://127.0.0.1:9'])
    expect(await add({ issuer })).toMatchObject({ status: 422, body: { code: 'IssuerFailed' } });
  for (const issuer of ['nowhere', 'ftp://example.org', 'https://a:b@example.org'])
    expect((await add({ issuer })).status).toBe(400);
  Object.assign(api.parts, { issuers: { ...api.parts.issuers, plainHttp: false } });
  expect(await add({})).toMatchObject({ status: 400, body: { errors: [{ field: 'issuer' }] } });
});

it('lets a session that an issuer opened go on when the issuer is gone, and ends it by our own time', async () => {
  const status = async (): Promise<number> => (await api.get('/v1/me', ofAna)).status;
  expect(await status()).toBe(200);
  api.pass(SESSION_LIFE.longest);
  expect(await status()).toBe(401);
});
