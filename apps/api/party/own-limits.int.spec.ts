import { shareApi, type Api } from '../../../test/support/api.js';
import { CODES, complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp } from '../../../test/support/everywhere.js';

type By = { readonly token: string };
let api: Api;
let story: Case;
let [mo, nils, oda]: (By & { readonly accountId: string })[] = [];
let disputeId = '';
let agentId = '';

const reviewer = async (login: string, facts: object) => {
  const accountId = await story.association.account({ login, roles: ['case-manager'] });
  await api.post(`/v1/reviewers/${accountId}/listings`, { competesWith: [], ...facts }, story.association.operator);
  return { accountId, token: await story.association.signIn(login) };
};
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  mo = await reviewer('mo', {});
  nils = await reviewer('nils', {});
  oda = await reviewer('oda', { organisationId: await story.association.party('Another house') });
  const { body: me } = await api.get('/v1/me', story.ana);
  agentId = (me['account'] as unknown as { readonly accountId: string }).accountId;
  const filed = await api.post('/v1/disputes', asAgent(), story.ana);
  disputeId = String(filed.body['disputeId']);
  await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja);
}, 90_000);
afterAll(() => api.stop());

const asAgent = () => ({ ...complaintOf(story, [...CODES, 'G12']), filedAs: 'agent' });
const act = async (path: string, body: object, by: By | undefined) => {
  const answer = await api.post(`/v1/disputes/${disputeId}/reviews${path}`, body, by);
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
};
const own = async (by: By) => (await api.get('/v1/me/limits', by)).body['items'];
const told = async (): Promise<readonly string[]> => {
  const { rows } = await api.parts.pool.query<{ told: string }>(
    `SELECT topic || ' ' || (facts ->> 'day') AS told FROM office.account_notice
      WHERE account_id = $1 AND topic LIKE 'agent-ban%' ORDER BY created_at, topic`,
    [agentId],
  );
  return rows.map((row) => row.told);
};

it('a banned representative’s account sees the ban and is written to, and files what is its own', async () => {
  const opened = await act('', { disputeIds: [], ground: 'Look.' }, mo);
  const id = `/${String(opened['reviewId'])}`;
  await act(`${id}/warnings`, { warning: 'Held against you: a seal.' }, mo);
  await act(`${id}/replies`, { statement: 'Not so.', evidence: [] }, story.ana);
  const consequence = { kind: 'agent-ban', endsOn: '2026-06-30', accountId: agentId };
  const finding = { finding: 'malicious', reasons: 'Forged.', evidenceIds: [], forgedEvidenceIds: [], consequence };
  await act(`${id}/findings`, finding, mo);
  expect([await own(story.ana), await told()]).toEqual([[], []]);
  await catchUp(api);
  await act(`${id}/agreements`, {}, nils);
  expect(await own(story.ana)).toMatchObject([{ kind: 'agent-ban', disputeId, number: expect.any(String) }]);
  expect(await own(story.ben)).toEqual([]);
  expect(await told()).toEqual(['agent-banned 2026-06-30']);
  expect((await api.post('/v1/disputes', asAgent(), story.ana)).body).toMatchObject({ code: 'FilingLimited' });
  expect((await api.post('/v1/disputes', complaintOf(story), story.ana)).status).toBe(201);

  await act(`${id}/appeals`, { ground: 'Not I.', evidence: [] }, story.ana);
  await act(`${id}/appeal-assignments`, { deciderId: oda?.accountId }, story.maja);
  await act(`${id}/appeal-decisions`, { finding: 'unfounded-in-good-faith', reasons: 'Deceived.' }, oda);
  expect(await own(story.ana)).toEqual([]);
  expect(await told()).toEqual(['agent-banned 2026-06-30', 'agent-ban-ended 2026-06-30']);
});
