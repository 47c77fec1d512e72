import { carryOutErasures } from '#application/privacy/data-requests.js';
import { callToRequests } from '#application/privacy/call-to-requests.js';
import { forgetUnconfirmed } from '#application/privacy/data-links.js';
import { instant } from '#domain/kernel/message.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { startMail } from '../../../test/support/mail.js';
import { notificationParts } from '../../worker/notifications/notification-parts.js';
import { sendNextDataNotice } from '../../worker/notifications/send-data-notice.js';
import { tenantOf } from '../http/caller-of.js';

const DAY = 86_400_000;
let api: Api;
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: ReturnType<typeof openMailer>;
let there: Case;
let at: string;
const admins: Record<string, { readonly token: string }> = {};
beforeAll(async () => {
  [api, mail] = await Promise.all([startApi(), startMail()]);
  mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
  there = await setUpCase(api);
  at = `/v1/associations/${there.association.associationId}`;
  for (const login of ['ada', 'eli', 'ada-too'])
    admins[login] = { token: await there.association.person({ login, roles: ['administrator'] }) };
  await api.parts.pool.query(
    `UPDATE office.account SET made_by = (SELECT id FROM office.account WHERE login = 'ada') WHERE login = 'ada-too'`,
  );
}, 90_000);
afterAll(async () => {
  mailer.close();
  await Promise.all([api.stop(), mail.stop()]);
});

const of = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
const keepingAt = (moment: number) => ({
  database: api.parts.pool,
  tenantOf: of,
  legalNow: () => Promise.resolve(instant(moment)),
});
const deliver = async (): Promise<void> => {
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: api.url };
  const { pool, masterKey } = api.parts;
  const parts = notificationParts({ pool, masterKey, config, send: mailer.send, now: () => new Date() });
  while ((await sendNextDataNotice({ ...parts, tenantOf: of })) > 0);
};
const textsTo = async (address: string): Promise<readonly string[]> => {
  await deliver();
  const found = await mail.messagesTo(address);
  return Promise.all(
    found.map(async ({ id }) => {
      const read = await fetch(`${mail.page}/api/messages/${id}`);
      return ((await read.json()) as { readonly text: string }).text;
    }),
  );
};
const LINK = /http\S+\/d\/pld_\w+/;
const linkTo = async (address: string): Promise<string> => LINK.exec((await textsTo(address))[0] ?? '')?.[0] ?? '';
const use = async (link: string, method = 'POST') => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await fetch(link, method === 'POST' ? { method, headers, body: '' } : {});
  return [answer.status, await answer.text()] as const;
};
const ask = (address: string, more: object = {}) =>
  api.post(`${at}/data-askings`, { kind: 'access', name: '李证人', mail: address, locale: 'en', ...more });
type Row = { requestId: string; subjectKind: string; asker?: object; dueAt: string; state: string };
const rowsOf = async (): Promise<Row[]> =>
  (await api.get(`${at}/data-requests`, admins['ada'])).body['items'] as unknown as Row[];
const confirmed = async (address: string, more: object = {}): Promise<string> => {
  await ask(address, more);
  await use(await linkTo(address));
  return (await rowsOf()).find(({ asker }) => (asker as { mail?: string })?.mail === address)?.requestId ?? '';
};
const check = (requestId: string, body: object, by = 'ada') =>
  api.post(`${at}/data-requests/${requestId}/identity-checks`, { shown: 'Identity card', ...body }, admins[by]);
const answer = (requestId: string, body: object, by = 'ada') =>
  api.post(`${at}/data-requests/${requestId}/answers`, { answer: 'We keep <b>two</b> letters', ...body }, admins[by]);

/** Which of the groups of wrapping keys is taken is drawn by lot, and only the first time is it looked up; how the clocks
 * stand is asked, and what this process saw of them noted, once in a while. */
const DRAWN = /vault\.wrapping\b|office\.(clock_head|process_seen)\b/;

