import { OPERATOR_KEY, startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';

let api: Api;
beforeAll(async () => void (api = await startApi()), 60_000);
afterAll(() => api.stop());

type Added = { readonly keyId: string; readonly operatorKey: string };
const post = async (path: string, body: unknown, token = OPERATOR_KEY, key?: string) =>
  api.post(`/v1/operator-keys${path}`, body, { token, key });
const add = async (body: object, key?: string): Promise<Added> =>
  (await post('', body, OPERATOR_KEY, key)).body as unknown as Added;
const list = async (token = OPERATOR_KEY) => api.get('/v1/operator-keys', { token });

it('opens what the key of the environment does, is listed with its last use, and is stored nowhere', async () => {
  const { keyId, operatorKey } = await add({ name: 'Li Wei' }, 'the-first-key');
  expect(operatorKey).toMatch(/^plo_/);
  expect((await add({ name: 'Li Wei' }, 'the-first-key')).operatorKey).toBe(operatorKey);
  const founded = await api.post('/v1/associations', { nameZh: '协会', nameEn: 'A' }, { token: operatorKey });
  expect(founded.status).toBe(201);
  const { body } = await list(operatorKey);
  expect(body).toMatchObject({
    environmentKey: true,
    items: [{ keyId, name: 'Li Wei', good: true, lastUsedAt: expect.any(String) }],
  });
  expect(JSON.stringify(body)).not.toContain('plo_');
  const { rows } = await api.parts.pool.query('SELECT * FROM office.api_key');
  expect(JSON.stringify(rows)).not.toContain(operatorKey);
});

it('is rotated with an overlap, ended at once, and ends by itself', async () => {
  const { keyId, operatorKey: old } = await add({ name: 'robot', days: 2 });
  const rotated = await post(`/${keyId}/rotations`, { overlapHours: 1 }, old);
  const { keyId: nextId, operatorKey: next } = rotated.body as unknown as Added;
  for (const key of [old, next]) expect((await list(key)).status).toBe(200);
  api.pass(3_601_000);
  expect([(await list(old)).status, (await list(next)).status]).toEqual([401, 200]);
  expect((await post(`/${keyId}/rotations`, { overlapHours: 1 })).status).toBe(404);
  const other = await add({ name: 'leaves' });
  expect((await post(`/${other.keyId}/ends`, undefined)).status).toBe(200);
  expect((await list(other.operatorKey)).status).toBe(401);
  api.pass(2 * 86_400_000);
  expect((await list(next)).status).toBe(401);
  expect(nextId).not.toBe(keyId);
});

it('is nobody’s but the operator’s, and each change is noted', async () => {
  const there = await setUpAssociation(api);
  const admin = await there.person({ login: 'admin', roles: ['administrator'] });
  expect((await list(admin)).status).toBe(403);
  expect((await post('', { name: 'mine' }, admin)).status).toBe(403);
  expect((await post('', { name: '' })).status).toBe(400);
  const noted = await api.get('/v1/security-events?kind=key-changed', { token: OPERATOR_KEY });
  const operations = (noted.body as unknown as { items: { facts: { operation: string } }[] }).items.map(
    ({ facts }) => facts.operation,
  );
  expect(new Set(operations)).toEqual(new Set(['addOperatorKey', 'rotateOperatorKey', 'endOperatorKey']));
});
