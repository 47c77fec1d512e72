import { createHash } from 'node:crypto';
import { callToOfficeTasks } from '#application/party/office-tasks.js';
import { setOfficeTasks } from '#application/party/set-office-tasks.js';
import { instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { putPartyPaper } from '../../../test/support/party-papers.js';
import { tenantOf } from '../http/caller-of.js';

const DAY = 86_400_000;

let api: Api;
let story: Case;
let noa: { readonly token: string };
let [noaId, miaId, eveId, umaId]: readonly string[] = [];
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const account = (login: string, role: string) => story.association.account({ login, roles: [role] });
  noaId = await account('noa', 'case-manager');
  noa = { token: await story.association.signIn('noa') };
  [miaId, eveId, umaId] = [
    await account('mia', 'case-manager'),
    await account('eve', 'party'),
    await account('uma', 'party'),
  ];
}, 60_000);
afterAll(() => api.stop());

type Called = { readonly escalatedTo?: string };
type By = { readonly token: string };
const listed = async (by: By, query = ''): Promise<unknown> => (await api.get(`/v1/tasks${query}`, by)).body['items'];
const begun = instant('2026-03-02T02:00:00Z');
/** The worker looks, so many days after everything began. */
const callAfter = async (days: number): Promise<void> => {
  const at = instant(Date.parse(begun) + days * DAY);
  const door = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
  await callToOfficeTasks({ database: api.parts.pool, tenantOf: door, legalNow: async () => at }, api.parts.now());
};
const suspend = (...ids: readonly (string | undefined)[]) =>
  api.parts.pool.query(
    `UPDATE office.account SET suspended_at = CASE WHEN id = ANY ($2) THEN now() END WHERE association_id = $1`,
    [story.association.associationId, ids],
  );
const told = async (accountId: string | undefined): Promise<number> => {
  const { rows } = await api.parts.pool.query(
    `SELECT FROM office.account_notice WHERE topic = 'office-task-near' AND account_id = $1`,
    [accountId],
  );
  return rows.length;
};

it('puts transfers and proposed authorities into the queue, and calls by name somebody who may do them', async () => {
  const { partyId } = story.ana;
  const paper = Buffer.from('授权委托书\n');
  await putPartyPaper(api, partyId, paper, story.maja);
  const sha256 = createHash('sha256').update(paper).digest('hex');
  const at = `/v1/parties/${partyId}`;
  const named = { accountId: eveId, paper: { sha256, form: 'original' }, calledBack: true };
  const { proposalId } = (await api.post(`${at}/authorities`, named, story.maja)).body;
  const { transferId } = (await api.post(`${at}/account-transfers`, { toAccountId: umaId }, story.ana)).body;
  const both = (called: object = {}, other = called) => [
    { kind: 'second-authority', subject: `authority:${String(proposalId)}`, ...called },
    { kind: 'confirm-transfer', subject: `transfer:${String(transferId)}`, ...other },
  ];
  const same = { partyId, priority: 'normal', dueAt: expect.any(String) };
  expect(await listed(noa)).toEqual(both(same));
  expect((await api.get('/v1/task-counts', noa)).body).toMatchObject({ all: 2, unowned: 2, escalated: 0 });
  await callAfter(1);
  expect(await listed(noa, '?whose=escalated')).toEqual([]);
  await suspend(noaId);
  await callAfter(2.5);
  // Maja proposed the one herself
  expect(await listed(story.maja, '?whose=escalated')).toMatchObject(
    both({ escalatedTo: miaId }, { escalatedTo: expect.any(String) }),
  );
  await suspend(miaId);
  await callAfter(2.6);
  expect(await listed(noa, '?whose=mine&kind=second-authority')).toMatchObject([{ escalatedTo: noaId }]);
  const [mias, noas] = [await told(miaId), await told(noaId)];
  expect([mias > 0, noas > 0]).toEqual([true, true]);
  await callAfter(2.7);
  expect([await told(miaId), await told(noaId)]).toEqual([mias, noas]); // once
  const approval = `${at}/authority-proposals/${String(proposalId)}/approvals`;
  expect((await api.post(approval, { calledBack: true }, noa)).status).toBe(200);
  const refusal = `${at}/account-transfers/${String(transferId)}/refusals`;
  expect((await api.post(refusal, { reason: 'No.' }, noa)).status).toBe(200);
  expect(await listed(noa)).toEqual([]);
});

