import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

it('tells a calendar program nothing of whom its owner has declared a conflict with', async () => {
  const { number } = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { url } = (await api.post('/v1/calendar-feeds', {}, story.maja)).body as unknown as { readonly url: string };
  const read = async () => (await api.get(new URL(url).pathname)).text;
  expect(await read()).toContain(number);
  const conflicts = `/v1/associations/${story.association.associationId}/declared-conflicts`;
  expect((await api.post(conflicts, { withId: story.ana.partyId }, story.maja)).status).toBe(201);
  expect(await read()).not.toContain(number);
});
