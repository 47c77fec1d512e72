import { randomUUID } from 'node:crypto';
import { mailerBesides } from '#infrastructure/sandbox/never-leaves.js';
import { openSandboxes } from '#infrastructure/sandbox/sandboxes.js';
import { OPERATOR_KEY, startApi, type Api } from '../../../test/support/api.js';
import { PASSWORD, setUpAssociation } from '../../../test/support/association.js';
import { addMediator } from '../../../test/support/panel.js';
import { findPlatform } from '../../worker/effects/find-platform.js';

let api: Api;
let first: Awaited<ReturnType<typeof setUpAssociation>>;
let second: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi();
  first = await setUpAssociation(api);
  second = await setUpAssociation(api);
}, 30_000);
afterAll(() => api.stop());

const NOWHERE = '01890000-0000-7000-8000-000000000000';
const account = (login: string, more: object = {}) => ({
  login,
  password: PASSWORD,
  name: login,
  mail: `${login}@example.org`,
  locale: 'en',
  roles: ['party'],
  ...more,
});

describe('two associations', () => {
  it('have people of the same login, who do not meet', async () => {
    const [one, two] = [
      await first.person({ login: 'admin', roles: ['administrator'] }),
      await second.person({ login: 'admin', roles: ['administrator'] }),
    ];
    const mine = await first.party('甲公司');
    expect(await api.get(`/v1/parties/${mine}`, { token: one })).toMatchObject({
      status: 200,
      body: { partyId: mine, kind: 'organisation', name: '甲公司' },
    });
    const stranger = await api.get(`/v1/parties/${mine}`, { token: two });
    const random = await api.get(`/v1/parties/${NOWHERE}`, { token: two });
    expect([stranger.status, stranger.text]).toEqual([404, random.text]);
    expect(headersOf(stranger)).toEqual(headersOf(random));

    const foreign = await api.post(`/v1/associations/${first.associationId}/accounts`, account('eve'), { token: two });
    const nowhere = await api.post(`/v1/associations/${NOWHERE}/accounts`, account('eve'), { token: two });
    expect([foreign.status, foreign.text]).toEqual([403, nowhere.text]);
    expect(
      (await api.post(`/v1/associations/${first.associationId}/platforms`, { name: 'a', handle: 'aa' }, { token: two }))
        .status,
    ).toBe(403);
    expect(
      (await api.post(`/v1/associations/${second.associationId}/accounts`, account('bob'), { token: two })).status,
    ).toBe(201);
  });

  it('do not lend each other parties or platforms', async () => {
    const party = await first.party('乙公司');
    const { platformId } = await first.platform('shop');
    const borrowed = await api.post(
      `/v1/associations/${second.associationId}/accounts`,
      account('zoe', { partyIds: [party] }),
      second.operator,
    );
    expect(borrowed).toMatchObject({
      status: 422,
      body: { code: 'EmpoweredByNobody', facts: { field: 'partyIds' } },
    });
    const linked = await api.post(
      '/v1/parties',
      { kind: 'person', name: '丙', accounts: [{ platformId, handle: 'x' }] },
      second.operator,
    );
    expect(linked).toMatchObject({
      status: 422,
      body: { code: 'UnknownReference', facts: { field: 'accounts[0].platformId' } },
    });
  });
});

