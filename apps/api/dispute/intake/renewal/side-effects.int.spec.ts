import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, evidence, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string };
type View = {
  readonly tasks?: readonly { readonly kind: string }[];
  readonly services: readonly { readonly serviceId: string; readonly document: string }[];
};

/**
 * A complaint whose first item was restored by a court's order; without an interface the staff speaks for the platform.
 */
const restored = async (shop: { readonly platformId: string; readonly token: string } = story.shop) => {
  const { disputeId, items, respondents } = (
    await api.post('/v1/disputes', complaintOf({ shop: shop as Case['shop'] }), story.ana)
  ).body as unknown as Filed;
  const path = `/v1/disputes/${disputeId}`;
  const post = (rest: string, body: object, by: By) => api.post(path + rest, body, { ...by, key: newId() });
  await post('/acceptances', {}, story.maja);
  const pair = {
    respondentId: respondents.find(({ ref }) => ref === 'ben')?.respondentId ?? '',
    itemId: items[0]?.itemId ?? '',
  };
  await post(
    '/court-orders',
    { pairs: [pair], order: 'restore', issuedAt: '2026-03-02T01:00:00Z', details: { body: 'A court' } },
    story.maja,
  );
  const see = async (by: By = story.maja): Promise<View> => (await api.get(path, by)).body as unknown as View;
  const tasks = async (): Promise<readonly string[]> => (await see()).tasks?.map(({ kind }) => kind) ?? [];
  return { disputeId, path, post, pair, see, tasks };
};
const TOLD = { kind: 'demotion', statement: 'Found on page nine since.', evidence: [evidence('shot')] };

it('is told by the respondent, asked of the platform, and done with when that has undone it', async () => {
  const { post, pair, see, tasks, path } = await restored();
  const told = await post('/side-effects/reports', { ...pair, ...TOLD }, story.ben);
  expect(told).toMatchObject({
    status: 200,
    body: {
      events: ['SideEffectTold', 'UndoingAsked', 'ServiceOrdered'],
      sideEffectIds: [expect.any(String)],
      evidence: [{ part: 'confidential' }],
    },
  });
  expect(await tasks()).toContain('chase-side-effects');
  const letter = (await see(story.shop)).services.find(({ document }) => document === 'side-effects');
  expect((await api.get(`${path}/services/${letter?.serviceId ?? ''}/document`, story.shop)).status).toBe(200);
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event WHERE association_id = $1 AND type = 'SideEffectTold'`,
    [story.association.associationId],
  );
  expect(rows).not.toEqual([]);
  expect(JSON.stringify(rows)).not.toContain('page nine');
  const read = (by: By) => api.get(`${path}/side-effects`, by);
  const words = {
    ...pair,
    sideEffectId: told.body['sideEffectIds']?.[0],
    kind: 'demotion',
    statement: 'Found on page nine since.',
    undone: false,
    letGo: false,
  };
  for (const by of [story.ben, story.maja, story.shop])
    expect(await read(by)).toMatchObject({ status: 200, body: { sideEffects: [words] } });
  expect((await read(story.ana)).body).toEqual({ sideEffects: [] });
  expect((await read(story.cai)).body).toEqual({ sideEffects: [] });
  const undone = await post(
    '/side-effects/undoings',
    { ...pair, sideEffectIds: told.body['sideEffectIds'] },
    story.shop,
  );
  expect(undone).toMatchObject({ status: 200, body: { events: ['SideEffectUndone'] } });
  expect(await tasks()).not.toContain('chase-side-effects');
  const { text } = await api.get(`${path}/timeline`, { ...story.ben, headers: { 'accept-language': 'en' } });
  expect(text).toContain('still stands though the measure');
});

it('is let go by a person with a reason that the respondent is told', async () => {
  const { post, pair, see, tasks } = await restored();
  const told = await post('/side-effects/reports', { ...pair, ...TOLD }, story.ben);
  const ending = {
    ...pair,
    sideEffectIds: told.body['sideEffectIds'],
    reason: 'another-ground',
    note: 'The points are for late deliveries.',
  };
  expect((await post('/side-effects/endings', ending, story.shop)).status).toBe(404);
  expect(await post('/side-effects/endings', ending, story.maja)).toMatchObject({
    status: 200,
    body: { events: ['UndoingEnded', 'ServiceOrdered'] },
  });
  expect(await tasks()).not.toContain('chase-side-effects');
  expect((await see(story.ben)).services.map(({ document }) => document)).toContain('undoing-ended');
  expect(await post('/side-effects/endings', ending, story.maja)).toMatchObject({
    status: 422,
    body: { code: 'UnknownReference' },
  });
});

it('is nobody else’s to tell, and nothing while the measure stands', async () => {
  const { post, pair, disputeId } = await restored();
  expect((await post('/side-effects/reports', { ...pair, ...TOLD }, story.ana)).status).toBe(403);
  expect((await post('/side-effects/reports', { ...pair, ...TOLD }, story.cai)).status).toBe(403);
  for (const by of [story.shop, story.maja])
    expect((await post('/side-effects/reports', { ...pair, ...TOLD }, by)).status).toBe(404);
  const other = await restored();
  const { items } = (await api.get(`/v1/disputes/${disputeId}`, story.ben)).body as unknown as {
    items: readonly { itemId: string }[];
  };
  const context = { ...pair, itemId: items.find(({ itemId }) => itemId !== pair.itemId)?.itemId };
  expect(await post('/side-effects/reports', { ...context, ...TOLD }, story.ben)).toMatchObject({
    status: 409,
    body: { code: 'WrongStage' },
  });
  const [never, strange] = [newId(), other.disputeId];
  expect((await api.post(`/v1/disputes/${never}/side-effects/reports`, { ...pair, ...TOLD }, story.ben)).status).toBe(
    404,
  );
  expect((await api.post(`/v1/disputes/${strange}/side-effects/reports`, { ...pair, ...TOLD }, story.ben)).status).toBe(
    403,
  ); // the pair is of another dispute
});

it('of a platform without an interface the staff lists and confirms', async () => {
  const portal = await story.association.platform('side-effects-portal');
  const { post, pair, path } = await restored({ ...portal, token: portal.apiKey });
  const listing = { ...pair, sideEffects: [{ kind: 'penalty-points', details: '12 points' }] };
  // it has not been found to have none
  expect(await post('/side-effects', listing, story.maja)).toMatchObject({ status: 409, body: { code: 'NotByHand' } });
  expect((await post('/side-effects', listing, story.ana)).status).toBe(404);
  expect(await post('/side-effects', listing, { token: portal.apiKey })).toMatchObject({
    status: 200,
    body: { sideEffectIds: [expect.any(String)] },
  });
  expect((await api.get(path, { token: portal.apiKey })).status).toBe(200);
});
