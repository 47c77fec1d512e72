import { startApi, type Api, type Call } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let ada: Call;
beforeAll(async () => {
  api = await startApi();
  there = await setUpAssociation(api);
  await there.account({ login: 'abe', roles: ['administrator'] });
  await there.account({ login: 'cora', roles: ['case-manager'] });
  ada = { token: await there.person({ login: 'ada', roles: ['administrator'] }) };
}, 60_000);
afterAll(() => api.stop());

const WANTED = {
  'message-providers': [{ channel: 'sms', url: 'http://messages.example' }, 'message-provider-hired'],
  'signature-providers': [{ name: 'Signer', url: 'http://signer.example' }, 'signature-provider-hired'],
} as const;

it.each(Object.entries(WANTED))('%s are hired after a fresh proof, and the others are told', async (what, wanted) => {
  const [body, topic] = wanted;
  const hire = (by: Call) => api.post(`/v1/associations/${there.associationId}/${what}`, body, by);
  const told = async () =>
    (
      await api.parts.pool.query<{ login: string }>(
        `SELECT a.login FROM office.account_notice n JOIN office.account a ON a.id = n.account_id WHERE n.topic = $1`,
        [topic],
      )
    ).rows.map(({ login }) => login);
  expect((await hire(there.operator)).status).toBe(201); // who stands for itself
  expect(await told()).toEqual([]);
  ada = { token: await there.signIn('ada') };
  expect((await hire(ada)).status).toBe(201);
  expect(await told()).toEqual(['abe']);
  api.pass(11 * 60_000);
  expect(await hire(ada)).toMatchObject({ status: 403, body: { code: 'ProofNeeded' } });
  expect(await told()).toEqual(['abe']);
});