it('answers somebody of whom data are kept, and a stranger, alike, by the same statements', async () => {
  const query = jest.spyOn(api.parts.pool, 'query');
  const said = [];
  for (const address of ['ana@example.org', 'nobody@elsewhere.example']) {
    query.mockClear();
    const { status, body } = await ask(address);
    const statements = query.mock.calls.map(([one]) =>
      typeof one === 'string' ? one : (one as { text: string }).text,
    );
    said.push([status, body, statements.filter((text) => !DRAWN.test(text))]);
  }
  query.mockRestore();
  expect(said[0]).toMatchObject([202, { message: expect.any(String) }, expect.any(Array)]);
  expect(said[1]).toEqual(said[0]);
  expect(await rowsOf()).toEqual([]); // nothing is confirmed
});

it('is a request with a day once its link is confirmed by a POST, once', async () => {
  await ask('w@example.com', { text: 'I was a witness' });
  const link = await linkTo('w@example.com');
  expect((await use(link, 'GET'))[1]).toContain('<form method="post"');
  expect(await rowsOf()).toEqual([]);
  expect((await use(link))[0]).toBe(200);
  expect([(await use(link))[0], (await use(link, 'GET'))[0], (await use(`${link.slice(0, -1)}!`))[0]]).toEqual([
    404, 404, 404,
  ]);
  expect(await rowsOf()).toMatchObject([
    { subjectKind: 'unknown', text: 'I was a witness', asker: { name: '李证人', mail: 'w@example.com' } },
  ]);
});

it('is answered after the identity was checked, by a link that shows the answer once', async () => {
  const [{ requestId } = { requestId: '' }] = await rowsOf();
  expect((await answer(requestId, { outcome: 'refused' })).body).toMatchObject({ code: 'IdentityNotChecked' });
  const checks = `${at}/data-requests/${requestId}/identity-checks`;
  expect((await api.post(checks, { confirmed: true, shown: 'x' }, there.maja)).status).toBe(403);
  expect((await check(requestId, { confirmed: true })).body).toMatchObject({
    identity: { confirmed: true, shown: 'Identity card', by: expect.any(String), at: expect.any(String) },
  });
  expect((await check(requestId, { confirmed: false })).body).toMatchObject({ code: 'WrongStage' });
  expect((await answer(requestId, { outcome: 'done' })).status).toBe(200);
  const link = await linkTo('w@example.com');
  expect((await use(link, 'GET'))[1]).not.toContain('letters');
  const [status, page] = await use(link);
  expect([status, page.includes('We keep &#60;b&#62;two&#60;/b&#62; letters')]).toEqual([200, true]);
  expect((await use(link))[0]).toBe(404);
  expect((await answer(requestId, { outcome: 'refused' })).body).toMatchObject({ code: 'WrongStage' });
});

it('sends an answer that nobody has read again, and the link before is dead, also in a mail that waits', async () => {
  const requestId = await confirmed('again@example.com');
  const again = (by = 'ada') => api.post(`${at}/data-requests/${requestId}/answer-links`, {}, admins[by]);
  expect((await again()).body).toMatchObject({ code: 'WrongStage' }); // nothing is answered yet
  await check(requestId, { confirmed: true });
  await answer(requestId, { outcome: 'done' });
  const first = await linkTo('again@example.com');
  expect((await again()).status).toBe(200); // waits, and is overtaken
  expect([(await use(first))[0], (await again('eli')).status]).toEqual([404, 200]);
  const [second, ...before] = (await textsTo('again@example.com')).map((text) => LINK.exec(text)?.[0] ?? '');
  expect(before).toEqual([first, expect.any(String)]); // and the one that was confirmed
  expect(second).not.toBe(first);
  expect((await use(second ?? ''))[1]).toContain('letters');
  expect((await again()).body).toMatchObject({ code: 'WrongStage' }); // it was read
  expect((await api.post(`${at}/data-requests/${requestId}/answer-links`, {}, there.maja)).status).toBe(403);
});

