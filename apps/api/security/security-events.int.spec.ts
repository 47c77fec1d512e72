import pg from 'pg';
import { MailRefused } from '#infrastructure/mail/mail-errors.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { notificationParts } from '../../worker/notifications/notification-parts.js';
import { keepAlarms, tellNextAlarm } from '../../worker/security/tell-alarms.js';
import { OPERATOR_KEY, startApi, type Api } from '../../../test/support/api.js';
import { PASSWORD, setUpAssociation } from '../../../test/support/association.js';
import { startMail } from '../../../test/support/mail.js';

let api: Api;
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: ReturnType<typeof openMailer>;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let token: string;
beforeAll(async () => {
  [api, mail] = await Promise.all([startApi(), startMail()]);
  mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
  there = await setUpAssociation(api);
  token = await there.person({ login: 'admin', roles: ['administrator'] });
}, 90_000);
afterAll(async () => {
  mailer.close();
  await Promise.all([api.stop(), mail.stop()]);
});

const device = { 'user-agent': 'a browser of the tests' };
const events = async (query = '') =>
  (await api.get(`/v1/associations/${there.associationId}/security-events${query}`, { token })).body as unknown as {
    readonly items: readonly Readonly<
      Record<string, string & { readonly operation?: string; readonly status?: number }>
    >[];
    readonly cursor?: string;
  };

it('notes sign-ins, refusals, grants, changes of keys and reads with who, where, with what and which request', async () => {
  const manager = await there.account({ login: 'cara', roles: ['case-manager'] });
  await api.post(
    '/v1/sessions',
    { association: there.associationId, login: 'cara', password: 'not hers at all' },
    { headers: device },
  );
  const cara = await there.signIn('cara');
  const forbidden = await api.get(`/v1/associations/${there.associationId}/security-events`, {
    token: cara,
    headers: device,
  });
  expect(forbidden.status).toBe(403);
  expect((await api.get('/v1/disputes/01890000-0000-7000-8000-000000000000', { token: cara })).status).toBe(404);
  await there.platform('noted-shop');
  const partyId = await there.party('甲公司');
  expect((await api.get(`/v1/parties/${partyId}`, { token: cara, headers: device })).status).toBe(200);

  const { items } = await events();
  const of = (kind: string) => items.filter((one) => one['kind'] === kind);
  expect(of('sign-in-refused')).toEqual([
    expect.objectContaining({ accountId: manager, address: '127.0.0.1', device: device['user-agent'] }),
  ]);
  expect(of('signed-in').some((one) => one['accountId'] === manager)).toBe(true);
  expect(of('refused')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ actor: manager, facts: { status: 403, operation: 'listSecurityEvents' } }),
      expect.objectContaining({ actor: manager, facts: { status: 404, operation: 'getDispute' } }),
    ]),
  );
  expect(of('key-changed')).toEqual([
    expect.objectContaining({ actor: 'operator', facts: expect.objectContaining({ operation: 'registerPlatform' }) }),
  ]);
  expect(of('sensitive-read')).toEqual(
    expect.arrayContaining([expect.objectContaining({ actor: manager, facts: { operation: 'getParty', partyId } })]),
  );
  for (const one of items) expect(one).toMatchObject({ address: '127.0.0.1', requestId: expect.any(String) });
  expect(JSON.stringify(items)).not.toMatch(/not hers at all|pls_|plk_|noted-shop/);
});

it('is searched and paged, and a place of one search is none of another', async () => {
  const first = await events('?limit=2');
  expect(first.items).toHaveLength(2);
  const second = await events(`?limit=2&cursor=${first.cursor}`);
  expect(Number(second.items[0]?.['id'])).toBeLessThan(Number(first.items[1]?.['id']));
  const refused = (await events('?kind=refused')).items.map((one) => one['kind']);
  expect(new Set(refused)).toEqual(new Set(['refused']));
  expect((await events('?address=203.0.113.9')).items).toEqual([]);
  const other = await api.get(
    `/v1/associations/${there.associationId}/security-events?kind=refused&cursor=${first.cursor}`,
    { token },
  );
  expect(other).toMatchObject({ status: 400, body: { errors: [{ field: 'cursor' }] } });
});

it('tells an administrator nothing of another association, and the operator all', async () => {
  const elsewhere = await setUpAssociation(api);
  const theirs = await elsewhere.person({ login: 'admin', roles: ['administrator'] });
  const path = `/v1/associations/${there.associationId}/security-events`;
  expect((await api.get(path, { token: theirs })).status).toBe(403);
  expect((await api.get('/v1/security-events', { token })).status).toBe(403);
  await api.get('/v1/me', { token: 'a-wrong-token' });
  const all = await api.get('/v1/security-events?kind=refused', { token: OPERATOR_KEY });
  const { items } = all.body as unknown as { readonly items: readonly object[] };
  expect(items[0]).toMatchObject({ facts: { status: 401, operation: 'getMe' } });
  expect(items[0]).not.toHaveProperty('associationId');
});

