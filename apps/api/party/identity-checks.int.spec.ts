import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';

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
