import { remindOfChecks } from '#application/party/identity-renewals.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api, type Call } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { tenantOf } from '../http/caller-of.js';

const DAY = 86_400_000;

let api: Api;
let story: Case;
let noa: string;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  noa = await story.association.account({ login: 'noa', roles: ['case-manager'] });
}, 60_000);
afterAll(() => api.stop());

const legalNow = async (associationId: string): Promise<Instant> => {
  const { rows } = await api.parts.pool.query<{ readonly offset: string }>(
    'SELECT clock_offset_ms AS offset FROM office.association WHERE id = $1',
    [associationId],
  );
  return instant(api.parts.now().getTime() + Number(rows[0]?.offset));
};
const remind = () =>
  remindOfChecks(
    {
      database: api.parts.pool,
      tenantOf: (id) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []),
      legalNow,
    },
    api.parts.now(),
  );
const told = async (): Promise<number> => {
  const { rows } = await api.parts.pool.query("SELECT FROM office.account_notice WHERE topic = 'identity-check-ends'");
  return rows.length;
};
const lines = async (by: Call, query = ''): Promise<unknown> => (await api.get(`/v1/tasks${query}`, by)).body['items'];
const toRenew = async (): Promise<readonly string[]> => {
  const { rows } = await api.parts.pool.query<{ login: string }>(
    `SELECT login FROM office.account_notice n JOIN office.account a ON a.id = account_id
       WHERE topic = 'check-to-renew' ORDER BY login`,
  );
  return rows.map(({ login }) => login);
};
const days = async (n: number, login = 'maja'): Promise<Call> => {
  api.pass(n * DAY);
  return { token: await story.association.signIn(login) }; // nobody stays signed in so long
};
const tasks = async (by: Call, query = ''): Promise<unknown> =>
  (await api.get(`/v1/identity-renewals${query}`, by)).body['items'];

it('is a task before a check ends: of who checked, then of a second too; the party is told once', async () => {
  const { partyId } = story.ana;
  const check = (until: string | undefined, by: Call) =>
    api.post(`/v1/parties/${partyId}/identity-checks`, { proof: 'business-licence', ...(until && { until }) }, by);
  expect((await check('2026-05-01', story.maja)).status).toBe(201);
  expect([await remind(), await told(), await tasks(story.maja)]).toEqual([0, 0, []]);
  const atThirty = await days(35);
  expect([await remind(), await told()]).toEqual([1, 1]);
  expect(await remind()).toBe(0);
  expect(await tasks(atThirty, '?whose=mine')).toMatchObject([{ partyId, state: 'due' }]);
  const own = await lines(atThirty, '?whose=mine');
  expect(own).toEqual([
    {
      kind: 'renew-identity-check',
      partyId,
      subject: `party:${partyId}`,
      dueAt: expect.any(String),
      priority: 'normal',
      ownerId: expect.any(String),
    },
  ]);
  expect((await api.get('/v1/task-counts', atThirty)).body).toMatchObject({
    all: 1,
    mine: 1,
    unowned: 0,
    escalated: 0,
  });
  expect(await lines(atThirty, '?search=PL')).toEqual([]); // it has no number
  expect(await tasks({ token: await story.association.signIn('noa') }, '?whose=mine')).toEqual([]);
  const atSeven = await days(20);
  expect([await remind(), await told()]).toEqual([1, 1]);
  expect(await tasks(atSeven)).toMatchObject([{ partyId, escalatedToId: noa }]);
  const noas = { token: await story.association.signIn('noa') };
  expect(await lines(noas, '?whose=mine')).toMatchObject([{ partyId, escalatedTo: noa }]);
  expect(await toRenew()).toEqual(['maja', 'noa']);
  const suspended = (login: string, yes: boolean) =>
    api.parts.pool.query(`UPDATE office.account SET suspended_at = $2 WHERE login = $1`, [
      login,
      yes ? new Date() : null,
    ]);
  await suspended('maja', true);
  expect(await lines(noas, '?whose=unowned')).toMatchObject([{ partyId }]); // nobody’s, so it is in the queue
  await suspended('maja', false);
  const after = await days(10, 'noa');
  expect(await remind()).toBe(0);
  expect(await tasks(after, '?whose=mine')).toMatchObject([{ partyId, state: 'expired', escalatedToId: noa }]);
  expect((await check('2027-05-01', after)).status).toBe(201); // renewed: it is a task no more
  expect(await tasks(after)).toEqual([]);
  expect((await api.get('/v1/identity-renewals', { token: await story.association.signIn('ana') })).status).toBe(403);
});
