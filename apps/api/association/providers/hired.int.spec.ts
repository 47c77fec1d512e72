import { startApi, type Api, type Call } from '../../../../test/support/api.js';
import { setUpAssociation } from '../../../../test/support/association.js';

type Service = 'sms' | 'signature';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
let ids: Readonly<Record<string, string>>;
beforeAll(async () => {
  api = await startApi();
  there = await setUpAssociation(api);
  ids = {
    ada: await there.account({ login: 'ada', roles: ['administrator'] }),
    abe: await there.account({ login: 'abe', roles: ['administrator'] }),
    ann: await there.account({ login: 'ann', roles: ['administrator'] }),
  };
  await api.parts.pool.query('UPDATE office.account SET made_by = $1 WHERE id = $2', [ids['ada'], ids['ann']]);
  await there.account({ login: 'cora', roles: ['case-manager'] });
}, 60_000);
afterAll(() => api.stop());

const WANTED = {
  sms: {
    path: 'message-providers',
    body: (url: string) => ({ channel: 'sms', url }),
    topics: ['message-provider-proposed', 'message-provider-hired'],
  },
  signature: {
    path: 'signature-providers',
    body: (url: string) => ({ name: 'Signer', url }),
    topics: ['signature-provider-proposed', 'signature-provider-hired'],
  },
} as const;

const at = () => `/v1/associations/${there.associationId}`;
const signedIn = async (login: string): Promise<Call> => ({ token: await there.signIn(login) });
const hire = (service: Service, url: string, by: Call) =>
  api.post(`${at()}/${WANTED[service].path}`, WANTED[service].body(url), by);
const answer = (hireId: string, how: 'agreements' | 'refusals', by: Call) =>
  api.post(`${at()}/provider-hires/${hireId}/${how}`, {}, by);
/** Through whom it goes now. */
const inForce = async (service: Service) => {
  const { messages, signing } = api.parts;
  const { associationId } = there;
  return service === 'sms' ? messages.findProvider(associationId, 'sms') : signing.findSigner(associationId);
};
const told = async (topic: string) =>
  (
    await api.parts.pool.query<{ login: string }>(
      `SELECT a.login FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
         WHERE n.topic = $1 ORDER BY a.login`,
      [topic],
    )
  ).rows.map(({ login }) => login);
const proposed = async (service: Service, by: Call) => {
  const { body } = await api.get(`${at()}/providers`, by);
  const { items } = body as unknown as { readonly items: readonly { readonly service: string; proposed?: object }[] };
  return items.find((one) => one.service === service)?.proposed;
};

const SERVICES = ['sms', 'signature'] as const;
it.each(SERVICES)('of %s stands what stood until an administrator of another hand agrees', async (of) => {
  const [asked, hired] = WANTED[of].topics;
  const first = await hire(of, 'http://first.example', there.operator);
  expect(first).toMatchObject({ status: 201, body: { state: 'hired' } });
  const before = await inForce(of);
  expect(before).toMatchObject({ url: 'http://first.example' }); // the operator stands for itself
  expect([await told(asked), await told(hired)]).toEqual([[], []]);

  const ada = await signedIn('ada');
  const mine = await hire(of, 'http://mine.example/', ada);
  expect(mine).toMatchObject({ status: 201, body: { state: 'proposed', secret: expect.stringMatching(/^whsec_/) } });
  const hireId = String(mine.body['hireId']);
  expect(await inForce(of)).toEqual(before);
  expect(await told(asked)).toEqual(['abe', 'ann']);
  expect(await proposed(of, ada)).toMatchObject({ hireId, url: 'http://mine.example', proposedBy: ids['ada'] });
  for (const [login, canBeAgreedTo] of [...['ada', 'ann'].map((one) => [one, false] as const), ['abe', true] as const])
    expect(await proposed(of, await signedIn(login))).toMatchObject({ canBeAgreedTo });

  expect(await answer(hireId, 'agreements', ada)).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
  expect(await answer(hireId, 'agreements', await signedIn('ann'))).toMatchObject({
    status: 409,
    body: { code: 'SecondPersonNeeded', facts: { why: 'same-hand' } },
  });
  expect((await answer(hireId, 'agreements', await signedIn('cora'))).status).toBe(403);
  const stale = await signedIn('abe');
  api.pass(11 * 60_000);
  expect(await answer(hireId, 'agreements', stale)).toMatchObject({ status: 403, body: { code: 'ProofNeeded' } });
  expect(await hire(of, 'http://mine.example', ada)).toMatchObject({ status: 403, body: { code: 'ProofNeeded' } });
  expect(await inForce(of)).toEqual(before);

  const abe = await signedIn('abe');
  expect(await answer(hireId, 'agreements', abe)).toMatchObject({ status: 200, body: { hireId, state: 'hired' } });
  expect(await inForce(of)).toMatchObject({ url: 'http://mine.example', secret: mine.body['secret'] });
  expect(await told(hired)).toEqual(['ada', 'ann']);
  expect(await proposed(of, abe)).toBeUndefined();
  expect((await answer(hireId, 'agreements', abe)).status).toBe(404);
});

it('agrees to what was seen alone: another proposal has another id, and what the operator hires ends it', async () => {
  const [ada, abe] = [await signedIn('ada'), await signedIn('abe')];
  const seen = String((await hire('sms', 'http://seen.example', ada)).body['hireId']);
  const unseen = String((await hire('sms', 'http://unseen.example', ada)).body['hireId']);
  expect((await answer(seen, 'agreements', abe)).status).toBe(404);
  expect((await hire('sms', 'http://operator.example', there.operator)).status).toBe(201);
  expect((await answer(unseen, 'agreements', abe)).status).toBe(404);
  expect(await inForce('sms')).toMatchObject({ url: 'http://operator.example' });
});

it('lets a proposal go at the word of one, and hires nobody by it', async () => {
  const [ada, abe] = [await signedIn('ada'), await signedIn('abe')];
  const before = await inForce('signature');
  const hireId = String((await hire('signature', 'http://mine.example', ada)).body['hireId']);
  expect(await answer(hireId, 'refusals', abe)).toMatchObject({ status: 200, body: { state: 'refused' } });
  expect((await answer(hireId, 'agreements', abe)).status).toBe(404);
  expect(await inForce('signature')).toEqual(before);
});

it('parts with a provider at the word of one: the installation’s comes then, or nobody', async () => {
  const abe = await signedIn('abe');
  const end = (service: Service) => api.post(`${at()}/provider-endings`, { service }, abe);
  for (const service of SERVICES) {
    expect(await end(service)).toMatchObject({ status: 200, body: { service } });
    expect(await inForce(service)).toBeUndefined();
    expect(await end(service)).toMatchObject({ status: 409, body: { code: 'AnsweredAlready' } });
  }
  expect(await told('provider-ended')).toEqual(['ada', 'ada', 'ann', 'ann']);
});
