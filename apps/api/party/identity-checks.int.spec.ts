import { startApi, type Api } from '../../../test/support/api.js';
import { AliyunIdentity } from '#infrastructure/providers/provider-settings.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { startAliyun } from '../../../test/support/providers/aliyun.js';

const DAY = 86_400_000;

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const path = () => `/v1/parties/${story.ana.partyId}/identity-checks`;
const check = (body: object) => api.post(path(), body, story.maja);

it('tells who checked what and when, and that a check has expired, was replaced or ended', async () => {
  expect((await check({ proof: 'business-licence', until: '2026-03-03', note: 'Licence seen' })).status).toBe(201);
  expect((await api.get(path(), story.maja)).body).toMatchObject({
    items: [{ proof: 'business-licence', state: 'counts', checkedBy: 'maja', note: 'Licence seen' }],
  });
  const own = await api.get(path(), story.ana);
  expect(own.body).toMatchObject({ items: [{ proof: 'business-licence', state: 'counts' }] });
  expect(own.text).not.toMatch(/maja|Licence seen/);
  expect((await api.get(path(), story.ben)).status).toBe(404);
  api.pass(3 * DAY);
  const token = await story.association.signIn('maja'); // nobody stays signed in so long
  expect((await api.get(path(), { token })).body).toMatchObject({ items: [{ state: 'expired' }] });
  await api.post(path(), { proof: 'business-licence' }, { token });
  await api.post(`/v1/parties/${story.ana.partyId}/identity-check-ends`, { reason: 'Revoked' }, { token });
  expect((await api.get(path(), { token })).body).toMatchObject({ items: [{ state: 'ended' }, { state: 'replaced' }] });
});

it('has the provider say first whether the number goes with the name, and keeps no number', async () => {
  const [number, key] = ['91330106673959654P', { keyId: 'LTAI5tExample', secret: 'secret-of-the-tests' }];
  const people: Record<string, string> = {};
  const aliyun = await startAliyun({ ...key, signNames: [], templates: {}, people }, api.parts.now);
  const maja = { token: await story.association.signIn('maja') };
  const told = (identityNumber: string) =>
    api.post(path(), { proof: 'authority-register', identityNumber }, maja).then(({ status, body, text }) => {
      expect(text).not.toContain(number);
      return [status, (body as { readonly code?: string }).code];
    });
  expect(await told(number)).toEqual([409, 'NoIdentityProvider']); // nobody is hired
  const { findProvider } = api.parts.identity;
  const hired = AliyunIdentity.parse({ format: 'aliyun-identity', url: aliyun.url, ...key });
  Object.assign(api.parts.identity, { findProvider: () => hired });
  expect(await told('4711')).toEqual([400, 'InvalidRequest']);
  expect(await told(number)).toEqual([422, 'IdentityNotConfirmed']);
  const asked = new URLSearchParams(aliyun.calls.at(-1)?.query);
  people[number] = asked.get('EntName') ?? asked.get('UserName') ?? '';
  aliyun.trouble.push({ code: '402' });
  expect(await told(number)).toEqual([503, 'NoIdentityCheck']);
  const before = (await api.get(path(), maja)).body as unknown as { readonly items: readonly object[] };
  expect(await told(number)).toEqual([201, undefined]);
  expect((await api.get(path(), maja)).body).toMatchObject({
    items: [{ proof: 'authority-register' }, ...before.items.map(() => ({}))],
  });
  const { rows } = await api.parts.pool.query(
    "SELECT 1 FROM log.event WHERE data LIKE '%' || $1 || '%' UNION ALL SELECT 1 FROM log.event WHERE meta::text LIKE '%' || $1 || '%'",
    [number],
  );
  expect(rows).toEqual([]);
  Object.assign(api.parts.identity, { findProvider });
  await aliyun.stop();
});
