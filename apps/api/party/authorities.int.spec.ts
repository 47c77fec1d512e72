import { createHash } from 'node:crypto';
import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../test/support/dispute.js';
import { PASSWORD } from '../../../test/support/association.js';
import { putPartyPaper } from '../../../test/support/party-papers.js';

let api: Api;
let story: Case;
let [majaId, eveId]: readonly string[] = [];
let eve: { readonly token: string };
let noa: { readonly token: string };
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  eveId = await story.association.account({ login: 'eve', roles: ['party'] });
  eve = { token: await story.association.signIn('eve') };
  const me = (await api.get('/v1/me', story.maja)).body as unknown as { account: { accountId: string } };
  majaId = me.account.accountId;
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string };
type Listed = { readonly items: readonly Readonly<Record<string, unknown>>[]; readonly proposals: readonly object[] };
const at = (partyId: string) => `/v1/parties/${partyId}`;
const ana = () => at(story.ana.partyId);
const PAPER = Buffer.from('授权委托书：特别授权，和解、撤回。\n');
const sha256 = createHash('sha256').update(PAPER).digest('hex');
const listed = async (by: By = story.ana): Promise<Listed> =>
  (await api.get(`${ana()}/authorities`, by)).body as unknown as Listed;
const heldBy = async (accountId = eveId) => (await listed()).items.find((one) => one['accountId'] === accountId);
const propose = (accountId: string | undefined, by: By = story.maja, more: object = {}) =>
  api.post(`${ana()}/authorities`, { accountId, paper: { sha256, form: 'original' }, calledBack: true, ...more }, by);
const approve = (proposalId: unknown, by: By = noa, calledBack = true) =>
  api.post(`${ana()}/authority-proposals/${String(proposalId)}/approvals`, { calledBack }, by);
const end = (by: By, accountId = eveId) => api.post(`${ana()}/authorities/${String(accountId)}/endings`, {}, by);
const asEve = () => ({ ...eve, headers: { 'parley-party': story.ana.partyId } });

it('empowers nobody by one officer: not herself, not an opponent, not an id that never was', async () => {
  expect(await api.post(`${ana()}/authorities`, { accountId: eveId }, story.maja)).toMatchObject({
    status: 422,
    body: { code: 'EmpoweredByNobody', facts: { field: 'paper' } },
  });
  expect((await propose(eveId)).body).toMatchObject({ code: 'BytesMissing' }); // named, and never sent
  await putPartyPaper(api, story.ana.partyId, PAPER, story.maja);
  expect(await propose(majaId)).toMatchObject({
    status: 409,
    body: { code: 'AccountMayNotAct', facts: { reason: 'staff' } },
  });
  expect(await propose(newId())).toMatchObject({ status: 422, body: { code: 'UnknownReference' } });
  const { proposalId } = (await propose(eveId)).body;
  expect((await approve(proposalId, story.maja)).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await api.get(ana(), eve)).status).toBe(404);
  expect([await heldBy(), (await listed()).proposals]).toEqual([undefined, [expect.objectContaining({ proposalId })]]);
  const no = { reason: 'Nobody asked us.' };
  expect((await api.post(`${ana()}/authority-proposals/${String(proposalId)}/refusals`, no, story.ana)).status).toBe(
    200,
  );
  expect((await approve(proposalId)).status).toBe(404);
});

it('gives reading alone after a copy, until the party confirms, and no one else can', async () => {
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  const { proposalId } = (await propose(eveId, story.maja, { paper: { sha256, form: 'copy' }, scope: ['withdraw'] }))
    .body;
  expect((await approve(proposalId)).status).toBe(200);
  expect(await heldBy()).toMatchObject({ state: 'pending', way: 'two-officers', paperForm: 'copy', name: 'eve' });
  const withdraw = () =>
    api.post(
      `/v1/disputes/${filed.disputeId}/withdrawals`,
      {
        pairs: [{ respondentId: story.ben.partyId, itemId: filed.items[0]?.itemId }],
        consideration: 'none',
        reason: 'x',
      },
      asEve(),
    );
  expect((await api.get(`/v1/disputes/${filed.disputeId}`, asEve())).status).toBe(200);
  expect((await withdraw()).body).toMatchObject({ code: 'AuthorityNotConfirmed' });
  const confirmation = `${ana()}/authorities/${eveId}/confirmations`;
  expect((await api.post(confirmation, {}, eve)).body).toMatchObject({ code: 'AuthorityNotConfirmed' });
  expect((await api.post(confirmation, {}, story.ben)).status).toBe(404);
  expect((await api.post(confirmation, {}, story.maja)).status).toBe(403);
  expect((await api.post(confirmation, {}, story.ana)).status).toBe(200);
  expect(await heldBy()).toMatchObject({ state: 'confirmed', scope: ['withdraw'] });
  expect((await withdraw()).status).toBe(200);
});

