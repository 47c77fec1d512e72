import { createHash } from 'node:crypto';
import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { putPartyPaper } from '../../../test/support/party-papers.js';

let api: Api;
let story: Case;
let root: { readonly token: string };
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  root = { token: await story.association.person({ login: 'root', roles: ['administrator'] }) };
}, 60_000);
afterAll(() => api.stop());

const PAPER = Buffer.from('授权委托书：特别授权，和解、撤回。\n');
const sha256 = createHash('sha256').update(PAPER).digest('hex');

/** Root gives it an office, and it approves what Root proposed on paper. */
const approvedBy = async (login: string, accountId: string) => {
  const { associationId } = story.association;
  const office = { office: 'administrator' };
  const given = await api.post(`/v1/associations/${associationId}/accounts/${accountId}/offices`, office, root);
  expect(given.status).toBe(201);
  const party = `/v1/parties/${story.ana.partyId}`;
  const agent = await story.association.account({ login: `${login}-agent`, roles: ['party'] });
  const body = { accountId: agent, paper: { sha256, form: 'original' }, calledBack: true };
  const { proposalId } = (await api.post(`${party}/authorities`, body, root)).body as unknown as Record<string, string>;
  const by = { token: await story.association.signIn(login) };
  return api.post(`${party}/authority-proposals/${proposalId}/approvals`, { calledBack: true }, by);
};

it('is no other hand: an account that registered itself, of whoever gave it its office', async () => {
  await putPartyPaper(api, story.ana.partyId, PAPER, root);
  const [made, registered] = await Promise.all(
    ['made', 'registered'].map((login) => story.association.account({ login, roles: ['party'] })),
  );
  await api.parts.pool.query(
    `INSERT INTO office.registration (id, association_id, account_id, kind, party_name, address, created_at)
       VALUES ($1, $2, $3, 'merchant', 'A firm', '203.0.113.7', now())`,
    [newId(), story.association.associationId, registered],
  );
  expect(await approvedBy('registered', registered ?? '')).toMatchObject({
    body: { code: 'SecondPersonNeeded', facts: { why: 'same-hand' } },
  });
  expect((await approvedBy('made', made ?? '')).status).toBe(200); // the operator made it, and stands for itself
});
