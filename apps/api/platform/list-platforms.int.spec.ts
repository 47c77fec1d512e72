import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';

let api: Api;
beforeAll(async () => void (api = await shareApi()), 30_000);
afterAll(() => api.stop());

it('names the platforms of one’s own association to whoever files, by name, and to nobody else', async () => {
  const [one, two] = [await setUpAssociation(api), await setUpAssociation(api)];
  const party = await one.person({ login: 'filer', roles: ['party'] });
  expect(await api.get('/v1/platforms', { token: party })).toMatchObject({ status: 200, body: { platforms: [] } });
  const [second, first] = [await one.platform('zebra'), await one.platform('antelope')];
  await two.platform('foreign');
  expect((await api.get('/v1/platforms', { token: party })).body).toEqual({
    platforms: [
      { platformId: first.platformId, name: 'antelope', handle: 'antelope', byHand: true },
      { platformId: second.platformId, name: 'zebra', handle: 'zebra', byHand: true },
    ],
  });
  expect((await api.get('/v1/platforms', {})).status).toBe(401);
  expect((await api.get('/v1/platforms', { token: first.apiKey })).status).toBe(403);
});
