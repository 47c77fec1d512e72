import { callToRequests } from '#application/privacy/call-to-requests.js';
import { instant } from '#domain/kernel/message.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { startMail } from '../../../test/support/mail.js';
import { notificationParts } from '../../worker/notifications/notification-parts.js';
import { sendNextDataNotice } from '../../worker/notifications/send-data-notice.js';
import { tenantOf } from '../http/caller-of.js';

const DAY = 86_400_000;

let api: Api;
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: ReturnType<typeof openMailer>;
let at: string;
const people: Record<string, { readonly token: string; readonly id: string }> = {};
beforeAll(async () => {
  [api, mail] = await Promise.all([startApi(), startMail()]);
  mailer = openMailer(mail.smtpUrl, 'Parley <parley@parley.example>');
  const there = await setUpAssociation(api);
  at = `/v1/associations/${there.associationId}`;
  for (const [login, role] of Object.entries({ ben: 'party', ada: 'administrator', eli: 'administrator' })) {
    const id = await there.account({ login, roles: [role] });
    people[login] = { id, token: await there.signIn(login) };
  }
}, 90_000);
afterAll(async () => {
  mailer.close();
  await Promise.all([api.stop(), mail.stop()]);
});

const of = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
type Row = { requestId: string; dueAt: string; called: { stage: string; toId: string }[] };
const rowsOf = async (query = '') =>
  (await api.get(`${at}/data-requests${query}`, people['ada'])).body['items'] as unknown as Row[];
const callAt = (moment: number): Promise<number> => {
  const keeping = { database: api.parts.pool, tenantOf: of, legalNow: () => Promise.resolve(instant(moment)) };
  return callToRequests(keeping, new Date());
};
/** What has been sent to an address, the newest first. */
const mailTo = async (login: string): Promise<readonly string[]> => {
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const { pool, masterKey } = api.parts;
  const parts = notificationParts({ pool, masterKey, config, send: mailer.send, now: () => new Date() });
  while ((await sendNextDataNotice({ ...parts, tenantOf: of })) > 0);
  const found = await mail.messagesTo(`${login}@example.org`);
  return Promise.all(
    found.map(async ({ id }) => {
      const read = await fetch(`${mail.page}/api/messages/${id}`);
      return ((await read.json()) as { readonly text: string }).text.replaceAll(/\s+/g, '');
    }),
  );
};

