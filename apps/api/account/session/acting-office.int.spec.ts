import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0); // else lists ask to wait
}, 60_000);
afterAll(() => api.stop());

const as = (token: string, office: string) => ({ token, headers: { 'parley-office': office } });

it('somebody with several offices acts in the one that it names, and in all without', async () => {
  const token = await story.association.person({ login: 'zoe', roles: ['case-manager', 'administrator'] });
  const administers = `/v1/associations/${story.association.associationId}/accounts`;
  const body = { login: 'x', password: 'x', name: 'x', mail: 'x', locale: 'en', roles: ['party'] };
  expect((await api.get('/v1/tasks', { token })).status).toBe(200);
  expect((await api.post(administers, body, { token })).status).toBe(400);
  expect((await api.get('/v1/tasks', as(token, 'case-manager'))).status).toBe(200);
  expect((await api.post(administers, body, as(token, 'case-manager'))).body).toMatchObject({ code: 'Forbidden' });
  expect((await api.post(administers, body, as(token, 'administrator'))).status).toBe(400);
  expect((await api.get('/v1/signals', as(token, 'administrator'))).body).toMatchObject({ code: 'Forbidden' });
  expect((await api.get('/v1/tasks', as(token, 'administrator'))).status).toBe(200); // those of that office
});

it('an office that is not held is refused, and those that are held are named', async () => {
  const token = await story.association.person({ login: 'yan', roles: ['mediator', 'expert'] });
  expect(await api.get('/v1/me', as(token, 'administrator'))).toMatchObject({
    status: 403,
    body: { code: 'OfficeNotHeld', facts: { office: 'administrator', held: 'mediator, expert' } },
  });
  expect((await api.get('/v1/me', as(token, 'emperor'))).body).toMatchObject({
    code: 'InvalidRequest',
    errors: [{ field: 'Parley-Office' }],
  });
  const { apiKey } = story.shop;
  const agreement = `/v1/platforms/${story.shop.platformId}/delegation-agreement`;
  expect((await api.get(agreement, as(apiKey, 'party'))).body).toMatchObject({ code: 'OfficeNotHeld' });
});

it('tells which offices there are, in words, and which of them this request acts in', async () => {
  const token = await story.association.person({ login: 'xin', roles: ['party', 'mediator'] });
  const offices = [
    { office: 'party', name: 'Party or its agent' },
    { office: 'mediator', name: 'Mediator' },
  ];
  const headers = { 'parley-office': 'mediator', 'accept-language': 'en' };
  const { body } = await api.get('/v1/me', { token, headers });
  expect(body).toMatchObject({ offices, actingIn: 'mediator', account: { roles: ['party', 'mediator'] } });
  expect((await api.get('/v1/me', { token })).body).not.toHaveProperty('actingIn');
});

it('what one office forbids is forbidden in whichever somebody acts', async () => {
  const token = await story.association.person({ login: 'wei', roles: ['case-manager', 'expert'] });
  const plain = await story.association.person({ login: 'una', roles: ['case-manager'] });
  expect((await api.get('/v1/signals', as(plain, 'case-manager'))).status).toBe(200);
  expect((await api.get('/v1/signals', { token })).status).toBe(404);
  expect((await api.get('/v1/signals', as(token, 'case-manager'))).status).toBe(404);
});

it('speaks for its parties in the office of a party alone', async () => {
  const partyId = await story.association.party('The firm of Vic');
  const token = await story.association.person({ login: 'vic', roles: ['party', 'mediator'], partyIds: [partyId] });
  const look = async (office: string, more: object = {}) => {
    const { headers } = as(token, office);
    return (await api.get(`/v1/parties/${partyId}`, { token, headers: { ...headers, ...more } })).status;
  };
  expect([await look('party'), await look('mediator')]).toEqual([200, 403]);
  const papers = (office: string) =>
    api.get('/v1/rights', { token, headers: { 'parley-office': office, 'parley-party': partyId } });
  expect([(await papers('party')).status, (await papers('mediator')).status]).toEqual([200, 403]);
});