it('lets the party see and end it, and an officer alone end nothing of the party’s own', async () => {
  const [own] = (await listed()).items.filter(({ basis }) => basis === 'member');
  const ownId = String(own?.['accountId']);
  expect((await end(story.maja, ownId)).body).toMatchObject({ ended: false });
  expect((await end(story.maja, ownId)).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await api.get(ana(), story.ana)).status).toBe(200);
  expect((await end(story.ben)).status).toBe(404);
  expect((await end(story.ana)).body).toMatchObject({ ended: true });
  expect([await heldBy(), (await api.get(ana(), eve)).status]).toEqual([undefined, 404]);
});

it('lets the party grant what it names, to nobody of the other side and by nobody who may not', async () => {
  const grant = (by: By, body: object) => api.post(`${ana()}/authorities`, { accountId: eveId, ...body }, by);
  expect((await grant(story.ben, {})).status).toBe(404);
  expect((await grant(story.ana, {})).status).toBe(201);
  expect(await heldBy()).toMatchObject({ way: 'party', state: 'confirmed', scope: ['complain', 'answer', 'report'] });
  expect((await grant(eve, { scope: ['settle'] })).body).toMatchObject({ code: 'AuthorityLacksScope' });
  expect((await grant(story.ana, { accountId: majaId })).body).toMatchObject({ code: 'AccountMayNotAct' });
});

it('lets nobody act on both sides of a dispute that came after both authorities', async () => {
  const both = { accountId: eveId, scope: ['complain', 'answer'] };
  for (const side of [story.ana, story.ben])
    expect((await api.post(`${at(side.partyId)}/authorities`, both, side)).status).toBe(201);
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  expect((await api.post(`/v1/disputes/${filed.disputeId}/acceptances`, {}, story.maja)).status).toBe(200);
  for (const { partyId } of [story.ana, story.ben]) {
    const as = { ...eve, headers: { 'parley-party': partyId } };
    expect([partyId, (await api.get(`/v1/disputes/${filed.disputeId}`, as)).status]).toEqual([partyId, 404]);
  }
  expect((await api.get(`/v1/disputes/${filed.disputeId}`, story.ana)).status).toBe(200);
});

it('takes two hands: neither two accounts of one maker, nor a maker and what it made, are two officers', async () => {
  const root = { token: await story.association.person({ login: 'maker', roles: ['administrator'] }) };
  const make = async (login: string): Promise<By> => {
    const body = { login, password: PASSWORD, name: login, mail: `${login}@example.org`, locale: 'en' };
    const made = { ...body, roles: ['case-manager', 'administrator'] };
    const path = `/v1/associations/${story.association.associationId}/accounts`;
    expect((await api.post(path, made, root)).status).toBe(201);
    return { token: await story.association.signIn(login) };
  };
  const [left, right] = [await make('left'), await make('right')];
  const { proposalId } = (await propose(eveId, left)).body;
  for (const by of [root, right])
    expect((await approve(proposalId, by)).body).toMatchObject({
      code: 'SecondPersonNeeded',
      facts: { why: 'same-hand' },
    });
  expect((await approve(proposalId)).status).toBe(200);
  const { account } = (await api.get('/v1/me', story.ben)).body as unknown as { account: { accountId: string } };
  const ending = `${at(story.ben.partyId)}/authorities/${account.accountId}/endings`;
  expect((await api.post(ending, {}, root)).body).toMatchObject({ ended: false });
  expect((await api.post(ending, {}, left)).body).toMatchObject({ code: 'SecondPersonNeeded' });
});

it('makes no account with parties, whoever asks', async () => {
  const body = { login: 'mole', password: 'correct horse battery staple', name: 'mole', mail: 'mole@example.org' };
  const account = { ...body, locale: 'en', roles: ['party'], partyIds: [story.ana.partyId] };
  const admin = { token: await story.association.person({ login: 'root', roles: ['administrator'] }) };
  for (const by of [admin, story.association.operator])
    expect(await api.post(`/v1/associations/${story.association.associationId}/accounts`, account, by)).toMatchObject({
      status: 422,
      body: { code: 'EmpoweredByNobody', facts: { field: 'partyIds' } },
    });
});
