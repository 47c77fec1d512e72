import { openMailer } from '#infrastructure/mail/send-mail.js';
import { instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';
import { startMail } from '../../../../../test/support/mail.js';
import { notifyOfNext } from '../../../../worker/readers/notify.js';
import { notificationParts } from '../../../../worker/notifications/notification-parts.js';
import { sendNextDue } from '../../../../worker/notifications/send-due.js';

let api: Api;
let story: Case;
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: ReturnType<typeof openMailer>;
let path: string;
const people = new Map<string, { readonly id: string; readonly token: string }>();
beforeAll(async () => {
  [api, mail] = await Promise.all([startApi(), startMail()]);
  mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
  story = await setUpCase(api);
  for (const login of ['noa', 'ada', 'ida']) {
    const id = await story.association.account({ login, roles: ['case-manager'] });
    people.set(login, { id, token: await story.association.signIn(login) });
  }
  const { disputeId } = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  path = `/v1/disputes/${disputeId}`;
}, 60_000);
afterAll(async () => {
  mailer.close();
  await Promise.all([api.stop(), mail.stop()]);
});

const person = (login: string) => people.get(login) ?? { id: '', token: '' };
const queued = async (): Promise<void> => {
  while ((await notifyOfNext(api.parts.pool, instant(Date.now()))) > 0);
};
/** Who is written to within so many days, and was not before. */
const written = async (days = 1): Promise<readonly string[]> => {
  const now = Date.now();
  const sent: string[] = [];
  await queued();
  const parts = notificationParts({
    pool: api.parts.pool,
    masterKey: api.parts.masterKey,
    config: { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' },
    send: (one) => {
      sent.push(one.to);
      return mailer.send(one);
    },
    now: () => new Date(now + days * 86_400_000),
  });
  while ((await sendNextDue(parts)) > 0);
  return sent.sort();
};
const meta = async (event: string): Promise<object> => {
  const text = 'SELECT meta FROM log.event WHERE type = $1 ORDER BY position DESC LIMIT 1';
  const [row] = (await api.parts.pool.query<{ meta: string }>(text, [event])).rows;
  return JSON.parse(row?.meta ?? '{}') as object;
};

type Entry = { readonly type: string; readonly deputy?: object };
const entries = async ({ token }: { readonly token: string }, locale: string): Promise<readonly Entry[]> => {
  const told = await api.get(`${path}/timeline`, { token, headers: { 'accept-language': locale } });
  return (told.body as unknown as { readonly entries: readonly Entry[] }).entries;
};

it('tells whoever has the dispute now, not the name that stood in its filing', async () => {
  expect(await written()).toEqual(['maja@example.org']);
  const note = 'The file of TM3 is still on its way.';
  const over = await api.post(`${path}/charge-hand-overs`, { toId: person('noa').id, note }, story.maja);
  expect(over.body).toMatchObject({ events: ['CaseManagerAssigned'] });
  expect(await written()).toEqual(['noa@example.org']); // who did it is not told
  expect((await api.post(`${path}/takings`, {}, person('ada'))).status).toBe(200);
  expect(await written()).toEqual(['noa@example.org']); // who had it
  await api.post(`${path}/cure-requests`, { defects: [{ code: 'TM1' }] }, person('ada'));
  await written();
  await api.post(`${path}/cures`, { materials: [], evidence: [], statement: 'As asked' }, story.ana);
  expect(await written()).toContain('ada@example.org');
});

it('is handed to nobody who is not there, or is tied to a party, and by no party', async () => {
  const to = (toId: string, by: { readonly token: string }) =>
    api.post(`${path}/charge-hand-overs`, { toId, note: 'x' }, by);
  expect(await to(newId(), person('ada'))).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  await api.parts.pool.query(
    `INSERT INTO office.declared_conflict (id, association_id, account_id, with_id, declared_by, declared_at) VALUES ($1, $2, $3, $4, 'maja', now())`,
    [newId(), story.association.associationId, person('ida').id, story.ben.partyId],
  );
  expect(await to(person('ida').id, person('ada'))).toMatchObject({ status: 409, body: { code: 'OfficerBarred' } });
  expect((await api.get(path, person('ida'))).status).toBe(404); // nor does she see it
  expect((await to(person('noa').id, story.ana)).status).toBe(404);
});

it('records for whom a deputy acted, under its own name, and tells it while the owner is away', async () => {
  await api.parts.pool.query(
    `INSERT INTO office.absence (id, association_id, account_id, from_at, until_at, deputy_ids, noted_by, noted_at)
       VALUES ($1, $2, $3, '2026-03-01', '2027-03-01', $4, 'maja', now())`,
    [newId(), story.association.associationId, person('ada').id, [person('ida').id, person('noa').id]],
  );
  await written();
  const accepted = await api.post(`${path}/acceptances`, {}, person('noa'));
  expect(accepted.status).toBe(200);
  expect(await meta('ComplaintAccepted')).toMatchObject({
    by: { kind: 'person', id: person('noa').id },
    reliedOn: { deputyFor: { accountId: person('ada').id } },
  });
  expect(await meta('MaterialsCured')).not.toHaveProperty('reliedOn.deputyFor');
  for (const [locale, text] of [
    ['en', 'noa for ada'],
    ['zh-CN', '由noa代ada办理'],
  ] as const) {
    const told = await entries(story.maja, locale);
    const [acted] = told.filter(({ type }) => type === 'ComplaintAccepted');
    const people = { accountId: person('noa').id, name: 'noa', forId: person('ada').id, forName: 'ada' };
    expect(acted?.deputy).toEqual({ ...people, text });
    expect(told.find(({ type }) => type === 'MaterialsCured')).not.toHaveProperty('deputy');
    expect(told.find(({ type }) => type === 'CureRequested')).not.toHaveProperty('deputy'); // by Ada herself
  }
  expect((await api.get(path, person('noa'))).body).toMatchObject({
    deputyForId: person('ada').id,
    deputyForName: 'ada',
  });
  for (const by of [story.maja, person('ada')])
    expect((await api.get(path, by)).body).not.toHaveProperty('deputyForId');
  const standsInFor = async (by: { readonly token: string }) => (await api.get('/v1/me', by)).body['standsInFor'];
  expect(await standsInFor(person('noa'))).toEqual([
    { accountId: person('ada').id, name: 'ada', until: '2027-03-01T00:00:00.000Z' },
  ]);
  for (const by of [story.maja, person('ada'), story.ana]) expect(await standsInFor(by)).toBeUndefined();
  for (const by of [story.ana, story.ben, story.shop])
    for (const at of [path, `${path}/timeline`]) {
      const { text } = await api.get(at, by);
      for (const closed of ['deputy', person('noa').id, person('ada').id]) expect(text).not.toContain(closed);
    }
  const { roomId } = (await api.post(`${path}/desks`, {}, story.ana)).body as unknown as { roomId: string };
  await written();
  expect((await api.post(`${path}/rooms/${roomId}/messages`, { text: 'When?' }, story.ana)).status).toBe(201);
  expect(await written()).toEqual(['ada@example.org', 'noa@example.org']); // Ida, first by order, is tied to Ben
});

describe('a notice that was queued before its receiver went on leave', () => {
  const leave = (login: string, deputies: readonly string[]) =>
    api.parts.pool.query(
      `INSERT INTO office.absence (id, association_id, account_id, from_at, until_at, deputy_ids, noted_by, noted_at)
         VALUES ($1, $2, $3, '2026-03-01', '2027-03-01', $4, 'maja', now())`,
      [newId(), story.association.associationId, person(login).id, deputies.map((one) => person(one).id)],
    );
  const anew = async (login: string): Promise<string> => {
    const id = await story.association.account({ login, roles: ['case-manager'] });
    people.set(login, { id, token: await story.association.signIn(login) });
    const { disputeId } = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
    await written();
    const toId = person(login).id;
    const over = await api.post(`/v1/disputes/${disputeId}/charge-hand-overs`, { toId, note: 'x' }, story.maja);
    expect(over.status).toBe(200);
    await queued();
    return `/v1/disputes/${disputeId}`;
  };

  it('goes to the owner and to the first deputy who may, each once', async () => {
    await anew('uma');
    await leave('uma', ['ida', 'noa']); // Ida is tied to Ben
    expect(await written()).toEqual(['uma@example.org']);
    expect(await written(2)).toEqual(['noa@example.org']);
    expect(await written(3)).toEqual([]);
  });

  it('is not sent again to a deputy who was told when it was queued', async () => {
    const at = await anew('una');
    await written();
    await leave('una', ['noa']);
    const { roomId } = (await api.post(`${at}/desks`, {}, story.ana)).body as unknown as { roomId: string };
    expect((await api.post(`${at}/rooms/${roomId}/messages`, { text: 'When?' }, story.ana)).status).toBe(201);
    expect(await written()).toEqual(['noa@example.org', 'una@example.org']);
    expect(await written(2)).toEqual([]);
  });

  it('goes to no deputy where the dispute is another’s meanwhile', async () => {
    const at = await anew('ula');
    await leave('ula', ['noa']);
    expect((await api.post(`${at}/takings`, {}, story.maja)).status).toBe(200);
    expect(await written()).toEqual(['ula@example.org']); // that it was taken from her
    expect(await written(2)).toEqual([]);
    const { roomId } = (await api.post(`${at}/desks`, {}, story.ana)).body as unknown as { roomId: string };
    expect((await api.post(`${at}/rooms/${roomId}/messages`, { text: 'When?' }, story.ana)).status).toBe(201);
    expect(await written()).toEqual(['maja@example.org']);
    expect(await written(2)).toEqual([]);
  });

  it('goes to nobody who is suspended, and to no deputy who is', async () => {
    await anew('ute');
    await leave('ute', ['noa', 'ada']);
    const suspend = (login: string) =>
      api.parts.pool.query('UPDATE office.account SET suspended_at = now() WHERE id = $1', [person(login).id]);
    await suspend('noa');
    await suspend('ute');
    expect(await written()).toEqual([]);
    expect(await written(2)).toEqual([]);
  });
});