describe('access', () => {
  it('answers the unknown with 401 and the wrong one with 403', async () => {
    const token = await first.person({ login: 'party-only', roles: ['party'] });
    const { apiKey } = await first.platform('keys');
    for (const bad of [
      undefined,
      '',
      'x',
      `${token.slice(0, -1)}_`,
      `${apiKey}a`,
      `${OPERATOR_KEY}x`,
      'pls_'.padEnd(53, '0'),
    ]) {
      const answer = await api.get('/v1/me', bad === undefined ? {} : { token: bad });
      expect(answer).toMatchObject({ status: 401, body: { code: 'Unauthenticated' } });
      expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    }
    expect((await api.get('/v1/me', { token: apiKey })).status).toBe(403);
    expect((await api.post('/v1/associations', { nameZh: 'a', nameEn: 'a' }, { token })).status).toBe(403);
    expect((await api.post('/v1/parties', { kind: 'person', name: 'a', accounts: [] }, { token })).status).toBe(403);
    expect((await api.post('/v1/clock/advances', { by: 'P1D' }, { token: apiKey })).status).toBe(403);
  });

  it('lets platforms in by their key, which is kept as a hash', async () => {
    const { apiKey, webhookSecret } = await first.platform('hashed');
    expect(apiKey).toMatch(/^plk_[0-9A-Za-z]{49}$/);
    expect(webhookSecret).toMatch(/^whsec_/);
    expect((await api.get('/v1/clock', { token: apiKey })).status).toBe(200);
    const { rows } = await api.parts.pool.query('SELECT * FROM office.api_key, office.platform');
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${apiKey}|${webhookSecret.slice(6, 20)}`));
    await api.parts.pool.query(
      "UPDATE office.api_key SET revoked_at = now() WHERE platform_id = (SELECT id FROM office.platform WHERE handle = 'hashed')",
    );
    expect((await api.get('/v1/clock', { token: apiKey })).status).toBe(401);
  });

  it('lets the operator work in the association that the header names', async () => {
    expect((await api.get('/v1/clock', first.operator)).status).toBe(200);
    expect(await api.get('/v1/clock', { token: OPERATOR_KEY })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'Parley-Association' }] },
    });
    for (const header of [NOWHERE, 'x', `${first.associationId}, ${second.associationId}`])
      expect(
        (await api.get('/v1/clock', { token: OPERATOR_KEY, headers: { 'parley-association': header } })).status,
      ).toBe(400);
  });
});

describe('parties', () => {
  it('are seen by staff and by those who may act for them', async () => {
    const [mine, other] = [await first.party('丁公司'), await first.party('戊公司')];
    const token = await first.person({ login: 'ding', roles: ['party'], partyIds: [mine] });
    expect(await api.get(`/v1/parties/${mine}`, { token })).toMatchObject({ status: 200, body: { name: '丁公司' } });
    expect((await api.get(`/v1/parties/${other}`, { token })).text).toBe(
      (await api.get(`/v1/parties/${NOWHERE}`, { token })).text,
    );
    expect((await api.get('/v1/parties/ID', { token })).status).toBe(404);
    const { rows } = await api.parts.pool.query(
      'SELECT data, meta FROM log.event WHERE stream_id = $1 ORDER BY version',
      [mine],
    );
    expect(JSON.stringify(rows)).not.toContain('丁公司');
    expect(rows).toHaveLength(4); // noted, its paper, one officer, another
  });

  it('are out of reach of an account whose authority was ended, which may be said twice', async () => {
    const [mine, kept] = [await first.party('丑公司'), await first.party('寅公司')];
    const accountId = await first.account({ login: 'yin', roles: ['party'], partyIds: [mine, kept] });
    const token = await first.signIn('yin');
    const path = `/v1/associations/${first.associationId}/accounts/${accountId}/authority-endings`;
    expect((await api.post(path, { partyId: mine }, { token })).status).toBe(403);
    expect((await api.post(path, { partyId: mine }, first.operator)).status).toBe(403);
    const manager = { token: await first.person({ login: 'yin-manager', roles: ['case-manager'] }) };
    const other = { token: await first.person({ login: 'yin-other', roles: ['administrator'] }) };
    const proposed = await api.post(path, { partyId: mine }, manager);
    expect(proposed).toMatchObject({ status: 200, body: { ended: false } });
    expect((await api.post(path, { partyId: mine }, manager)).body).toMatchObject({ code: 'SecondPersonNeeded' });
    expect((await api.get(`/v1/parties/${mine}`, { token })).status).toBe(200);
    const key = 'end-of-authority';
    const ended = await api.post(path, { partyId: mine }, { ...other, key });
    expect(ended).toMatchObject({ status: 200, body: { accountId, partyId: mine, ended: true } });
    expect((await api.post(path, { partyId: mine }, { ...other, key })).text).toBe(ended.text);
    expect((await api.post(path, { partyId: mine }, manager)).status).toBe(200);
    expect([
      (await api.get(`/v1/parties/${mine}`, { token })).status,
      (await api.get(`/v1/parties/${kept}`, { token })).status,
    ]).toEqual([404, 200]);
    expect((await api.get('/v1/me', { token })).text).not.toContain(mine);
    const { rows } = await api.parts.pool.query(
      "SELECT data FROM log.event WHERE stream_id = $1 AND type = 'AuthorityEnded'",
      [mine],
    );
    expect(rows).toHaveLength(1);
    expect((await api.post(path, { partyId: NOWHERE }, manager)).status).toBe(404);
    const foreign = `/v1/associations/${second.associationId}/accounts/${accountId}/authority-endings`;
    expect((await api.post(foreign, { partyId: mine }, manager)).status).toBe(403);
  });

  it('own an account on a platform alone, also when two are registered at once', async () => {
    const { platformId } = await first.platform('linking');
    const register = (name: string) =>
      api.post('/v1/parties', { kind: 'person', name, accounts: [{ platformId, handle: 'Shop-88' }] }, first.operator);
    const answers = await Promise.all(['己', '庚', '辛', '壬'].map(register));
    expect(answers.map(({ status }) => String(status)).sort()).toEqual(['201', '422', '422', '422']);
    expect(await register('癸')).toMatchObject({ status: 422, body: { code: 'NamedTwice' } });
    const same = {
      kind: 'person',
      name: '子',
      accounts: [
        { platformId, handle: 'new' },
        { platformId, handle: 'NEW' },
      ],
    };
    expect(await api.post('/v1/parties', same, first.operator)).toMatchObject({
      status: 422,
      body: { code: 'NamedTwice' },
    });
  });
});

describe('a request that comes again', () => {
  const paths = {
    associations: () => ({ path: '/v1/associations', body: { nameZh: '又', nameEn: 'Again' } }),
    accounts: () => ({
      path: `/v1/associations/${first.associationId}/accounts`,
      body: account(`again-${crypto.randomUUID()}`),
    }),
    platforms: () => ({
      path: `/v1/associations/${first.associationId}/platforms`,
      body: { name: 'again', handle: 'again' },
    }),
    parties: () => ({ path: '/v1/parties', body: { kind: 'person', name: 'again', accounts: [] } }),
    clock: () => ({ path: '/v1/clock/advances', body: { by: 'PT1H' } }),
  };

  it.each(Object.entries(paths))('gets the first answer byte for byte, once: %s', async (name, make) => {
    const { path, body } = make();
    const call = { ...first.operator, key: `again-${name}` };
    const answers = await Promise.all(Array.from({ length: 20 }, () => api.post(path, body, call))); // B103
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBeLessThan(300);
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(body).reverse()), undefined, 2); // B108
    expect((await api.post(path, reordered, call)).text).toBe(answers[0]?.text);
    expect(await api.post(path, { ...body, ...OTHER[name] }, call)).toMatchObject({
      status: 422,
      body: { code: 'KeyReused' },
    }); // B099
    expect((await api.post(path, body, { ...call, key: `other-${name}` })).text).not.toBe(answers[0]?.text);
  });
  const OTHER: Readonly<Record<string, object>> = {
    associations: { nameEn: 'B' },
    accounts: { name: 'b' },
    platforms: { name: 'b' },
    parties: { name: 'b' },
    clock: { by: 'PT2H' },
  };

  it('is refused under the key of another operation, and is nothing to another user (B100, B101)', async () => {
    const [ana, ben] = [
      await first.person({ login: 'b101-a', roles: ['administrator'] }),
      await first.person({ login: 'b101-b', roles: ['administrator'] }),
    ];
    const party = { kind: 'person', name: 'B101', accounts: [] };
    const one = await api.post('/v1/parties', party, { token: ana, key: 'same-key' });
    const two = await api.post('/v1/parties', party, { token: ben, key: 'same-key' });
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.text).not.toBe(one.text);
    const platforms = `/v1/associations/${first.associationId}/platforms`;
    expect((await api.post(platforms, { name: 'x', handle: 'xx' }, { token: ana, key: 'office-key' })).status).toBe(
      201,
    );
    expect(
      (
        await api.post(`/v1/associations/${first.associationId}/accounts`, account('b100'), {
          token: ana,
          key: 'office-key',
        })
      ).status,
    ).toBe(422);
  });

  it('after a refusal finds its key free', async () => {
    const path = `/v1/associations/${first.associationId}/accounts`;
    expect((await api.post(path, account('taken'), { ...first.operator, key: 'free-key-1' })).status).toBe(201);
    expect(await api.post(path, account('TAKEN'), { ...first.operator, key: 'free-key-2' })).toMatchObject({
      status: 409,
      body: { code: 'Taken' },
    });
    expect((await api.post(path, account('not-taken'), { ...first.operator, key: 'free-key-2' })).status).toBe(201);
  });
});

it('makes the first case manager the one on duty', async () => {
  const id = await second.account({ login: 'first-manager', roles: ['case-manager'] });
  await second.account({ login: 'second-manager', roles: ['case-manager'] });
  const { rows } = await api.parts.pool.query(
    'SELECT case_manager_account_id AS id FROM office.association WHERE id = $1',
    [second.associationId],
  );
  expect(rows).toEqual([{ id }]);
});

const headersOf = ({ headers }: { headers: Headers }) =>
  Object.fromEntries([...headers].filter(([name]) => name !== 'date'));

describe('a sandbox', () => {
  it('is founded as one for ever, says so in its names, is published nowhere, and sends nothing', async () => {
    const { pool, masterKey } = api.parts;
    const names = { nameZh: '试验协会', nameEn: 'Trial association' };
    const taken = await api.post(
      '/v1/associations',
      { ...names, nameEn: 'Trial (sandbox, no legal effect)' },
      { token: OPERATOR_KEY },
    );
    expect([taken.status, taken.body['errors']]).toMatchObject([400, [{ field: 'nameEn' }]]);
    const box = await setUpAssociation(api, { ...names, sandbox: true });
    const own = { token: await box.person({ login: 'admin', roles: ['administrator'] }) };
    expect((await api.get('/v1/me', own)).body).toMatchObject({
      association: {
        sandbox: true,
        nameZh: '试验协会（沙箱，无法律效力）',
        nameEn: 'Trial association (sandbox, no legal effect)',
      },
    });
    for (const [id, sandbox] of [
      [box.associationId, false],
      [first.associationId, true],
    ] as const)
      await expect(
        pool.query('UPDATE office.association SET sandbox = $2 WHERE id = $1', [id, sandbox]),
      ).rejects.toThrow('stays what it was founded as');
    expect((await api.get('/v1/associations?name=Trial')).text).not.toContain(box.associationId);
    for (const path of [
      'published-decisions',
      'open-data',
      'open-data/grades.csv',
      'sector-statistics',
      `tips/${randomUUID()}`,
    ])
      expect([path, (await api.get(`/v1/associations/${box.associationId}/${path}`)).status]).toEqual([path, 404]);

    const tip = { subject: 'counterfeit', words: '直播间在卖假包' };
    const tips = `/v1/associations/${box.associationId}/tips`;
    expect((await api.post(tips, tip)).status).toBe(404);
    const { identity } = api.parts;
    const nobody = await identity.findProvider(box.associationId);
    const askedOf = (number: string) =>
      identity.ask(nobody ?? ({} as never), { kind: 'organisation', name: '某店', number, id: 'x' });
    expect(await Promise.all(['91330106673959654P', '913301066739596540'].map(askedOf))).toEqual([
      'matches',
      'differs',
    ]);

    // what is for trying out is done here alone, and beginning anew leaves what was recorded behind
    const shop = await box.platform('shop');
    const real = await first.platform('earnest');
    const of = (one: typeof shop) => `/v1/platforms/${one.platformId}/`;
    for (const act of ['sandbox/fills', 'sandbox/resets', 'conformance-checks'])
      expect(await api.post(`${of(real)}${act}`, {}, { token: real.apiKey })).toMatchObject({
        status: 409,
        body: { code: 'NotASandbox' },
      });
    const begun = { state: 'filling', filed: 0 };
    for (const _ of [1, 2]) expect((await api.post(`${of(shop)}sandbox/fills`, {}, own)).body).toMatchObject(begun);
    await pool.query('UPDATE office.sandbox_fill SET finished_at = now()'); // there is no worker here
    const { slug } = ((await api.get('/v1/me', own)).body as unknown as { association: { slug: string } }).association;
    const { mediatorId: was, ...max } = await addMediator(api, { association: box }, 'max');
    const changed = await api.post(`${of(shop)}keys`, {}, { token: shop.apiKey }); // both secrets are good for a while
    const anew = await api.post(`${of(shop)}sandbox/resets`, {}, { token: shop.apiKey });
    expect(anew.status).toBe(201);
    // whoever mediates there comes along, signed in, and stands on the roster as before
    const is = (await api.get('/v1/me', max)).body as unknown as { readonly account: { readonly accountId: string } };
    expect(is.account.accountId).not.toBe(was);
    const { mediators } = (await api.get('/v1/mediators', own)).body as unknown as {
      readonly mediators: readonly { readonly mediatorId: string }[];
    };
    expect(mediators.map(({ mediatorId }) => mediatorId)).toEqual([is.account.accountId]);
    const after = (await api.get('/v1/me', own)).body; // as whoever was signed in before
    expect(after).toMatchObject({ association: { associationId: anew.body['associationId'], slug, sandbox: true } });
    const moved = `/v1/platforms/${String(anew.body['platformId'])}/sandbox`;
    expect((await api.get(moved, { token: shop.apiKey })).body).toMatchObject({ state: 'empty' });
    expect((await api.get(`${of(shop)}sandbox`, { token: shop.apiKey })).status).toBe(404);

    const associationId = String(anew.body['associationId']);
    const { secret } = (await findPlatform(pool, masterKey, associationId, String(anew.body['platformId']))) ?? {};
    expect(secret?.split(' ')).toEqual([changed.body['webhookSecret'], expect.stringMatching(/^whsec_/)]);
    const { findProvider, send } = api.parts.messages;
    const provider = await findProvider(associationId, 'sms');
    const template = { kind: 'link-code', locale: 'en', facts: {} } as const;
    const message = { id: 'code_1', channel: 'sms', to: '+8613800000000', text: '123456', template } as const;
    for (const _ of [1, 2])
      expect(await send(provider ?? ({} as never), message as never)).toEqual({ result: 'taken' });
    const mailer = mailerBesides(
      { pool, masterKey, isSandbox: openSandboxes(pool), now: api.parts.now },
      { send: () => Promise.reject(new Error('it left')), close: () => undefined },
    );
    const mail = {
      to: 'li@party.example',
      subject: '通知',
      text: '请查收',
      messageId: '<m@x>',
      envelopeId: 'm',
      notify: false,
    };
    await mailer.send({ ...mail, associationId });
    await expect(mailer.send({ ...mail, associationId: first.associationId })).rejects.toThrow('it left');
    expect((await api.get('/v1/sandbox-messages', own)).body['items']).toMatchObject([
      { channel: 'mail', to: 'li@party.example', subject: '通知', text: '请查收' },
      { channel: 'sms', to: '+8613800000000', text: '123456' },
    ]);
    const { rows } = await pool.query('SELECT sealed FROM office.sandbox_message');
    expect(rows.map((row: { sealed: Buffer }) => row.sealed.toString('latin1')).join()).not.toContain('8613800000000');
    const keepsNone = await first.person({ login: 'keeps-none', roles: ['administrator'] });
    expect((await api.get('/v1/sandbox-messages', { token: keepsNone })).body['items']).toEqual([]);
  });
});
