import { request as ask } from 'node:http';
import { OPERATIONS, parametersOf } from '../../../test/access-matrix/operations.js';
import { startAccountMail, tokenIn } from '../../../test/support/account-mail.js';
import { startApi, type Api, type Call } from '../../../test/support/api.js';
import { PASSWORD, setUpAssociation } from '../../../test/support/association.js';
import { newId } from '#infrastructure/ids.js';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let mail: Awaited<ReturnType<typeof startAccountMail>>;
let ada: Call;
let at: string;
beforeAll(async () => {
  api = await startApi();
  [there, mail] = await Promise.all([setUpAssociation(api), startAccountMail(api)]);
  ada = { token: await there.person({ login: 'ada', roles: ['administrator'] }) };
  at = `/v1/associations/${there.associationId}`;
}, 90_000);
afterAll(async () => {
  await mail.stop();
  await api.stop();
});

/** A request by hand, with whatever headers, also those that a browser lets nobody set. */
const byHand = (method: string, path: string, headers: Readonly<Record<string, string>>, body = '') =>
  new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    const sent = ask(api.url + path, { method, headers: { ...headers, 'content-length': Buffer.byteLength(body) } });
    sent.once('error', reject).once('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
      );
    });
    sent.end(body);
  });
const codeIn = (text: string): string => String((JSON.parse(text) as { readonly code?: unknown }).code);

describe('what a page of somebody else has a browser send, with the cookie alone', () => {
  const SIMPLE = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''];
  const cookie = async (): Promise<string> => {
    const headers = { 'parley-session': 'browser', 'sec-fetch-site': 'same-origin' };
    const body = { association: there.associationId, login: 'ada', password: PASSWORD };
    const opened = await api.post('/v1/sessions', body, { headers });
    return opened.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
  };

  it.each(SIMPLE)('is not understood as “%s”, wherever it says to come from', async (type) => {
    const sent = { cookie: await cookie(), ...(type !== '' && { 'content-type': type }) };
    const forged = JSON.stringify({ name: 'x', handle: 'forged' });
    for (const from of [
      {},
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'same-origin', 'parley-session': 'browser', 'idempotency-key': newId() }, // as if it could
    ]) {
      const { status, text } = await byHand('POST', `${at}/platforms`, { ...sent, ...from }, forged);
      expect([status, codeIn(text)]).toEqual([415, 'UnsupportedMediaType']);
    }
    expect((await api.get('/v1/platforms', ada)).text).not.toContain('forged');
  });

  it('changes nothing by any operation that there is, with a body or without', async () => {
    const sent = { cookie: await cookie() };
    const came: string[] = [];
    const changing = OPERATIONS.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
    for (const [place, { id, method, path }] of changing.entries()) {
      const filled = parametersOf(path).reduce((all, name) => all.replace(`{${name}}`, newId()), path);
      const type = SIMPLE[place % SIMPLE.length] ?? '';
      const headers = { ...sent, ...(type !== '' && { 'content-type': type }) };
      const { status, text } = await byHand(method, filled, headers, type === '' ? '' : 'a=b');
      // whoever knows a tip's secret id sends its pictures, with a cookie or without
      const isAnybodys = id === 'sendTipPicture' && status === 404;
      if (!isAnybodys && ![403, 415].includes(status) && !(status === 400 && codeIn(text) === 'KeyMissing'))
        came.push(`${id} ${text}`);
    }
    expect(changing.length).toBeGreaterThan(200);
    expect(came).toEqual([]);
  });
});