it('shows nothing of a party to whoever declared a conflict with it', async () => {
  const asked = await api.post(`/v1/parties/${story.ana.partyId}/account-transfers`, { toAccountId: umaId }, story.ana);
  expect(await listed(noa)).toMatchObject([{ kind: 'confirm-transfer' }]);
  const declared = await api.post(
    `/v1/associations/${story.association.associationId}/declared-conflicts`,
    { accountId: noaId, withId: story.ana.partyId },
    noa,
  );
  expect([declared.status, await listed(noa)]).toEqual([201, []]);
  const transfer = `/v1/parties/${story.ana.partyId}/account-transfers/${String(asked.body['transferId'])}`;
  const confirmation = `${transfer}/confirmations`;
  expect((await api.post(confirmation, { calledBack: true }, noa)).body).toMatchObject({ code: 'NotIndependent' });
});

it('takes a task from whoever has had a hand in it since, or declared a conflict, and counts its day anew', async () => {
  const { associationId } = story.association;
  const aboutId = newId();
  const task = { associationId, kind: 'decide-contest', aboutId, judgedId: story.shop.platformId } as const;
  const set = (barred: readonly (string | undefined)[], at = begun) =>
    setOfficeTasks(
      { database: api.parts.pool, associationId },
      begun,
      ['decide-contest'],
      [{ ...task, at, barred: barred.flatMap((id) => id ?? []) }],
    );
  await suspend();
  const mia = { token: await story.association.signIn('mia') };
  const seen = async () => Promise.all([noa, mia].map((by) => listed(by, '?kind=decide-contest')));
  await set([]);
  const one = { subject: `contest:${aboutId}`, dueAt: '2026-03-07T02:00:00.000Z' };
  expect(await seen()).toMatchObject([[one], [one]]);
  const conflict = { accountId: noaId, withId: story.shop.platformId };
  expect((await api.post(`/v1/associations/${associationId}/declared-conflicts`, conflict, noa)).status).toBe(201);
  await set([]);
  expect(await seen()).toMatchObject([[], [one]]);
  await callAfter(4.5);
  const calledBy = async (by: By) => ((await listed(by, '?kind=decide-contest')) as readonly Called[])[0]?.escalatedTo;
  const first = await calledBy(mia);
  expect(first).toEqual(expect.any(String));
  await set([first], instant('2026-03-03T02:00:00Z'));
  const other = first === miaId ? story.maja : mia;
  expect(await listed(first === miaId ? mia : story.maja, '?kind=decide-contest')).toEqual([]);
  expect(await calledBy(other)).toBeUndefined();
  await callAfter(5.5);
  expect(await listed(other, '?kind=decide-contest')).toMatchObject([{ dueAt: '2026-03-08T02:00:00.000Z' }]);
  expect([first, noaId, undefined]).not.toContain(await calledBy(other));
  await setOfficeTasks({ database: api.parts.pool, associationId }, begun, ['decide-contest'], []);
  expect(await seen()).toEqual([[], []]);
});

it('lists the parties of the association to its people, page by page, each once, and to nobody else', async () => {
  const page = async (query: string) => {
    const { body } = await api.get(`/v1/parties?limit=2${query}`, story.maja);
    return body as unknown as { items: readonly { partyId: string; name?: string; kind: string }[]; next?: string };
  };
  const found: string[] = [];
  let next = '';
  do {
    const one = await page(next);
    found.push(...one.items.map(({ partyId }) => partyId));
    next = one.next === undefined ? '' : `&cursor=${encodeURIComponent(one.next)}`;
  } while (next !== '');
  expect(found).toEqual(expect.arrayContaining([story.ana.partyId, story.ben.partyId]));
  expect(new Set(found).size).toBe(found.length);
  const first = await page('');
  expect(first.items[0]).toMatchObject({ kind: 'organisation', name: expect.any(String) });
  expect((await api.get('/v1/parties', story.ana)).status).toBe(403);
  expect(await api.get('/v1/parties?search=x', story.maja)).toMatchObject({
    status: 400,
    body: { errors: [expect.objectContaining({ field: 'search' })] },
  });
});