it('can only refuse whom nobody could recognise, and ends its link after 14 days', async () => {
  const requestId = await confirmed('x@example.com');
  await check(requestId, { confirmed: false });
  expect((await answer(requestId, { outcome: 'done' })).body).toMatchObject({ code: 'IdentityNotChecked' });
  expect((await answer(requestId, { outcome: 'refused' })).status).toBe(200);
  const link = await linkTo('x@example.com');
  await api.parts.pool.query(
    `UPDATE office.data_link SET expires_at = expires_at - interval '14 days' WHERE purpose = 'answer'`,
  );
  expect((await use(link))[0]).toBe(404);
});

it('erases a party by two people, and calls an administrator as the day nears', async () => {
  const requestId = await confirmed('cai@example.com', { kind: 'erasure' });
  const due = Date.parse((await rowsOf()).find((row) => row.requestId === requestId)?.dueAt ?? '');
  expect(await callToRequests(keepingAt(due - DAY), new Date())).toBe(1);
  const { partyId } = there.cai;
  expect((await check(requestId, { confirmed: true, partyId: requestId })).body).toMatchObject({
    code: 'UnknownReference',
  });
  await check(requestId, { confirmed: true, partyId });
  expect(await carryOutErasures(keepingAt(Date.now()), new Date())).toBe(0); // nobody has agreed yet
  expect((await answer(requestId, { outcome: 'done' })).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await answer(requestId, { outcome: 'done' }, 'ada-too')).body).toMatchObject({
    code: 'SecondPersonNeeded',
    facts: { why: 'same-hand' },
  });
  expect((await answer(requestId, { outcome: 'done' }, 'eli')).status).toBe(200);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  expect(await carryOutErasures(keepingAt(Date.now()), new Date())).toBe(1);
  const row = (await rowsOf()).find((one) => one.requestId === requestId);
  expect(row).toMatchObject({ subjectKind: 'party', subjectId: partyId, state: 'done' });
  expect(await callToRequests(keepingAt(due + DAY), new Date())).toBe(0);
}, 30_000);

it('forgets what nobody confirmed, words and all', async () => {
  await ask('late@example.com');
  const link = await linkTo('late@example.com');
  const { rows } = await api.parts.pool.query<{ id: string }>(
    `SELECT asker_content_id AS id FROM office.data_link WHERE purpose = 'confirmation'
       ORDER BY expires_at DESC LIMIT 1`,
  );
  const id = rows[0]?.id ?? '';
  await api.parts.pool.query(
    `UPDATE office.data_link SET expires_at = now() - interval '1 minute' WHERE used_at IS NULL`,
  );
  expect(await forgetUnconfirmed(api.parts.pool, of, new Date())).toBeGreaterThan(0);
  const { vault } = of(there.association.associationId);
  expect((await vault.open([id])).get(id)).toBeUndefined();
  expect((await use(link))[0]).toBe(404);
});

it('refuses bad input, an unknown association, and ten and more from one network, telling when to come again', async () => {
  expect((await ask('w@example.com', { mail: 'no address' })).status).toBe(400);
  expect((await ask('w@example.com', { kind: 'correction' })).body).toMatchObject({ code: 'NothingNamed' });
  const none = `/v1/associations/${there.ana.partyId}/data-askings`;
  expect((await api.post(none, { kind: 'access', name: 'x', mail: 'w@example.com', locale: 'en' })).status).toBe(404);
  await api.parts.pool.query('DELETE FROM office.attempt'); // what was asked above
  for (let i = 0; i < 10; i += 1) expect((await ask('flood@example.com')).status).toBe(202);
  const eleventh = await ask('flood@example.com');
  expect([eleventh.status, Number(eleventh.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect(await textsTo('flood@example.com')).toHaveLength(3);
}, 30_000);
