import { OPERATOR_KEY, startApi, type Api } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';
import { startReceiver } from '../../../../test/support/receiver.js';
import { startAccountMail, tokenIn } from '../../../../test/support/account-mail.js';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let mail: Awaited<ReturnType<typeof startAccountMail>>;
beforeAll(async () => {
  api = await startApi();
  [there, mail] = await Promise.all([setUpAssociation(api), startAccountMail(api)]);
}, 90_000);
afterAll(async () => {
  await mail.stop();
  await api.stop();
});

const CHOSEN = 'seven herons over the canal';
const accounts = () => `/v1/associations/${there.associationId}/accounts`;
const invite = async (login: string, more: object = {}) =>
  api.post(
    accounts(),
    { login, name: login, mail: `${login}@people.example`, locale: 'en', roles: ['mediator'], ...more },
    there.operator,
  );
const choose = (token: string, password = CHOSEN, key?: string) =>
  api.post(`/v1/account-links/${token}/passwords`, { password }, key === undefined ? {} : { key });
const signIn = (login: string, password = CHOSEN) =>
  api.post('/v1/sessions', { association: there.associationId, login, password });

it('invites by mail: the person alone chooses the password, once, and the address is confirmed', async () => {
  const made = await invite('mila');
  expect(made).toMatchObject({ status: 201, body: { invitation: { by: 'mail' } } });
  expect(made.text).not.toContain('pla_');
  expect((await signIn('mila', '')).status).toBe(400);
  expect((await signIn('mila')).status).toBe(401); // nobody has a password yet
  const [letter = ''] = await mail.allTo('mila@people.example');
  expect(letter).toMatch(/Association.*choose the password[^]*login: mila[^]*works once/);
  const token = tokenIn(letter);
  const { rows } = await api.parts.pool.query('SELECT l.*, n.* FROM office.account_link l, office.account_notice n');
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(await api.get(`/v1/account-links/${token}`)).toMatchObject({
    status: 200,
    body: { purpose: 'invitation', login: 'mila', associationId: there.associationId },
  });
  expect((await choose(token, CHOSEN, 'mila-chooses')).status).toBe(204);
  expect((await choose(token, CHOSEN, 'mila-chooses')).status).toBe(204); // the same request again
  expect((await choose(token, 'another one altogether')).status).toBe(404);
  expect((await api.get(`/v1/account-links/${token}`)).status).toBe(404);
  expect((await signIn('mila')).status).toBe(201);
  const account = await api.parts.pool.query("SELECT mail_confirmed_at FROM office.account WHERE login = 'mila'");
  expect(account.rows).toEqual([{ mail_confirmed_at: expect.any(Date) }]);
});

it('is taken by one of many who redeem it at the same instant', async () => {
  await invite('zoe');
  const token = await mail.tokenTo('zoe@people.example');
  const passwords = Array.from({ length: 6 }, (_, n) => `${CHOSEN} number ${n}`);
  const answers = await Promise.all(passwords.map((password) => choose(token, password)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 404, 404, 404, 404, 404]);
  const winner = answers.findIndex(({ status }) => status === 204);
  for (const [n, password] of passwords.entries())
    expect((await signIn('zoe', password)).status).toBe(n === winner ? 201 : 401);
});