it('can be changed by nobody, and shortened by its owner alone', async () => {
  const { pool } = api.parts;
  for (const change of [
    "UPDATE security.event SET kind = 'x'",
    'DELETE FROM security.event',
    'TRUNCATE security.event',
    'SELECT security.forget_before(now())',
  ])
    await expect(pool.query(change)).rejects.toThrow(/permission denied/);
  const owner = new pg.Client({ connectionString: api.postgres.ownerUrl });
  await owner.connect();
  await expect(owner.query('DELETE FROM security.event')).rejects.toThrow();
  await expect(owner.query("SELECT security.forget_before(now() - interval '1 month')")).rejects.toThrow(/six months/);
  const { rows } = await owner.query("SELECT security.forget_before(now() - interval '1 year') AS removed");
  expect(rows).toEqual([{ removed: '0' }]);
  await expect(owner.query('DELETE FROM security.event')).rejects.toThrow();
  await owner.end();
});

it('lets no administrator whose mailbox is gone keep the others from hearing of it', async () => {
  const own = await setUpAssociation(api);
  const { pool, masterKey } = api.parts;
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const told: string[] = [];
  const send = async ({ to }: { readonly to: string }): Promise<never> => {
    if (to === 'gone@example.org') throw new MailRefused('recipient', 550);
    if (to !== 'admin@example.org') told.push(to); // of the other association
    return undefined as never;
  };
  const parts = notificationParts({ pool, masterKey, config, send, now: () => new Date() });
  for (const login of ['gone', 'here', 'there']) await own.account({ login, roles: ['administrator'] });
  const look = keepAlarms(parts);
  while ((await look()) > 0);
  expect(new Set(told)).toEqual(new Set(['here@example.org', 'there@example.org']));
  const { rows } = await pool.query('SELECT FROM office.security_alarm WHERE association_id = $1 AND told_at IS NULL', [
    own.associationId,
  ]);
  expect(rows).toEqual([]);
});

it('tells every administrator of spraying, refusals, mass reads and a new administrator, once', async () => {
  const own = await setUpAssociation(api);
  const { pool, masterKey } = api.parts;
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const parts = notificationParts({ pool, masterKey, config, send: mailer.send, now: () => new Date() });
  const toldAll = async (): Promise<void> => {
    const look = keepAlarms(parts);
    while ((await look()) > 0);
    while ((await tellNextAlarm(parts)) > 0);
  };
  await own.account({ login: 'boss', roles: ['administrator'] });
  await toldAll();
  expect(await mail.messagesTo('boss@example.org')).toHaveLength(1);
  const nosy = await own.account({ login: 'nosy', roles: ['case-manager'] });
  const note = (kind: string, rest: string, count: number) =>
    pool.query(
      `INSERT INTO security.event (kind, association_id, account_id, actor, address)
         SELECT $1, $2, ${rest} FROM generate_series(1, ${count}) AS n`,
      [kind, own.associationId],
    );
  for (let i = 0; i < 10; i += 1)
    await api.post('/v1/sessions', { association: own.associationId, login: 'boss', password: `${PASSWORD} ${i}` });
  await note('sign-in-refused', "NULL, NULL, '198.51.100.' || (n % 90)", 85); // with those before: not yet many
  await toldAll();
  expect(await mail.messagesTo('boss@example.org')).toHaveLength(1);
  await note('sign-in-refused', "NULL, NULL, '198.51.100.' || (n % 90)", 20);
  await note('sensitive-read', `'${nosy}', '${nosy}', '127.0.0.1'`, 200);
  await note('refused', `'${nosy}', '${nosy}', '127.0.0.1'`, 60);
  await note('sign-in-refused', "NULL, NULL, '203.0.113.5'", 30);
  await toldAll();
  await toldAll(); // the same window: nothing more
  const subjects = await mail.messagesTo('boss@example.org');
  expect(subjects).toHaveLength(5);
  const { rows } = await pool.query('SELECT pattern FROM office.security_alarm WHERE association_id = $1', [
    own.associationId,
  ]);
  expect(rows.map((row: { readonly pattern: string }) => row.pattern).sort()).toEqual([
    'many-refusals',
    'mass-reads',
    'new-administrator',
    'spraying-from-many',
    'spraying-from-one',
  ]);
  await own.account({ login: 'second', roles: ['administrator'] });
  await toldAll();
  expect(await mail.messagesTo('boss@example.org')).toHaveLength(6);
  expect(await mail.messagesTo('nosy@example.org')).toEqual([]);
});
