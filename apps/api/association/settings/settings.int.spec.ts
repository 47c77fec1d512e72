import { instant, type Instant } from '#domain/kernel/message.js';
import { shareApi, type Api } from '../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../test/support/dispute.js';

const DAY = 86_400_000;
let api: Api;
let story: Case;
let at: string;
let ada: { readonly token: string };
let now: Instant;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  at = `/v1/associations/${story.association.associationId}`;
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  ({ now } = (await api.get('/v1/clock', story.maja)).body as unknown as { readonly now: Instant });
}, 60_000);
afterAll(() => api.stop());

const later = (days: number): Instant => instant(Date.parse(now) + days * DAY);

it('tells the association’s people which festival windows were declared, and nobody else', async () => {
  expect((await api.get(`${at}/festivals`, story.maja)).body).toEqual({ items: [] });
  const windows = [
    { name: '双11', beginsAt: later(5), endsAt: later(9) },
    { name: '女神节', beginsAt: later(-1), endsAt: later(1) },
    { name: '年货节', beginsAt: later(-40), endsAt: later(-30) },
  ];
  for (const one of windows.toReversed()) expect((await api.post(`${at}/festivals`, one, ada)).status).toBe(201);
  for (const { token } of [story.maja, ada])
    expect((await api.get(`${at}/festivals`, { token })).body).toMatchObject({
      items: windows.map((one, place) => ({ ...one, state: ['coming', 'running', 'past'][place] })),
    });
  expect((await api.get(`${at}/festivals`, story.ana)).status).toBe(403);
});

it('tells administrators how they have set the association, and nobody else', async () => {
  expect((await api.get(`${at}/settings`, ada)).body).toEqual({ selfRegistration: [] });
  const mediationBody = { legalBasis: 'commercial-mediation', place: '杭州市余杭区' };
  await api.post(`${at}/mediation-body`, mediationBody, ada);
  await api.send('PUT', `${at}/self-registration`, ada, { kinds: ['merchant', 'agency'] });
  expect((await api.get(`${at}/settings`, ada)).body).toEqual({
    selfRegistration: ['merchant', 'agency'],
    mediationBody,
  });
  expect((await api.get(`${at}/settings`, story.maja)).status).toBe(403);
});
