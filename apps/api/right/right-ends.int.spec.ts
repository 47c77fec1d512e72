import { changeParty } from '#application/party/change-party.js';
import { identityKey } from '#application/party/parties.js';
import { tellEnds } from '#application/notification/tell-ends.js';
import { daysAfter, daysBetween, localDate, localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { newId } from '#infrastructure/ids.js';
import { providersOf } from '#infrastructure/messaging/find-provider.js';
import { putPartyPaper } from '../../../test/support/party-papers.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { CODES, complaintOf, evidence, setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp, everywhereOf } from '../../../test/support/everywhere.js';
import { putRulesInForce } from '../../../test/support/member-rules.js';
import { outgoing } from '../../../test/support/outgoing.js';
import { startReceiver } from '../../../test/support/receiver.js';
import { notificationParts } from '../../worker/notifications/notification-parts.js';
import { sendNextContactNotice } from '../../worker/notifications/send-contact-notice.js';
import { keptAs, MEMBERS_VIEW } from '#read-models/views.js';
import { longestIn, watched } from '../../../test/support/watched.js';

let api: Api;
let story: Case;
let today: LocalDate;
let ahead = 0;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  const { rows } = await api.parts.pool.query<{ ahead: string }>(
    'SELECT clock_offset_ms AS ahead FROM office.association WHERE id = $1',
    [story.association.associationId],
  );
  ahead = Number(rows[0]?.ahead ?? 0);
  today = localDateAt(instant(api.parts.now().getTime() + ahead));
}, 120_000);
afterAll(() => api.stop());

