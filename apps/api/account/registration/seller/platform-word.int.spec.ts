import { newId } from '#infrastructure/ids.js';
import { startApi, type Api, type Call } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
let other: Awaited<ReturnType<Case['association']['platform']>>;
let registrationId: string;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  other = await story.association.platform('other');
  const ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  await api.send('PUT', at('self-registration'), ada, { kinds: ['merchant'] });
  const body = { kind: 'merchant', name: 'Wang Wu', partyName: 'Wang Trading', mail: 'wang@people.example' };
  await api.post(at('registrations'), { ...body, locale: 'en' });
  registrationId = (await itemsOf(at('registrations'), story.maja))[0]?.['registrationId'] as string;
}, 90_000);
afterAll(() => api.stop());

const at = (rest: string): string => `/v1/associations/${story.association.associationId}/${rest}`;
const itemsOf = async (path: string, by: Call) =>
  (await api.get(path, by)).body['items'] as unknown as readonly Readonly<Record<string, unknown>>[];
const ask = (shop: string, by: Call = story.maja, key?: string) =>
  api.post(
    at(`registrations/${registrationId}/seller-questions`),
    { platformId: story.shop.platformId, shop },
    {
      ...by,
      ...(key !== undefined && { key }),
    },
  );
const own = (rest = '') => `/v1/platforms/${story.shop.platformId}/seller-questions${rest}`;
const key = (): Call => ({ token: story.shop.apiKey });
const answer = (questionId: unknown, body: object, by: Call = key()) =>
  api.post(own(`/${String(questionId)}/answers`), body, by);

it('is asked by the staff, seen by that platform alone, and given once', async () => {
  const { status, body } = await ask('Lark store');
  expect([status, body['state']]).toEqual([201, 'asked']);
  expect((await ask('Lark store')).status).toBe(409);
  expect((await ask('Another', story.ana)).status).toBe(403);
  const { questionId } = body;
  const [seen] = await itemsOf(own(), key());
  expect(seen).toMatchObject({ questionId, shop: 'Lark store', partyName: 'Wang Trading', state: 'asked' });
  expect(JSON.stringify(seen)).not.toContain(registrationId);
  const confirm = { outcome: 'confirmed', vouches: ['operator-name'] };
  expect((await api.get(own(), { token: other.apiKey })).status).toBe(404);
  expect((await answer(questionId, confirm, { token: other.apiKey })).status).toBe(404);
  expect((await answer(questionId, confirm, story.maja)).status).toBe(403); // nobody gives a platform’s word for it
  expect((await answer(newId(), confirm)).status).toBe(404);
  expect(await answer(questionId, { outcome: 'confirmed' })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'vouches' }] },
  });
  expect((await answer(questionId, { outcome: 'denied', vouches: ['operator-name'] })).status).toBe(400);
  expect((await answer(questionId, { ...confirm, until: '2026-01-01' })).body['code']).toBe('InstantImplausible');
  expect((await answer(questionId, confirm)).body).toEqual({ questionId, state: 'confirmed' });
  expect((await answer(questionId, { outcome: 'denied' })).body['code']).toBe('AnsweredAlready');
});

it('stands beside the documents: who said what and when, and counts until its day', async () => {
  const { questionId } = (await ask('Second store')).body;
  await answer(questionId, { outcome: 'confirmed', vouches: ['business-licence'], until: '2026-03-03' });
  const check = async (by: Call) =>
    (await itemsOf(at(`seller-questions?registrationId=${registrationId}&search=second`), by))[0];
  expect(await check(story.maja)).toMatchObject({
    ...{ questionId, registrationId, state: 'confirmed', vouches: ['business-licence'] },
    ...{ answeredBy: `platform:${story.shop.platformId}`, answeredAt: expect.any(String) },
    until: expect.stringMatching(/^2026-03-03/),
  });
  api.pass(3 * 86_400_000);
  const by = { token: await story.association.signIn('maja') };
  expect(await check(by)).toMatchObject({ questionId, state: 'expired' });
  expect((await itemsOf(at('seller-questions?state=expired'), by)).length).toBe(1);
  const { rows } = await api.parts.pool.query<{ kind: string; actor: string }>(
    "SELECT kind, actor FROM security.event WHERE facts ->> 'questionId' = $1 ORDER BY id",
    [questionId],
  );
  expect(rows).toEqual([
    { kind: 'seller-asked', actor: expect.any(String) },
    { kind: 'seller-answered', actor: `platform:${story.shop.platformId}` },
  ]);
});
