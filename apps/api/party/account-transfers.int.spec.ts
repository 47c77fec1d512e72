import { createHash } from 'node:crypto';
import { confirmTransferOf } from '#application/party/transfers.js';
import { instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../test/support/dispute.js';
import { putPartyPaper } from '../../../test/support/party-papers.js';
import { codeOf } from '../../../test/support/totp-code.js';
import { followPartiesOfNext } from '../../worker/readers/follow-parties.js';
import { notifyOfNext } from '../../worker/readers/notify.js';
import { tenantOf } from '../http/caller-of.js';

let api: Api;
let story: Case;
let noa: { readonly token: string };
let [eveId, uma, anaId]: readonly string[] = [];
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  eveId = await story.association.account({ login: 'eve', roles: ['party'] });
  uma = await story.association.account({ login: 'uma', roles: ['party'] });
  anaId = await idOf(story.ana);
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string; readonly headers?: Readonly<Record<string, string>> };
type Listed = { readonly items: readonly Readonly<Record<string, unknown>>[] };
const idOf = async (by: By): Promise<string> =>
  ((await api.get('/v1/me', by)).body as unknown as { account: { accountId: string } }).account.accountId;
const at = (partyId: string) => `/v1/parties/${partyId}/account-transfers`;
const ask = (toAccountId: string | undefined, by: By = story.ana, more: object = {}, of = story.ana.partyId) =>
  api.post(at(of), { toAccountId, ...more }, by);
const confirm = (transferId: unknown, by: By = noa, body: object = {}, of = story.ana.partyId) =>
  api.post(`${at(of)}/${String(transferId)}/confirmations`, body, by);
const drop = (transferId: unknown, by: By) =>
  api.post(`${at(story.ana.partyId)}/${String(transferId)}/refusals`, { reason: 'A mistake.' }, by);
const listed = async (by: By, path = at(story.ana.partyId)) =>
  ((await api.get(path, by)).body as unknown as Listed).items;
const told = async (accountId: string | undefined) =>
  (
    await api.parts.pool.query<{ topic: string }>(
      "SELECT topic FROM office.account_notice WHERE account_id = $1 AND topic LIKE 'standing-%'",
      [accountId],
    )
  ).rows.map(({ topic }) => topic);

it('asks for nobody suspended, by nobody else, once at a time, and is taken back or refused with a reason', async () => {
  const of = `/v1/associations/${story.association.associationId}/accounts/${String(uma)}/suspensions`;
  expect((await api.post(of, {}, story.association.operator)).status).toBe(201);
  expect((await ask(uma)).body).toMatchObject({ code: 'AccountMayNotAct', facts: { reason: 'gone' } });
  expect((await ask(eveId, story.ben)).status).toBe(404);
  expect((await ask(eveId, story.maja)).body).toMatchObject({ code: 'EmpoweredByNobody' });
  const first = (await ask(eveId)).body['transferId'];
  expect((await ask(eveId)).body).toMatchObject({ code: 'AnsweredAlready' });
  expect((await confirm(first, story.ana)).status).toBe(403);
  expect((await drop(first, story.ben)).status).toBe(404);
  expect((await drop(first, story.ana)).body).toMatchObject({ state: 'withdrawn' });
  const second = (await ask(eveId)).body['transferId'];
  expect((await drop(second, story.maja)).body).toMatchObject({ state: 'refused' });
  expect((await confirm(second)).status).toBe(404);
  const before = await listed(story.ana);
  expect(before.map(({ state, reason }) => [state, reason])).toEqual(
    expect.arrayContaining([
      ['withdrawn', 'A mistake.'],
      ['refused', 'A mistake.'],
    ]),
  );
});

