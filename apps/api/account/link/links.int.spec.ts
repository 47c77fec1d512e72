import { makeLink } from '#application/party/links.js';
import { newId } from '#infrastructure/ids.js';
import { tokenText } from '#infrastructure/secret-token.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { randomBytes } from 'node:crypto';
import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, DECLARATION, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';
import { startReceiver } from '../../../../test/support/receiver.js';

const HOUR = 3_600_000;
let api: Api;
let story: Case;
let provider: Awaited<ReturnType<typeof startReceiver>>;
let filed: Filed;
let services: readonly { readonly serviceId: string; readonly document: string; readonly addressee: string }[];
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  provider = await startReceiver(() => 202);
  const { associationId, operator } = story.association;
  const hired = { channel: 'sms', url: provider.url.replace('/hooks', '') };
  expect((await api.post(`/v1/associations/${associationId}/message-providers`, hired, operator)).status).toBe(201);
  filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  await api.post(`/v1/disputes/${filed.disputeId}/acceptances`, {}, story.maja);
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event WHERE stream_id = $1 AND type = 'ServiceOrdered'`,
    [filed.disputeId],
  );
  services = rows.map(({ data }) => {
    const { serviceId, document, addressee } = JSON.parse(data) as {
      serviceId: string;
      document: string;
      addressee: { id: string };
    };
    return { serviceId, document, addressee: addressee.id };
  });
}, 60_000);
afterAll(async () => {
  await Promise.all([api.stop(), provider.stop()]);
});
beforeEach(() => {
  provider.answer(() => 202);
  provider.journal.length = 0;
});

const serviceTo = (partyId: string): string =>
  services.find(({ document, addressee }) => document === 'forwarded-notice' && addressee === partyId)?.serviceId ?? '';
/** A link as the worker's message would carry it; each of another service, so that none shares its codes. */
const linkOf = (partyId: string, serviceId = serviceTo(partyId)): Promise<string> =>
  makeLink(
    api.parts.pool,
    hmacSecret(api.parts.masterKey, 'link'),
    { associationId: story.association.associationId, disputeId: filed.disputeId, partyId, serviceId, channel: 'sms' },
    api.parts.now(),
  );
const codes = (): readonly string[] =>
  provider.journal.map(({ body }) => /\d{6}/.exec((body as unknown as { text: string }).text)?.[0] ?? '');
const open = (token: string, code: string, key?: string) => api.post(`/v1/links/${token}/sessions`, { code }, { key });
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const phone = (partyId: string, number: string, by: { token: string } = story.shop) =>
  api.post(`/v1/disputes/${filed.disputeId}/respondents/${partyId}/phones`, { phone: number }, by);

it('sends the code to the phone that the platform holds, not to one that its bearer names', async () => {
  const token = await linkOf(story.ben.partyId);
  expect((await api.get(`/v1/links/${token}`)).body).toMatchObject({
    associationId: expect.any(String),
    nameZh: '协会',
    nameEn: 'Association',
  });
  expect(await api.post(`/v1/links/${token}/codes`, {})).toMatchObject({ status: 409, body: { code: 'NoPhone' } });
  expect(await api.post(`/v1/links/${token}/codes`, { phone: '13900009999' })).toMatchObject({ status: 400 });
  expect((await phone(story.ben.partyId, '138 0000 1234')).status).toBe(200);
  expect((await api.get(`/v1/links/${token}`)).body).toMatchObject({ phone: '+86138****1234' });
  const sent = await api.post(`/v1/links/${token}/codes`, {}, { key: 'ben-asks-once' });
  expect(sent).toMatchObject({ status: 200, body: { phone: '+86138****1234' } });
  expect(await api.post(`/v1/links/${token}/codes`, {}, { key: 'ben-asks-once' })).toMatchObject({
    status: 200,
    text: sent.text,
  });
  expect(provider.journal.map(({ body }) => body)).toMatchObject([{ channel: 'sms', to: '+8613800001234' }]);
  expect(sent.text).not.toContain(codes()[0]);
});

it('opens the file with the code, which is its arrival, and can do all that the party can in this dispute', async () => {
  const token = await linkOf(story.ben.partyId);
  await api.post(`/v1/links/${token}/codes`, {});
  const [code = ''] = codes();
  expect(await open(token, wrong(code))).toMatchObject({ status: 401, body: { code: 'WrongCode' } });
  const opened = await open(token, code, 'ben-opens-it');
  expect(opened).toMatchObject({
    status: 201,
    body: { disputeId: filed.disputeId, partyId: story.ben.partyId, serviceId: serviceTo(story.ben.partyId) },
  });
  expect((await open(token, code, 'ben-opens-it')).text).toBe(opened.text);
  expect((await open(token, code)).status).toBe(401); // a code is good once

  const by = { token: String(opened.body['token']) };
  const dispute = await api.get(`/v1/disputes/${filed.disputeId}`, by);
  expect([dispute.status, dispute.body['roles']]).toEqual([200, ['respondent']]);
  expect((await api.get(String(opened.body['documentUrl']), by)).status).toBe(200);
  const { rows } = await api.parts.pool.query<{ data: string; meta: string }>(
    `SELECT data, meta FROM log.event WHERE stream_id = $1 AND type = 'ServiceArrived'`,
    [filed.disputeId],
  );
  expect(rows.map(({ data }) => JSON.parse(data) as object)).toMatchObject([
    { serviceId: serviceTo(story.ben.partyId), proof: 'opened' },
  ]);
  expect(JSON.parse(rows[0]?.meta ?? '')).toMatchObject({
    by: { kind: 'person', id: expect.stringMatching(/^link-/), onBehalfOf: story.ben.partyId },
  });

  const [bag] = filed.items;
  const answer = {
    respondentId: story.ben.partyId,
    itemIds: [bag?.itemId],
    statement: '正品',
    evidence: [],
    declaration: DECLARATION,
  };
  expect(await api.post(`/v1/disputes/${filed.disputeId}/counter-notices`, answer, by)).toMatchObject({ status: 200 });
  for (const path of ['/v1/disputes', `/v1/parties/${story.ben.partyId}`, '/v1/me'])
    expect((await api.get(path, by)).status).toBe(403);
  expect((await api.post('/v1/disputes', complaintOf(story), by)).status).toBe(403);
  const other = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  await api.post(`/v1/disputes/${other.disputeId}/acceptances`, {}, story.maja);
  const [elsewhere, never] = [
    await api.get(`/v1/disputes/${other.disputeId}`, by),
    await api.get(`/v1/disputes/${newId()}`, by),
  ];
  expect([elsewhere.status, elsewhere.text]).toEqual([404, never.text]);
  const beside = { ...by, headers: { cookie: '__Host-parley-session=pls_of-an-account' } };
  const left = await api.send('DELETE', '/v1/sessions/current', beside);
  expect([left.status, left.headers.get('set-cookie')]).toEqual([204, null]); // an account beside it stays signed in
  expect((await api.get(`/v1/disputes/${filed.disputeId}`, by)).status).toBe(401);
}, 60_000);

it('gives a browser each visit as a cookie of its own, which counts for pages of ours that name it, and tells no token', async () => {
  const opened = async (serviceId: string, cookie?: string) => {
    const token = await linkOf(story.ben.partyId, serviceId);
    await api.post(`/v1/links/${token}/codes`, {});
    const [code] = codes().slice(-1);
    const asked = { 'parley-session': 'browser', 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) };
    return api.post(`/v1/links/${token}/sessions`, { code }, { headers: asked });
  };
  const [first, second] = [newId(), newId()];
  const visit = await opened(first);
  expect([visit.status, visit.text.includes('plv_')]).toEqual([201, false]);
  const [set = ''] = visit.headers.getSetCookie();
  const form = `^__Host-parley-visit-${first}=plv_\\w+; Secure; Path=/; HttpOnly; SameSite=Strict; Max-Age=1[34]\\d{3}$`;
  expect(set).toMatch(new RegExp(form));
  const [mine = '', others = ''] = [set, (await opened(second)).headers.getSetCookie()[0] ?? ''].map(
    (one) => one.split(';')[0],
  );
  const cookie = `${mine}; ${others}; __Host-parley-session=pls_of-an-account`;
  const dispute = `/v1/disputes/${filed.disputeId}`;
  const by = (named: string, site = 'same-origin') => ({
    headers: { cookie, 'parley-session': named, 'sec-fetch-site': site },
  });
  const read = async (call: { readonly headers: Readonly<Record<string, string>> }) =>
    (await api.get(dispute, call)).status;
  expect(await read(by(first))).toBe(200);
  for (const bad of [by('browser'), by(newId()), by(`${first},${second}`), { headers: { cookie } }])
    expect(await read(bad)).toBe(401);
  for (const site of ['cross-site', 'same-site', 'none'])
    expect(await api.send('DELETE', '/v1/sessions/current', by(first, site))).toMatchObject({ status: 403 });
  expect(await read(by(first, 'cross-site'))).toBe(403);
  const refused = await api.post(
    `/v1/links/${await linkOf(story.ben.partyId, newId())}/sessions`,
    { code: '123456' },
    { headers: { 'parley-session': 'browser', 'sec-fetch-site': 'cross-site' } },
  );
  expect(refused).toMatchObject({ status: 403, body: { code: 'ForeignPage' } });

  const again = await opened(first, cookie); // in another tab of the same browser
  expect([again.status, await read(by(first))]).toEqual([201, 401]);
  const left = await api.send('DELETE', '/v1/sessions/current', by(second));
  expect([left.status, left.headers.getSetCookie()[0]]).toEqual([
    204,
    expect.stringMatching(`^__Host-parley-visit-${second}=; .*Max-Age=0$`),
  ]);
  expect(await read(by(second))).toBe(401);
}, 60_000);

it('is made for the platform that alone holds the phone, the same each time, and opens with the code to that phone', async () => {
  const path = `/v1/disputes/${filed.disputeId}/services/${serviceTo(story.cai.partyId)}/links`;
  const made = await api.post(path, {}, story.shop);
  expect(made).toMatchObject({ status: 201, body: { url: expect.stringMatching(/^http:\/\/parley\.test\/l\/pll_/) } });
  expect((await api.post(path, {}, story.shop)).text).toBe(made.text);
  expect((await phone(story.cai.partyId, '139 0000 5678')).status).toBe(200);
  const token = String(made.body['url']).split('/').at(-1) ?? '';
  expect(await api.post(`/v1/links/${token}/codes`, {})).toMatchObject({
    status: 200,
    body: { phone: '+86139****5678' },
  });
  expect(await open(token, codes().at(-1) ?? '')).toMatchObject({ status: 201, body: { partyId: story.cai.partyId } });

  const statutory = services.find(({ document }) => document === 'statutory-notice')?.serviceId ?? '';
  const mall = await story.association.platform('mall-of-links');
  const stranger = await api.post(path, {}, { token: mall.apiKey });
  for (const answer of [
    stranger,
    await api.post(path.replace(serviceTo(story.cai.partyId), statutory), {}, story.shop),
  ])
    expect([answer.status, answer.body['code']]).toEqual([404, 'NotFound']); // no stranger's, and no link to a platform's own paper
  expect((await api.post(path, {}, story.maja)).status).toBe(404);
});

it('answers every token that is not good as a random one, byte for byte', async () => {
  const [revoked, expired] = [await linkOf(story.cai.partyId), await linkOf(story.ben.partyId, newId())];
  await api.post(
    `/v1/disputes/${filed.disputeId}/services/${serviceTo(story.cai.partyId)}/link-revocations`,
    {},
    story.maja,
  );
  await api.parts.pool.query(
    `UPDATE office.link SET expires_at = created_at WHERE party_id = $1 AND service_id <> $2`,
    [story.ben.partyId, serviceTo(story.ben.partyId)],
  );
  const never = tokenText('pll', randomBytes(32));
  const session = tokenText('plv', randomBytes(32));
  const answers = await Promise.all(
    [
      never,
      revoked,
      expired,
      session,
      story.ana.token,
      'x',
      `${never}0`,
      never.toLowerCase(),
      '%00',
      `${revoked}%20`,
      "'%20OR%201=1--",
      newId(),
      'pll_',
    ].flatMap((token) => [
      api.get(`/v1/links/${token}`),
      api.post(`/v1/links/${token}/codes`, {}),
      open(token, '123456'),
    ]),
  );
  const shown = answers.map(
    ({ status, text }) => [status, text.replaceAll(/"(instance|requestId)":"[^"]*",?/g, '')] as const,
  );
  for (const one of shown) expect(one).toEqual(shown[0]);
  expect(shown[0]?.[0]).toBe(404);
  expect(provider.journal).toEqual([]);
}, 60_000);

it('counts guesses and codes, however many come at once', async () => {
  const token = await linkOf(story.ben.partyId, newId());
  await api.post(`/v1/links/${token}/codes`, {});
  const [code = ''] = codes();
  const guesses = await Promise.all(Array.from({ length: 8 }, (_, i) => open(token, String(i).padStart(6, '9'))));
  expect(guesses.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  expect((await open(token, code)).status).toBe(429); // it waits a minute now
  const more = await Promise.all(Array.from({ length: 8 }, () => api.post(`/v1/links/${token}/codes`, {})));
  expect(more.filter(({ status }) => status === 200)).toHaveLength(4); // the fifth in this hour was the first
  expect(more.filter(({ status }) => status === 429)).toHaveLength(4);
  expect(Number(more.find(({ status }) => status === 429)?.headers.get('retry-after'))).toBeGreaterThan(0);
  api.pass(HOUR);
  expect((await api.post(`/v1/links/${token}/codes`, {})).status).toBe(200);
  api.pass(11 * 60_000);
  expect((await open(token, codes().at(-1) ?? '')).status).toBe(401);
  for (const bad of [undefined, null, 123456, '12345', '1234567', '１２３４５６', ['123456'], {}, '12345a', ''])
    expect((await api.post(`/v1/links/${token}/sessions`, { code: bad })).status).toBe(400);
}, 60_000);

it('takes the same code again when the provider was away, under the same key', async () => {
  const token = await linkOf(story.ben.partyId, newId());
  provider.answer(() => 503);
  expect(await api.post(`/v1/links/${token}/codes`, {}, { key: 'tried-again' })).toMatchObject({
    status: 503,
    body: { code: 'NoMessages' },
  });
  provider.answer(() => 202);
  expect((await api.post(`/v1/links/${token}/codes`, {}, { key: 'tried-again' })).status).toBe(200);
  expect(new Set(codes()).size).toBe(1);
});

it('ends with the consent that it was sent by, and what was opened from it', async () => {
  const { partyId, token: account } = story.ben;
  const consent = (body: object, path = 'consents') =>
    api.post(`/v1/parties/${partyId}/${path}`, body, { token: account });
  expect((await consent({ channel: 'sms', contact: '+86 138 0000 1234', note: 'x' })).status).toBe(200);
  const token = await linkOf(partyId, newId());
  await api.post(`/v1/links/${token}/codes`, {});
  const session = { token: String((await open(token, codes()[0] ?? '')).body['token']) };
  expect((await api.get(`/v1/disputes/${filed.disputeId}`, session)).status).toBe(200);
  expect((await consent({ channel: 'sms' }, 'consent-withdrawals')).status).toBe(200);
  expect((await api.get(`/v1/disputes/${filed.disputeId}`, session)).status).toBe(401);
  expect((await api.get(`/v1/links/${token}`)).status).toBe(404);
  expect((await api.get(`/v1/parties/${partyId}`, { token: account })).body['consents']).toMatchObject([
    { channel: 'sms', withdrawnAt: expect.any(String) },
  ]);
  const withdraw = (channel: string, by: { readonly token: string }) =>
    api.post(`/v1/parties/${partyId}/consent-withdrawals`, { channel }, by);
  const recorded = async () =>
    (await api.parts.pool.query(`SELECT FROM log.event WHERE stream_id = $1 AND type = 'ConsentWithdrawn'`, [partyId]))
      .rowCount;
  expect([(await withdraw('sms', story.ben)).status, await recorded()]).toEqual([200, 1]); // again: nothing is recorded
  expect((await withdraw('pigeon', story.ben)).body).toMatchObject({ status: 400, errors: [{ field: 'channel' }] });
  expect([(await withdraw('sms', story.ana)).status, (await withdraw('sms', { token: 'pls_none' })).status]).toEqual([
    404, 401,
  ]);
  expect((await withdraw('mail', story.maja)).status).toBe(200); // staff have it from the party
  expect(await recorded()).toBe(2);
});

it('takes a consent with the contact that its channel needs, and no other', async () => {
  const consent = (body: object, by: { token: string } = story.maja) =>
    api.post(`/v1/parties/${story.cai.partyId}/consents`, body, by);
  for (const contact of [
    undefined,
    null,
    '',
    'x',
    7,
    '12800001234',
    '1380000123',
    '١٣٨٠٠٠٠١٢٣٤',
    "13800001234'--",
    '+8613800001234\n',
    `1${'3'.repeat(400)}`,
    ['13800001234'],
    {},
  ])
    expect((await consent({ channel: 'sms', contact })).status).toBe(400);
  for (const body of [
    { channel: 'mail', contact: 'x' },
    { channel: 'wechat', contact: 'o p' },
    { channel: 'platform' },
    { channel: 'telephone', contact: '110' },
  ])
    expect((await consent(body)).status).toBe(400);
  expect(
    (await consent({ channel: 'sms', contact: '１３８００００１２３４', givenAt: '2999-01-01T00:00:00Z' })).status,
  ).toBe(422);
  expect((await consent({ channel: 'wechat', contact: 'oLvPpjqs9BhvzwPj5A' })).status).toBe(200);
  expect((await consent({ channel: 'telephone', contact: '0571-88886666' }, story.cai)).status).toBe(200);
  const [foreign, never] = [
    await consent({ channel: 'mail' }, story.ben),
    await api.post(`/v1/parties/${newId()}/consents`, { channel: 'mail' }, story.ben),
  ];
  expect([foreign.status, foreign.text]).toEqual([404, never.text]);
  for (const bad of ['x', '12800001234', '0571-88886666', ''])
    expect((await phone(story.cai.partyId, bad)).status).toBe(400);
  expect((await phone(story.ana.partyId, '13800001234')).status).toBe(404);
}, 60_000);

it('slows guesses down, longer with each, while the party goes on from a new link that went to its phone', async () => {
  const old = await linkOf(story.ben.partyId, newId());
  await api.post(`/v1/links/${old}/codes`, {});
  const guess = async (): Promise<number> => {
    const answer = await open(old, '000000');
    return answer.status === 429 ? Number(answer.headers.get('retry-after')) : 0;
  };
  for (let wrong = 0; wrong < 5; wrong += 1) expect(await guess()).toBe(0);
  expect(await guess()).toBeGreaterThan(50);
  api.pass(61_000);
  expect(await guess()).toBe(0);
  expect(await guess()).toBeGreaterThan(100); // twice as long, and so on up to a day
  const texts = provider.journal.map(({ body }) => body as unknown as { readonly text: string; readonly to: string });
  const warned = texts.filter(({ text }) => text.includes('/l/pll_'));
  expect(warned).toHaveLength(1); // once, however often somebody guesses
  const fresh = /pll_[0-9A-Za-z]+/.exec(warned[0]?.text ?? '')?.[0] ?? '';
  expect([fresh === old, (await api.get(`/v1/links/${old}`)).status]).toEqual([false, 200]); // nothing is burnt
  expect((await api.post(`/v1/links/${fresh}/codes`, {})).status).toBe(200);
  expect((await open(fresh, codes().at(-1) ?? '')).status).toBe(201);
  api.pass(3 * 60_000);
  expect((await api.post(`/v1/links/${old}/codes`, {})).status).toBe(200);
  expect((await open(old, codes().at(-1) ?? '')).status).toBe(201); // nor is it locked
}, 60_000);