it('hands over a link where it is asked for one, and has the address confirmed afterwards', async () => {
  const made = await invite('nils', { invitation: { by: 'link' } });
  const { invitation } = made.body as unknown as { readonly invitation: { readonly link: string } };
  expect(invitation.link).toMatch(/^http:\/\/parley\.test\/a\/association(-[0-9a-f]{6})?#\/choose\/pla_/);
  expect(await mail.allTo('nils@people.example')).toEqual([]);
  expect((await choose(tokenIn(invitation.link))).status).toBe(204);
  const confirming = await mail.tokenTo('nils@people.example');
  expect((await api.post(`/v1/account-links/${confirming}/passwords`, { password: CHOSEN })).status).toBe(404);
  expect((await api.post(`/v1/account-links/${confirming}/confirmations`, undefined)).status).toBe(204);
});

it('can be renewed, which ends what was sent before, or withdrawn; and it expires', async () => {
  const { accountId } = (await invite('oda')).body as unknown as { readonly accountId: string };
  const first = await mail.tokenTo('oda@people.example');
  const again = await api.post(`${accounts()}/${accountId}/invitations`, { by: 'mail' }, there.operator);
  expect(again).toMatchObject({ status: 201, body: { by: 'mail' } });
  expect((await choose(first)).status).toBe(404);
  const second = await mail.tokenTo('oda@people.example');
  expect((await api.send('DELETE', `${accounts()}/${accountId}/invitations`, there.operator)).status).toBe(204);
  expect((await choose(second)).status).toBe(404);
  const third = await api.post(`${accounts()}/${accountId}/invitations`, { by: 'link' }, there.operator);
  api.pass(7 * 24 * 3_600_000);
  expect((await choose(tokenIn(third.text))).status).toBe(404);
  const renew = () => api.post(`${accounts()}/${accountId}/invitations`, { by: 'link' }, there.operator);
  const fourth = await renew();
  for (let n = 2; n <= 5; n += 1) expect((await renew()).status).toBe(201);
  expect(await renew()).toMatchObject({ status: 429, body: { code: 'TooManyAttempts' } });
  expect((await choose(tokenIn(fourth.text))).status).toBe(404);
  const admin = { token: await there.person({ login: 'oda-admin', roles: ['administrator'] }) };
  const opened = (await api.get('/v1/me', admin)).body as unknown as { account: { accountId: string } };
  const path = `${accounts()}/${opened.account.accountId}/invitations`;
  expect(await api.post(path, { by: 'link' }, admin)).toMatchObject({ status: 409, body: { code: 'AccountOpened' } });
});

it('hands a link over to nobody who did not make the account, nor sends it to a phone that such a one names', async () => {
  const admin = { token: await there.person({ login: 'una-admin', roles: ['administrator'] }) };
  const { accountId } = (await invite('una')).body as unknown as { readonly accountId: string };
  const again = (body: object, by: { readonly token: string }, id = accountId) =>
    api.post(`${accounts()}/${id}/invitations`, body, by);
  expect(await again({ by: 'link' }, admin)).toMatchObject({ status: 409, body: { code: 'InvitedByMailAlone' } });
  expect((await again({ by: 'mail' }, admin)).status).toBe(201);
  const told = { login: 'ute', name: 'ute', mail: 'ute@people.example', locale: 'en', roles: ['mediator'] };
  const own = (await api.post(accounts(), told, admin)).body as unknown as { readonly accountId: string };
  const handed = await again({ by: 'link' }, admin, own.accountId);
  expect(handed.status).toBe(201);
  const path = `/v1/account-links/${tokenIn(handed.text)}`;
  expect((await api.get(path)).status).toBe(200);
  // once others have vouched for its person, the maker is nobody either
  const vouched = 'UPDATE office.account SET party_ids = ARRAY[$2::uuid] WHERE id = $1';
  await api.parts.pool.query(vouched, [own.accountId, own.accountId]);
  expect((await again({ by: 'link' }, admin, own.accountId)).body).toMatchObject({ code: 'InvitedByMailAlone' });
  // and what it had in hand before opens nothing of what the account was given since
  for (const answer of [await api.get(path), await api.post(`${path}/passwords`, { password: CHOSEN })])
    expect(answer).toMatchObject({ status: 409, body: { code: 'InvitationOvertaken' } });
  const byOperator = await again({ by: 'link' }, there.operator, own.accountId);
  expect((await api.get(`/v1/account-links/${tokenIn(byOperator.text)}`)).status).toBe(200);
  expect((await again({ by: 'mail' }, admin, own.accountId)).status).toBe(201);
  expect((await choose(await mail.tokenTo('ute@people.example'))).status).toBe(204);
});

it('goes by phone only where the association has a provider of messages', async () => {
  const wanted = (phone?: string) => invite('phoned', { invitation: { by: 'phone', ...(phone && { phone }) } });
  expect(await wanted()).toMatchObject({ body: { errors: [{ field: 'invitation.phone', code: 'missing' }] } });
  expect(await wanted('12')).toMatchObject({ body: { errors: [{ code: 'not-a-phone-number' }] } });
  expect(await wanted('+8613800001234')).toMatchObject({ status: 409, body: { code: 'NoMessageProvider' } });
  const provider = await startReceiver(() => 202);
  try {
    const hired = { channel: 'sms', url: provider.url.replace('/hooks', '') };
    await api.post(`/v1/associations/${there.associationId}/message-providers`, hired, there.operator);
    expect((await wanted('138 0000 1234')).status).toBe(201);
    await mail.send();
    const [message] = provider.journal.map(({ body }) => body as unknown as Readonly<Record<string, string>>);
    expect(message).toMatchObject({ channel: 'sms', to: '+8613800001234' });
    expect((await choose(tokenIn(message?.['text'] ?? ''))).status).toBe(204);
    const { rows } = await api.parts.pool.query('SELECT * FROM office.account_notice');
    expect(JSON.stringify(rows)).not.toContain('13800001234'); // kept until it went, and no longer
    expect(await mail.tokenTo('phoned@people.example')).toMatch(/^pla_/); // the mail address is confirmed apart
  } finally {
    await provider.stop();
  }
});

it.each([
  ['fourteen chars', 'too-short'],
  ['qwertyuiopasdfghjkl', 'known-password'],
  ['pia.lind is my login', 'names-you'],
])('does not take “%s” for a password, and leaves the link good', async (password, code) => {
  const login = `pia.lind.${code}`;
  const { body } = await invite(login, { name: 'pia.lind', invitation: { by: 'link' } });
  const token = tokenIn(JSON.stringify(body));
  expect(await choose(token, password)).toMatchObject({ status: 400, body: { errors: [{ field: 'password', code }] } });
  expect((await choose(token)).status).toBe(204);
});

it('lets nobody set another person’s password in production', async () => {
  const production = await startApi('production');
  try {
    const operator = { token: OPERATOR_KEY };
    const founded = await production.post('/v1/associations', { nameZh: '协会', nameEn: 'Production' }, operator);
    const path = `/v1/associations/${String(founded.body['associationId'])}/accounts`;
    const body = { login: 'x', name: 'x', mail: 'x@people.example', locale: 'en', roles: ['expert'] };
    const given = { ...body, password: 'correct horse battery staple' };
    expect(await production.post(path, given, operator)).toMatchObject({
      status: 403,
      body: { code: 'PasswordIsTheirs' },
    });
    expect((await production.post(path, body, operator)).status).toBe(201);
  } finally {
    await production.stop();
  }
});