it('passes the standing and nothing else: the old person is out, the new one goes on in a running dispute', async () => {
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  const dispute = `/v1/disputes/${filed.disputeId}`;
  const eve = { token: await story.association.signIn('eve') };
  expect((await api.get(dispute, eve)).status).toBe(404);
  const { transferId } = (await ask(eveId)).body;
  const other = await setUpAssociation(api);
  const stranger = { token: await other.person({ login: 'zoe', roles: ['case-manager'] }) };
  expect((await confirm(transferId, stranger)).status).toBe(404);
  expect((await api.get(dispute, eve)).status).toBe(404); // asked is not passed

  const key = 'confirm-once-0001';
  const keyed = () => confirm(transferId, { ...noa, headers: { 'idempotency-key': key } });
  const both = await Promise.all([keyed(), confirm(transferId, story.maja)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
  if (both[0]?.status === 200) expect((await keyed()).body).toEqual(both[0].body);

  expect((await api.get('/v1/me', story.ana)).status).toBe(401);
  const again = { token: await story.association.signIn('ana') }; // its password is still its own, and opens nothing
  expect((await api.get(dispute, again)).status).toBe(404);
  expect((await listed(eve)).filter(({ state }) => state === 'confirmed')).toMatchObject([
    { transferId, ground: 'asked-by-holder', fromAccountId: anaId, toAccountId: eveId, askedBy: anaId, toName: 'eve' },
  ]);
  expect((await api.get(at(story.ana.partyId), again)).status).toBe(404);
  expect(await told(anaId)).toEqual(['standing-handed-over']);
  expect(await told(eveId)).toEqual(['standing-taken-over']);

  expect((await api.get(dispute, eve)).status).toBe(200);
  const pairs = [{ respondentId: story.ben.partyId, itemId: filed.items[0]?.itemId }];
  const withdrawal = { pairs, consideration: 'none', reason: 'x' };
  expect((await api.post(`${dispute}/withdrawals`, withdrawal, again)).status).toBe(404);
  expect((await api.post(`${dispute}/withdrawals`, withdrawal, eve)).status).toBe(200);
  expect(await listed(story.maja, '/v1/account-transfers?state=confirmed&search=EVE')).toMatchObject([
    { transferId, partyId: story.ana.partyId, fromName: 'ana', toName: 'eve' },
  ]);
  expect(await listed(stranger, '/v1/account-transfers')).toEqual([]);
  const page = (await api.get('/v1/account-transfers?limit=1', noa)).body as unknown as Listed & { next: string };
  expect([page.items.length, typeof page.next]).toEqual([1, 'string']);
  expect((await listed(noa, `/v1/account-transfers?limit=5&cursor=${page.next}`)).length).toBe(2);
});

/** What a person is to be told by mail of disputes, sent or not. */
const toldOf = async (accountId: string | undefined, disputeId: string): Promise<readonly string[]> => {
  const { rows } = await api.parts.pool.query<{ topic: string }>(
    `SELECT DISTINCT topic FROM office.delivery_item i JOIN office.delivery d ON d.id = i.delivery_id
       WHERE d.account_id = $1 AND i.dispute_id = $2 ORDER BY 1`,
    [accountId, disputeId],
  );
  return rows.map(({ topic }) => topic);
};
const carried = async (): Promise<void> => {
  const later = () => new Date(Math.max(api.parts.now().getTime(), Date.now()) + 60_000); // the request has had its time
  const tenantIn = (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []);
  while ((await followPartiesOfNext(api.parts.pool, tenantIn, later())) > 0);
};

it('is carried to its end where the request that confirmed it died: tasks and notices are the new person’s', async () => {
  const there = await setUpCase(api);
  const [maja, ana, { partyId }] = [there.maja, there.ana, there.ana];
  const noor = { token: await there.association.person({ login: 'noor', roles: ['party'] }) };
  const [oldId, newId] = [await idOf(ana), await idOf(noor)];
  const { disputeId } = (await api.post('/v1/disputes', complaintOf(there), ana)).body as unknown as Filed;
  await api.post(`/v1/disputes/${disputeId}/cure-requests`, { defects: [{ code: 'TM1' }] }, maja);
  const queued = async (): Promise<void> => {
    while ((await notifyOfNext(api.parts.pool, instant(api.parts.now()))) > 0);
  };
  await queued();
  expect([await toldOf(oldId, disputeId), await toldOf(newId, disputeId)]).toEqual([['act'], []]);
  const { transferId } = (await ask(newId, ana, {}, partyId)).body as unknown as { transferId: string };
  const tenant = tenantOf(api.parts, { id: there.association.associationId, caseManagerAccountId: null }, []);
  const [by, at] = [{ kind: 'person', id: await idOf(maja) } as const, instant(api.parts.now())];
  const request = requestOf('of a process that died', 'confirmed-0001', {}, api.parts.secret);
  await confirmTransferOf({ tenant, partyId, by, at, request }, { transferId, calledBack: false }); // and nothing more
  expect((await api.get('/v1/me', ana)).status).toBe(200);

  await carried();
  await carried();
  expect((await api.get('/v1/me', ana)).status).toBe(401);
  expect([await told(oldId), await told(newId)]).toEqual([['standing-handed-over'], ['standing-taken-over']]);
  const { rows } = await api.parts.pool.query(
    `SELECT actor FROM security.event WHERE kind = 'account-transferred' AND account_id = $1`,
    [oldId],
  );
  expect(rows).toEqual([{ actor: by.id }]);
  expect(await toldOf(newId, disputeId)).toEqual(['act']); // what waited for the old one
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  expect((await api.get('/v1/disputes', noor)).body['items']).toMatchObject([{ disputeId }]);
  const cures = { materials: [], evidence: [], statement: 'As asked' };
  expect((await api.post(`/v1/disputes/${disputeId}/cures`, cures, noor)).status).toBe(200);
  expect((await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, maja)).status).toBe(200);
  await queued();
  expect([await toldOf(oldId, disputeId), await toldOf(newId, disputeId)]).toEqual([['act'], ['act', 'news']]);
});

it('is asked by who has a second factor only after it showed that anew', async () => {
  const there = await setUpCase(api);
  const { partyId } = there.ben;
  const first = { token: await there.association.signIn('ben') };
  const begun = (await api.post('/v1/me/factors/totp', { name: 'Phone' }, first)).body as unknown as {
    readonly factorId: string;
    readonly secret: string;
  };
  const code = codeOf(begun.secret, api.parts.now());
  expect((await api.post(`/v1/me/factors/${begun.factorId}/confirmations`, { code }, first)).status).toBe(200);
  const toId = await there.association.account({ login: 'omar', roles: ['party'] });
  expect(await ask(toId, there.ben, {}, partyId)).toMatchObject({ status: 403, body: { code: 'ProofNeeded' } });
  expect(await listed(there.ben, at(partyId))).toEqual([]);
  expect((await ask(toId, first, {}, partyId)).status).toBe(201); // where it has just shown it
});

it('takes a paper and two officers where the holder is gone, and signs a session in between out once', async () => {
  const { partyId } = story.ben;
  const benId = await idOf(story.ben);
  const iraId = await story.association.account({ login: 'ira', roles: ['party'] });
  const PAPER = Buffer.from('授权委托书：原经办人已离职。\n');
  const paper = { sha256: createHash('sha256').update(PAPER).digest('hex'), form: 'original' };
  const asked = { fromAccountId: benId, paper, calledBack: true };
  expect((await ask(iraId, story.maja, asked, partyId)).body).toMatchObject({ code: 'BytesMissing' });
  await putPartyPaper(api, partyId, PAPER, story.maja);
  const { transferId } = (await ask(iraId, story.maja, asked, partyId)).body;
  expect((await confirm(transferId, story.maja, { calledBack: true }, partyId)).body).toMatchObject({
    code: 'SecondPersonNeeded',
  });
  const keyed = { ...noa, headers: { 'idempotency-key': 'confirm-once-0002' } };
  expect((await confirm(transferId, keyed, { calledBack: true }, partyId)).status).toBe(200);
  expect((await api.get('/v1/me', story.ben)).status).toBe(401);
  const later = { token: await story.association.signIn('ben') };
  expect((await confirm(transferId, keyed, { calledBack: true }, partyId)).status).toBe(200);
  expect((await api.get('/v1/me', later)).status).toBe(200); // a repeated key ends nothing anew
  expect(await told(benId)).toEqual(['standing-handed-over']);
  const ira = { token: await story.association.signIn('ira') };
  expect(await listed(ira, at(partyId))).toMatchObject([{ ground: 'holder-gone', paperForm: 'original' }]);
});
