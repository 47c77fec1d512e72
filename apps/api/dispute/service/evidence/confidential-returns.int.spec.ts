import { askForReturns } from '#application/access/ask-for-returns.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { catchUp, everywhereOf } from '../../../../../test/support/everywhere.js';
import { fileWith, type FiledCase } from '../../../../../test/support/evidence.js';
import { CONFIDENTIAL_READERS_VIEW } from '#read-models/views.js';

const DAY = 86_400_000;
const secret = Buffer.from('the customers list of 2026: Huaxin, Baolong, Mingda');
const copies = { manner: 'returned', papers: 2, files: 0 };

let api: Api;
let story: Case;
let dispute: FiledCase;
let offset = 0;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  dispute = await fileWith(api, story, { list: { bytes: secret, mediaType: 'text/plain', part: 'confidential' } });
  await dispute.put(dispute.idOf('list'), secret, story.ana);
  await dispute.accept();
  const { rows } = await api.parts.pool.query<{ ms: string }>(
    'SELECT clock_offset_ms AS ms FROM office.association WHERE id = $1',
    [story.association.associationId],
  );
  offset = Number(rows[0]?.ms ?? 0);
}, 60_000);
afterAll(() => api.stop());

const legalNow = (): Date => new Date(api.parts.now().getTime() + offset);
const today = (): string => new Date(legalNow().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
const again = async (login: 'ana' | 'ben' | 'maja') => ({
  ...story[login],
  token: await story.association.signIn(login),
});
const confirm = (by: { token: string }, more: object = {}) =>
  api.post(`${dispute.path}/confidential-returns`, { ...copies, doneOn: today(), ...more }, by);
const undertakings = async (by: { token: string }) =>
  (await api.get(`${dispute.path}/confidentiality-undertakings`, by)).body as unknown as {
    readonly owes: boolean;
    readonly overdue: boolean;
    readonly returnDueOn?: string;
    readonly undertakings: readonly Readonly<Record<string, unknown>>[];
  };
const told = async (): Promise<readonly string[]> => {
  await catchUp(api);
  await askForReturns(everywhereOf(api, legalNow().toISOString()), api.parts.now());
  const { rows } = await api.parts.pool.query<{ told: string; facts: object }>(
    `SELECT a.login || ' ' || n.topic AS told, n.facts FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
      WHERE a.association_id = $1 AND n.topic LIKE 'return-%' ORDER BY n.created_at`,
    [story.association.associationId],
  );
  expect(JSON.stringify(rows)).not.toMatch(/Huaxin|PL-/);
  return rows.map((row) => row.told);
};

it('is owed by whoever undertook it once the dispute is over, asked for, late in sight of all, and confirmed', async () => {
  await dispute.sign(story.ben);
  await dispute.sign(story.maja);
  expect(await confirm(story.ben)).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
  expect(await told()).toEqual([]);
  const pairs = (
    [
      ['bag', story.ben],
      ['cap', story.ben],
      ['hat', story.cai],
    ] as const
  ).map(([ref, { partyId: respondentId }]) => ({ respondentId, itemId: dispute.itemOf(ref) }));
  const withdrawn = await api.post(`${dispute.path}/withdrawals`, { pairs, consideration: 'none' }, story.ana);
  expect([withdrawn.status, withdrawn.text]).toEqual([200, expect.stringContaining('DisputeClosed')]);
  expect(await told()).toEqual(['ben return-asked']); // the association keeps the file: its people owe nothing
  expect(await told()).toEqual(['ben return-asked']);
  expect(await undertakings(story.ben)).toMatchObject({ owes: true, overdue: false });
  expect((await api.get('/v1/me/confidential-returns', story.ben)).body).toMatchObject({
    items: [{ kind: 'dispute', disputeId: dispute.disputeId, number: dispute.number, overdue: false }],
  });
  expect((await confirm(story.cai)).status).toBe(403);
  api.pass(8 * DAY);
  expect(await told()).toContain('ben return-near');
  api.pass(4 * DAY);
  expect(await told()).toContain('ben return-late');
  const [ana, ben, maja] = await Promise.all([again('ana'), again('ben'), again('maja')]);
  const desk = () => api.get('/v1/confidential-returns', maja);
  expect((await desk()).body).toMatchObject({
    items: [{ disputeId: dispute.disputeId, overdue: true, reader: 'ben' }],
  });
  expect((await api.get('/v1/confidential-returns', ana)).status).toBe(403);
  const late = await undertakings(ana);
  expect(late).toMatchObject({ owes: false, overdue: true });
  expect(late.undertakings.map(({ role, owes }) => [role, owes])).toEqual([
    ['respondent', true],
    ['case-manager', false],
  ]);
  expect((await confirm(ben)).body).toMatchObject({ events: ['ConfidentialReturnConfirmed'] });
  expect(await confirm(ben, { papers: 3 })).toMatchObject({ status: 409, body: { code: 'AnsweredAlready' } });
  await catchUp(api);
  expect((await desk()).body).toEqual({ items: [] });
  const after = await undertakings(ana);
  expect(after.undertakings[0]).toMatchObject({ owes: false, returned: { ...copies, doneOn: today() } });
  expect(JSON.stringify(after)).not.toContain('accountId');
});

it('leaves no word of the secret in the log, the tables that are read, or what was mailed', async () => {
  const { rows } = await api.parts.pool.query<{ found: string }>(
    `SELECT data::text AS found FROM log.event WHERE association_id = $1
      UNION ALL SELECT to_jsonb(r)::text FROM ${CONFIDENTIAL_READERS_VIEW} r
      UNION ALL SELECT to_jsonb(n)::text FROM office.account_notice n`,
    [story.association.associationId],
  );
  expect(rows.filter(({ found }) => /Huaxin|Baolong/.test(found))).toEqual([]);
});