describe('an answer that nears its day, and passes it', () => {
  let first: Row;
  it('calls an administrator by name, and another when the day has passed, each once', async () => {
    await api.post('/v1/me/data-requests', { kind: 'access' }, people['ben']);
    [first] = (await rowsOf()) as [Row];
    const due = Date.parse(first.dueAt);
    expect(await callAt(due - 4 * DAY)).toBe(0);
    expect([await callAt(due - DAY), await callAt(due - DAY)]).toEqual([1, 0]);
    expect([await callAt(due + 1), await callAt(due + DAY)]).toEqual([1, 0]);
    const [called] = await rowsOf();
    const names = called?.called.map(({ stage, toId }) => [stage, toId]);
    expect(names?.map(([stage]) => stage)).toEqual(['near', 'passed']);
    expect(new Set(names?.map(([, toId]) => toId)).size).toBe(2);
    const both = [...(await mailTo('ada')), ...(await mailTo('eli'))].join(' ');
    expect(both).toMatch(/尚未答复.*|现已逾期/);
    expect(both).toContain('现已逾期');
    const { rows } = await api.parts.pool.query(
      "SELECT facts->>'stage' AS stage FROM security.event WHERE kind = 'data-request-escalated' ORDER BY id",
    );
    expect(rows).toEqual([{ stage: 'near' }, { stage: 'passed' }]);
  });

  it('stands in the lists as overdue, for those who answer and for who asked', async () => {
    expect(await rowsOf('?due=overdue')).toEqual([]);
    await api.parts.pool.query(`UPDATE office.data_request SET due_at = asked_at - interval '1 day' WHERE id = $1`, [
      first.requestId,
    ]);
    expect(await rowsOf('?due=overdue')).toMatchObject([{ requestId: first.requestId, overdue: true }]);
    const own = await api.get('/v1/me/data-requests', people['ben']);
    expect(own.body['items']).toMatchObject([{ overdue: true }]);
    expect(own.text).not.toContain('toId'); // who was called is the association's own
    expect((await api.get(`${at}/data-requests?due=soon`, people['ada'])).status).toBe(400);
  });

  it('takes longer once, for a reason that the person is told, and then calls anew', async () => {
    const extend = `${at}/data-requests/${first.requestId}/extensions`;
    expect((await api.post(extend, { reason: '需向平台核实' }, people['ben'])).status).toBe(403);
    expect((await api.post(extend, {}, people['ada'])).status).toBe(400);
    const extended = await api.post(extend, { reason: '需向平台核实' }, people['ada']);
    expect([extended.status, extended.body]).toMatchObject([
      200,
      { overdue: false, extension: { reason: '需向平台核实' } },
    ]);
    expect((await api.post(extend, { reason: 'Again' }, people['eli'])).body).toMatchObject({ code: 'WrongStage' });
    const [told = ''] = await mailTo('ben');
    expect(told).toContain('延期理由：需向平台核实');
    const { items } = (await api.get('/v1/me/data-requests', people['ben'])).body as unknown as { items: Row[] };
    expect(items).toMatchObject([{ extension: { reason: '需向平台核实' }, overdue: false }]);
    expect(await callAt(Date.parse(items[0]?.dueAt ?? '') + 1)).toBe(1);
  });

  it('calls another where whoever was called is gone', async () => {
    const { rows } = await api.parts.pool.query<{ called: readonly { toId: string }[]; due_at: Date }>(
      'SELECT called, due_at FROM office.data_request WHERE id = $1',
      [first.requestId],
    );
    const late = Number(rows[0]?.due_at) + 1;
    const before = rows[0]?.called.at(-1)?.toId;
    const gone = (at: Date | null) =>
      api.parts.pool.query(`UPDATE office.account SET suspended_at = $2 WHERE id = $1`, [before, at]);
    expect(await callAt(late)).toBe(0);
    await gone(new Date());
    expect([await callAt(late), await callAt(late)]).toEqual([1, 0]);
    await gone(null);
    const called = (await rowsOf()).find(({ requestId }) => requestId === first.requestId)?.called.at(-1);
    expect(called).toMatchObject({ stage: 'passed', toId: expect.any(String) });
    expect(called?.toId).not.toBe(before);
  });

  it('calls to each, however many are called to already and wait', async () => {
    const { pool } = api.parts;
    await pool.query(
      `INSERT INTO office.data_request
         SELECT (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'called', '[]'::jsonb))).*
           FROM office.data_request r, generate_series(1, 120) WHERE r.id = $1`,
      [first.requestId],
    );
    const late = Date.parse((await rowsOf())[0]?.dueAt ?? '') + DAY;
    expect([await callAt(late), await callAt(late)]).toEqual([120, 0]);
    await pool.query('DELETE FROM office.data_notice WHERE about_id <> $1', [first.requestId]);
    await pool.query('DELETE FROM office.data_request WHERE id <> $1', [first.requestId]);
  });

  it('ends with the answer, of which the person is told', async () => {
    const answer = { outcome: 'refused', answer: 'Nothing is kept' };
    const answered = await api.post(`${at}/data-requests/${first.requestId}/answers`, answer, people['ada']);
    expect([answered.status, answered.body]).toMatchObject([200, { state: 'refused', overdue: false }]);
    expect((await mailTo('ben'))[0]).toContain('已经答复');
    expect(await callAt(Date.now() + 1_000 * DAY)).toBe(0);
    const own = await api.get('/v1/me/data-requests', people['ben']);
    expect(own.body['items']).toMatchObject([{ state: 'refused', answer: 'Nothing is kept' }]);
  });
});

it('asks for words where a correction or a withdrawal needs them', async () => {
  for (const kind of ['correction', 'withdrawal'])
    expect((await api.post('/v1/me/data-requests', { kind }, people['ben'])).body).toMatchObject({
      code: 'NothingNamed',
    });
  const asked = await api.post('/v1/me/data-requests', { kind: 'withdrawal', text: '不再公开评价' }, people['ben']);
  expect([asked.status, asked.body]).toMatchObject([201, { kind: 'withdrawal', state: 'open' }]);
});
