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
/** Who was written to since the last time, and about which dispute. */
const written = async (): Promise<readonly string[]> => {
  const now = Date.now();
  const sent: string[] = [];
  while ((await notifyOfNext(api.parts.pool, instant(now))) > 0);
  const parts = notificationParts({
    pool: api.parts.pool,
    masterKey: api.parts.masterKey,
    config: { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' },
    send: (one) => {
      sent.push(one.to);
      return mailer.send(one);
    },
    now: () => new Date(now + 86_400_000),
  });
  while ((await sendNextDue(parts)) > 0);
  return sent.sort();
};
const meta = async (event: string): Promise<object> => {
  const text = 'SELECT meta FROM log.event WHERE type = $1 ORDER BY position DESC LIMIT 1';
  const [row] = (await api.parts.pool.query<{ meta: string }>(text, [event])).rows;
  return JSON.parse(row?.meta ?? '{}') as object;
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
  const { roomId } = (await api.post(`${path}/desks`, {}, story.ana)).body as unknown as { roomId: string };
  await written();
  expect((await api.post(`${path}/rooms/${roomId}/messages`, { text: 'When?' }, story.ana)).status).toBe(201);
  expect(await written()).toEqual(['ada@example.org', 'noa@example.org']); // Ida, first by order, is tied to Ben
});
