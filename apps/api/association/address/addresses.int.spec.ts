import { OPERATOR_KEY, startApi, type Api } from '../../../../test/support/api.js';
import { PASSWORD, setUpAssociation } from '../../../../test/support/association.js';

let api: Api;
let there: Awaited<ReturnType<typeof setUpAssociation>>;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { trustedProxies: ['127.0.0.1'] });
  there = await setUpAssociation(api, { nameZh: '杭州直播电商协会', nameEn: 'Hangzhou Live', slug: 'hangzhou' });
}, 60_000);
afterAll(() => api.stop());

const bySlug = (slug: string) => api.get(`/v1/associations/by-slug/${slug}`);
const found = (more: object) =>
  api.post('/v1/associations', { nameZh: '又', nameEn: 'Hangzhou Live', ...more }, { token: OPERATOR_KEY });

it('is chosen at founding, or made of the name; nobody has it twice', async () => {
  expect(await bySlug('hangzhou')).toMatchObject({
    status: 200,
    body: { associationId: there.associationId, slug: 'hangzhou', nameZh: '杭州直播电商协会' },
  });
  expect(await found({ slug: 'hangzhou' })).toMatchObject({ status: 409, body: { code: 'SlugTaken' } });
  expect((await found({})).body).toMatchObject({ slug: 'hangzhou-live' });
  expect(String((await found({})).body['slug'])).toMatch(/^hangzhou-live-[0-9a-f]{6}$/);
  for (const slug of ['-x', 'x', 'a--b', 'Ä', 'a b', 'x'.repeat(61)])
    expect(await found({ slug })).toMatchObject({ status: 400, body: { errors: [{ field: 'slug' }] } });
  for (const slug of ['nowhere', 'x', there.associationId]) expect((await bySlug(slug)).status).toBe(404);
});

it('signs in where it is named, and so does what replaced it; the one before leads on and is nobody else’s', async () => {
  const token = await there.person({ login: 'ada', roles: ['administrator'] });
  const signIn = async (association: string) =>
    (await api.post('/v1/sessions', { association, login: 'ada', password: PASSWORD })).status;
  expect([await signIn('hangzhou'), await signIn('HANGZHOU'), await signIn('nowhere')]).toEqual([201, 201, 401]);
  const path = `/v1/associations/${there.associationId}/slug`;
  expect((await api.send('PUT', path, { token }, { slug: 'hz-live' })).status).toBe(204);
  expect((await bySlug('hangzhou')).body).toMatchObject({ associationId: there.associationId, slug: 'hz-live' });
  expect([await signIn('hangzhou'), await signIn('hz-live')]).toEqual([201, 201]);
  expect((await found({ slug: 'hangzhou' })).status).toBe(409);
  expect((await api.get('/v1/me', { token })).body).toMatchObject({ association: { slug: 'hz-live' } });
  expect((await api.send('PUT', path, { token }, { slug: 'hangzhou' })).status).toBe(204); // back again
  const other = await setUpAssociation(api);
  const foreign = `/v1/associations/${other.associationId}/slug`;
  expect((await api.send('PUT', foreign, { token }, { slug: 'ours-now' })).status).toBe(403);
  expect(await api.send('PUT', foreign, other.operator, { slug: 'hz-live' })).toMatchObject({ status: 409 });
});

it('is found by a part of the name, and by nothing that matches all', async () => {
  const find = (name: string) => api.get(`/v1/associations?name=${encodeURIComponent(name)}`);
  expect((await find('杭州')).body).toMatchObject({ items: [{ associationId: there.associationId }] });
  expect((await find('hangzhou LIVE')).body['items']).not.toHaveLength(0);
  for (const everything of ['%%', '__', String.raw`\%`]) expect((await find(everything)).body).toEqual({ items: [] });
  expect((await find('x')).status).toBe(400);
});

it('answers under a host name of its own', async () => {
  const path = `/v1/associations/${there.associationId}/hosts`;
  expect((await api.post(path, { host: 'Disputes.Hangzhou.example' }, there.operator)).status).toBe(204);
  const { rows } = await api.parts.pool.query('SELECT host FROM office.association_host');
  expect(rows).toEqual([{ host: 'disputes.hangzhou.example' }]);
  expect((await api.get('/v1/associations/here')).status).toBe(404);
  const under = (host: string) => api.get('/v1/associations/here', { headers: { 'x-forwarded-host': host } });
  expect(await under('disputes.hangzhou.example')).toMatchObject({ status: 200, body: { slug: 'hangzhou' } });
  expect((await under('disputes.nobody.example')).status).toBe(404);
  expect((await api.post(path, { host: 'not a host' }, there.operator)).status).toBe(400);
});