type By = { readonly token: string };
const post = async (path: string, body: object, by: By): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await api.post(path, body, { ...by, key: newId() });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.text}`);
  return answer.body;
};
const papers = (...codes: readonly string[]) => ({
  evidence: codes.map((code) => evidence(`r-${code}`)),
  materials: codes.map((code) => ({ code, evidence: [`r-${code}`] })),
});
const RIGHT = { kind: 'trademark', name: 'SOUTHWIND', registrationNumber: '87654321', trademark: { classes: [18] } };
const record = async (validUntil: LocalDate, right: object = RIGHT): Promise<string> => {
  const { rightId } = await post('/v1/rights', { right, validUntil, ...papers('G01', 'TM1') }, story.ana);
  await post(`/v1/rights/${String(rightId)}/checks`, {}, story.maja);
  return String(rightId);
};
/** Who is written to on that day, by login, and of what; each mail once. */
const told = async (days: number): Promise<readonly string[]> => {
  await catchUp(api);
  const { pool } = api.parts;
  const before = await pool.query<{ id: string }>('SELECT id FROM office.account_notice');
  const known = before.rows.map(({ id }) => id);
  const at = new Date(api.parts.now().getTime() + ahead + days * 86_400_000);
  await Promise.all([1, 2].map(() => tellEnds(everywhereOf(api, at.toISOString()), at))); // of two workers one does it
  const { rows } = await pool.query<{ told: string }>(
    `SELECT concat_ws(' ', a.login, n.topic, n.facts->>'count', n.facts->>'day') AS told
       FROM office.account_notice n JOIN office.account a ON a.id = n.account_id WHERE n.id <> ALL ($1::uuid[]) ORDER BY 1`,
    [known],
  );
  return rows.map((row) => row.told);
};

it('reminds the holder and the licensee at 90, 30 and 7 days, each once, and of many in one mail', async () => {
  const [ends, licence] = [daysAfter(today, 100), daysAfter(today, 105)];
  const rightId = await record(ends);
  await post(
    `/v1/rights/${rightId}/licences`,
    { licenseeId: story.cai.partyId, kind: 'exclusive', ownName: true, validUntil: licence, ...papers('G11') },
    story.ana,
  );
  expect(await told(0)).toEqual([]);
  expect(await told(10)).toEqual([`ana terms-end 1 ${ends}`]);
  expect(await told(10)).toEqual([]);
  expect(await told(15)).toEqual([`ana terms-end 1 ${licence}`, `cai terms-end 1 ${licence}`]);
  expect(await told(75)).toEqual([`ana terms-end 2 ${ends}`, `cai terms-end 1 ${licence}`]);
  expect(await told(75)).toEqual([]);
  // who renews is asked anew for the new term alone
  await post(`/v1/rights/${rightId}/renewals`, { validUntil: daysAfter(ends, 3650), ...papers('TM1') }, story.ana);
  expect(await told(98)).toEqual([`ana terms-end 1 ${licence}`, `cai terms-end 1 ${licence}`]);
});

it('tells whoever has a running dispute that rests on it, and respects who wants no reminders', async () => {
  const ends = daysAfter(today, 60);
  const rightId = await record(ends, { ...RIGHT, registrationNumber: '11112222' });
  const { right: _, ...body } = complaintOf(story, ['G06', 'G07', 'TM3']);
  const { disputeId } = await post('/v1/disputes', { ...body, rightId }, story.ana);
  await post(`/v1/disputes/${String(disputeId)}/acceptances`, {}, story.maja);
  await api.parts.pool.query(
    `INSERT INTO office.notification_preference (account_id, reminder, act, news, room, task, zone, version)
       SELECT id, 'none', 'at-once', 'at-once', 'at-once', 'at-once', 'Asia/Shanghai', 1 FROM office.account WHERE login = 'ana'`,
  );
  expect(await told(1)).toEqual([`maja relied-terms-end 1 ${ends}`]);
  await api.parts.pool.query(`DELETE FROM office.notification_preference`);
  expect(await told(1)).toEqual([]); // what was not wanted is not made up for
});

it('tells a holder that another named its right, and nothing of whom or where', async () => {
  const complaint = (registrationNumber: string) => ({
    ...complaintOf(story, CODES),
    right: { kind: 'trademark', name: 'SOUTHWIND', registrationNumber, trademark: { classes: [18] } },
    respondents: [complaintOf(story).respondents[0]],
    items: complaintOf(story).items.slice(0, 1),
  });
  await record(daysAfter(today, 3_000), { ...RIGHT, registrationNumber: '55556666' });
  // its own complaint, and a number that nobody has in the register
  await post('/v1/disputes', complaint('5555-6666'), story.ana);
  await post('/v1/disputes', complaint('99990000'), story.cai);
  expect(await told(2)).toEqual([]);
  const { number, disputeId } = await post('/v1/disputes', complaint('5555 6666'), story.cai);
  expect(await told(2)).toEqual([expect.stringMatching(/^ana right-named 1 /)]);
  expect(await told(3)).toEqual([]);
  const { rows } = await api.parts.pool.query<{ row: string }>(
    "SELECT to_jsonb(n)::text AS row FROM office.account_notice n WHERE topic = 'right-named'",
  );
  for (const secret of [String(number), String(disputeId), story.cai.partyId, '55556666'])
    expect(rows.map(({ row }) => row).join()).not.toContain(secret);
});

it('reminds a shop of the papers of its qualification file, and of each once', async () => {
  const [ends, later] = [daysAfter(today, 500), daysAfter(today, 505)];
  const at = `/v1/parties/${story.ben.partyId}/qualification-file/proofs`;
  const paper = await putPartyPaper(api, story.ben.partyId, Buffer.from('许可'), story.ben, {
    kind: 'qualification-proof',
  });
  const file = (validUntil: LocalDate) =>
    post(at, { kind: 'gi-permission', brand: '青瓷', validUntil, papers: [paper.body['sha256']] }, story.ben);
  await file(ends);
  const { proofId } = await file(later);
  const ofPapers = async (days: number) => (await told(days)).filter((one) => one.includes('papers'));
  expect(await ofPapers(409)).toEqual([]);
  expect(await ofPapers(410)).toEqual([`ben papers-end 1 ${ends}`]);
  expect(await ofPapers(410)).toEqual([]);
  expect(await ofPapers(475)).toEqual([`ben papers-end 2 ${ends}`]);
  await post(`${at}/${String(proofId)}/withdrawals`, {}, story.ben);
  expect(await ofPapers(499)).toEqual([`ben papers-end 1 ${ends}`]);
});

it('tells nobody of a number that was written down and not checked: anybody could', async () => {
  const right = { ...RIGHT, registrationNumber: '77778888' };
  await post('/v1/rights', { right, ...papers('G01', 'TM1') }, story.ana);
  const ben = { respondents: [complaintOf(story).respondents[0]], items: complaintOf(story).items.slice(0, 1) };
  await post('/v1/disputes', { ...complaintOf(story), ...ben, right }, story.cai);
  expect(await told(4)).toEqual([]);
});

it('reminds a member from the day of its rules on, and a week before the end', async () => {
  const noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  const rules = await putRulesInForce(api, story.association, [story.maja, noa]);
  const { items } = (await api.get('/v1/commitment-letters')).body as unknown as {
    readonly items: readonly { readonly role: string; readonly textSha256: Readonly<Record<string, string>> }[];
  };
  const of = `/v1/members/${story.ben.partyId}`;
  const textSha256 = items.find(({ role }) => role === 'merchant')?.textSha256['zh-CN'];
  await post(`${of}/applications`, { roles: ['merchant'], ...rules }, story.ben);
  await post(`${of}/commitments`, { role: 'merchant', locale: 'zh-CN', textSha256 }, story.ben);
  await post(`/v1/parties/${story.ben.partyId}/identity-checks`, { proof: 'in-person', note: 'Seen' }, story.maja);
  await post(`${of}/admissions`, {}, story.maja);
  await catchUp(api);
  const { rows } = await api.parts.pool.query<{ until: string }>(
    `SELECT until_day::text AS until FROM ${MEMBERS_VIEW} AS members`,
  );
  const until = localDate(rows[0]?.until ?? '');
  const last = daysBetween(today, until);
  const ofMembers = async (before: number) => (await told(last - before)).filter((one) => one.includes('membership'));
  expect(await ofMembers(31)).toEqual([]);
  expect(await ofMembers(30)).toEqual([`ben membership-ends 1 ${until}`]);
  expect(await ofMembers(8)).toEqual([]);
  expect(await ofMembers(7)).toEqual([`ben membership-ends 1 ${until}`]);
  expect(await ofMembers(0)).toEqual([]);
}, 120_000);

it('reads the rules once and few members at a time, however many memberships end', async () => {
  const { pool } = api.parts;
  const { rows } = await pool.query<{ until: string }>(
    `SELECT until_day::text AS until FROM ${MEMBERS_VIEW} AS members`,
  );
  const until = localDate(rows[0]?.until ?? '');
  const { rows: live } = await pool.query<{ reader: string }>(
    'SELECT reader FROM read.generation WHERE name = $1 AND live',
    [keptAs('members')],
  );
  await pool.query(
    `INSERT INTO read."${live[0]?.reader}" (association_id, member_id, progress, until_day, is_public, waits)
       SELECT $1, gen_random_uuid(), 'admitted', $2, false, false FROM generate_series(1, 250)`,
    [story.association.associationId, until],
  );
  const readAt = async (before: number) => {
    const at = new Date(api.parts.now().getTime() + ahead + (daysBetween(today, until) - before) * 86_400_000);
    const [opened, together]: [unknown[], number[]] = [[], []];
    const everywhere = everywhereOf(api, at.toISOString());
    const tenantOf = (id: string) => {
      const tenant = everywhere.tenantOf(id);
      const open: typeof tenant.vault.open = (ids) => {
        opened.push(ids);
        return tenant.vault.open(ids);
      };
      const database = watched(pool, (asked) => {
        if (asked.name === 'load-streams') together.push(longestIn(asked));
      });
      return { ...tenant, vault: { ...tenant.vault, open }, database };
    };
    await tellEnds({ ...everywhere, tenantOf }, at);
    return { opened: opened.length, most: Math.max(...together), all: together.reduce((sum, one) => sum + one, 0) };
  };
  const far = await readAt(60); // by its rules nobody is reminded before 30 days
  expect(far.opened).toBe(1);
  expect(far.all).toBeLessThan(100);
  const near = await readAt(30);
  expect(near.opened).toBe(1);
  expect(near.most).toBe(100);
  expect(near.all).toBeGreaterThan(250);
  await pool.query(`DELETE FROM read."${live[0]?.reader}" WHERE moved_at IS NULL`);
}, 60_000);

/** A party without an account, with a phone of which the code came back; whether a person matched it is said. */
const withPhone = async (name: string, phone: string, matched: boolean): Promise<string> => {
  const { associationId, operator } = story.association;
  const party = { kind: 'organisation', name, mail: `${phone}@party.example`, locale: 'zh-CN', accounts: [] };
  const partyId = String((await post('/v1/parties', party, operator))['partyId']);
  const tenant = everywhereOf(api, '2026-03-03T00:00:00Z').tenantOf(associationId);
  const contactContentId = await tenant.vault.seal(identityKey(partyId), phone);
  const proofId = newId();
  const by = { kind: 'person', id: newId() } as const;
  const request = requestOf(`test:${partyId}`, newId(), {}, tenant.secret);
  await changeParty({ tenant, partyId, request }, () => ({
    command: { type: 'ReachContact', data: {}, by, at: instant(Date.now()) },
    events: [
      { type: 'ContactReached', data: { contactContentId, channel: 'sms', disputeId: newId() } },
      ...(matched
        ? [
            {
              type: 'ContactMatched' as const,
              data: { proofId, contactContentId, proof: 'identity-document' as const },
            },
          ]
        : []),
    ],
  }));
  return partyId;
};

it('tells whoever has no account at its proved phone, once each, and nobody at another', async () => {
  const phones = await startReceiver(() => 202);
  const { associationId, operator } = story.association;
  const hired = { channel: 'sms', url: phones.url.replace('/hooks', '') };
  await post(`/v1/associations/${associationId}/message-providers`, hired, operator);
  const proved = await withPhone('丁记', '+8613800007777', true);
  const reached = await withPhone('戊记', '+8613800008888', false);
  const ends = daysAfter(today, 200);
  const rightId = await record(daysAfter(today, 3_000), { ...RIGHT, registrationNumber: '33334444' });
  for (const [licenseeId, validUntil] of [
    [proved, ends],
    [proved, daysAfter(ends, 1)],
    [reached, ends],
  ] as const)
    await post(
      `/v1/rights/${rightId}/licences`,
      { licenseeId, kind: 'exclusive', ownName: true, validUntil, ...papers('G11') },
      story.ana,
    );
  const { pool, masterKey } = api.parts;
  const config = { MAIL_FROM: 'Parley <parley@parley.example>', API_URL: 'http://parley.test' };
  const mails: unknown[] = [];
  const send = (mail: unknown) => Promise.resolve(void mails.push(mail));
  const parts = notificationParts({ pool, masterKey, config, send, now: () => api.parts.now() });
  const { tenantOf } = everywhereOf(api, '2026-03-03T00:00:00Z');
  const notices = { ...parts, tenantOf, findProvider: providersOf(pool, masterKey, undefined), fetch: outgoing };
  /** What phones got on that day. */
  const got = async (days: number): Promise<readonly string[]> => {
    phones.journal.length = 0;
    await told(days);
    await pool.query("UPDATE office.contact_notice SET next_attempt_at = '2000-01-01' WHERE state = 'waiting'");
    while ((await sendNextContactNotice(notices)) > 0);
    return phones.journal.map(({ body }) => {
      const { to, text } = body as unknown as { readonly to: string; readonly text: string };
      return `${to} ${text}`;
    });
  };
  await got(0); // what was recorded of them until now
  expect(await got(100)).toEqual([]);
  const first = await got(111); // both licences came within 90 days
  expect(first).toEqual([expect.stringContaining('+8613800007777 【')]);
  expect(first[0]).toContain('即将到期');
  expect(await got(111)).toEqual([]);
  expect(await got(172)).toHaveLength(1); // thirty days
  const { rows } = await pool.query<{ party_id: string }>(
    'SELECT DISTINCT party_id FROM office.contact_notice WHERE told_of IS NOT NULL',
  );
  expect(rows.map(({ party_id }) => party_id)).toEqual([proved]);
  expect(JSON.stringify(mails)).not.toContain('到期'); // a mail address that is not proved hears nothing of it
  await phones.stop();
}, 60_000);