it('writes no address that a request names into a mail or a link', async () => {
  const evil = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' };
  const json = { ...evil, 'content-type': 'application/json' };
  const send = (path: string, body: object, token?: string) =>
    byHand(
      'POST',
      path,
      { ...json, 'idempotency-key': newId(), ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      JSON.stringify(body),
    );
  const reset = { association: there.associationId, login: 'ada' };
  expect((await send('/v1/password-resets', reset)).status).toBe(202);
  const person = { name: 'x', locale: 'en', roles: ['mediator'] };
  const invited = { ...person, login: 'host-mail', mail: 'host-mail@people.example' };
  expect((await send(`${at}/accounts`, invited, ada.token)).status).toBe(201);
  const handed = { ...person, login: 'host-hand', mail: 'host-hand@people.example', invitation: { by: 'link' } };
  const { text } = await send(`${at}/accounts`, handed, ada.token);
  const letters = [...(await mail.allTo('ada@example.org')), ...(await mail.allTo('host-mail@people.example')), text];
  expect(letters.join('\n')).not.toContain('evil');
  expect(letters.filter((letter) => letter.includes('http://parley.test/'))).toHaveLength(3);
  expect(letters.filter((letter) => letter.includes('https://'))).toEqual([]);
});

it('lets one of many who redeem an invitation at the same instant in, with the password of that one', async () => {
  const invited = { login: 'raced', name: 'x', mail: 'raced@people.example', locale: 'en', roles: ['mediator'] };
  const made = await api.post(`${at}/accounts`, { ...invited, invitation: { by: 'link' } }, ada);
  const token = tokenIn(made.text);
  const passwords = Array.from({ length: 6 }, (_, n) => `seven herons over canal ${n}`);
  const answers = await Promise.all(
    passwords.map((password) => api.post(`/v1/account-links/${token}/passwords`, { password })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(5).fill(404)]);
  const won = answers.findIndex(({ status }) => status === 204);
  const opens = async (password: string): Promise<number> =>
    (await api.post('/v1/sessions', { association: there.associationId, login: 'raced', password })).status;
  const opened: number[] = [];
  for (const password of passwords) opened.push(await opens(password));
  expect(opened).toEqual(passwords.map((_, n) => (n === won ? 201 : 401)));
});

describe('a member of a body that the description does not name', () => {
  const OFFERED = {
    account: { id: newId(), associationId: newId(), passwordHash: 'x', mailConfirmedAt: null, suspendedAt: null },
    session: { accountId: newId(), means: 'passkey', roles: ['administrator'], enrolled: true },
    registration: { state: 'handled', decidedBy: newId(), accountId: newId(), roles: ['administrator'] },
    office: { roles: ['administrator'], accountId: newId(), by: newId(), until: '2099-01-01T00:00:00Z' },
    mandate: { confirmedBy: newId(), confirmedAt: '2026-01-01T00:00:00Z', state: 'in-force' },
  };
  const BODIES: Readonly<Record<keyof typeof OFFERED, () => Promise<readonly [string, object]>>> = {
    account: () =>
      Promise.resolve([
        `${at}/accounts`,
        { login: 'more', name: 'x', mail: 'more@people.example', locale: 'en', roles: ['party'] },
      ]),
    session: () =>
      Promise.resolve(['/v1/sessions', { association: there.associationId, login: 'ada', password: PASSWORD }]),
    registration: () =>
      Promise.resolve([
        `${at}/registrations`,
        { kind: 'merchant', name: 'x', partyName: 'x', mail: 'more@people.example', locale: 'en' },
      ]),
    office: async () => [
      `${at}/accounts/${await there.account({ login: `o${newId()}`, roles: ['expert'] })}/offices`,
      { office: 'mediator' },
    ],
    mandate: async () => [
      `${at}/audit-mandates`,
      {
        accountId: await there.account({ login: `a${newId()}`, roles: ['auditor'] }),
        endsAt: new Date(api.parts.now().getTime() + 86_400_000).toISOString(),
        ratings: true,
        securityLog: false,
      },
    ],
  };

  it.each(Object.keys(OFFERED) as (keyof typeof OFFERED)[])('is refused by name, of a %s', async (of) => {
    await api.send('PUT', `${at}/self-registration`, ada, { kinds: ['merchant'] });
    const [path, body] = await BODIES[of]();
    for (const [name, value] of Object.entries(OFFERED[of])) {
      const answer = await api.post(path, { ...body, [name]: value }, ada);
      expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ field: name }] }]);
    }
    const polluted = `${JSON.stringify(body).slice(0, -1)},"__proto__":{"roles":["administrator"]}}`;
    expect((await api.post(path, polluted, ada)).status).toBe(400);
    expect((await api.post(path, body, ada)).status).toBeLessThan(300);
  });
});
