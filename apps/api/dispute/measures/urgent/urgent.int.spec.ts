import { shareApi, type Api } from '../../../../../test/support/api.js';
import { CODES, complaintOf, item, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const wish = { items: ['bag'], capture: { evidence: `e-${CODES[0] ?? ''}`, card: `e-${CODES[0] ?? ''}`, seconds: 30 } };
const withRoom = () => {
  const complaint = complaintOf(story);
  return {
    ...complaint,
    items: [...complaint.items, { ...item(story.shop.platformId, 'room', ['ben']), kind: 'room' }],
    urgent: wish,
  };
};
const fileUrgently = async () =>
  (await api.post('/v1/disputes', withRoom(), story.ana)).body as unknown as Filed & { readonly urgentId: string };

it('hides a product card at once, leaves the stream untouched, and undoes it when it was wrong', async () => {
  const { disputeId, urgentId, items } = await fileUrgently();
  const path = `/v1/disputes/${disputeId}`;
  const bag = { respondentId: story.ben.partyId, itemId: items.find(({ ref }) => ref === 'bag')?.itemId };
  expect((await api.get(path, story.ben)).status).toBe(404);

  const taken = await api.post(
    `${path}/urgent/${urgentId}/measures`,
    { pairs: [bag], rung: 'hide-card', confirmed: ['identity', 'right'] },
    story.maja,
  );
  expect([taken.status, taken.body['events']]).toEqual([
    200,
    expect.arrayContaining(['UrgentMeasureTaken', 'MeasureSet']),
  ]);
  const { measures } = (await api.get(`${path}/measures`, story.shop)).body as unknown as {
    readonly measures: readonly object[];
  };
  expect(measures).toEqual([expect.objectContaining({ ...bag, wanted: 'block', rung: 'hide-card', ground: 'urgent' })]);
  expect((await api.get(path, story.ben)).body).toMatchObject({
    stage: 'intake',
    pairs: [{ ...bag, measure: { wanted: 'block', rung: 'hide-card' } }],
  });
  expect((await api.get(path, story.cai)).status).toBe(404);

  const reviewed = await api.post(
    `${path}/urgent/${urgentId}/reviews`,
    { outcome: 'wrong', reason: 'Licensed goods.' },
    story.maja,
  );
  expect(reviewed.body['events']).toEqual(
    expect.arrayContaining(['UrgentReviewed', 'UrgentNoticeFoundWrong', 'MeasureSet']),
  );
  expect(
    ((await api.get(`${path}/measures`, story.shop)).body as unknown as { readonly measures: readonly object[] })
      .measures,
  ).toMatchObject([{ wanted: 'lift' }]);
});

it('asks the platform to keep the record of the room, and tells it nothing else', async () => {
  const { disputeId, items } = await fileUrgently();
  const path = `/v1/disputes/${disputeId}`;
  const { preservations } = (await api.get(`${path}/preservations`, story.shop)).body as unknown as {
    readonly preservations: readonly {
      readonly preservationId: string;
      readonly rooms: readonly object[];
      readonly parts: readonly string[];
    }[];
  };
  const itemId = items.find(({ ref }) => ref === 'room')?.itemId;
  expect(preservations).toMatchObject([
    { rooms: [{ itemId, externalId: 'card-room' }], parts: ['replay', 'product-cards', 'comments', 'order-counts'] },
  ]);
  expect((await api.get(path, story.shop)).body).toMatchObject({
    stage: 'intake',
    respondents: [],
    items: [],
    pairs: [],
  });
  const results = (preservations[0]?.parts ?? []).map((part) => ({
    itemId,
    part,
    outcome: 'kept',
    sha256: 'ab'.repeat(32),
  }));
  const answered = await api.post(
    `${path}/preservations/${preservations[0]?.preservationId ?? ''}/answers`,
    { results },
    story.shop,
  );
  expect([answered.status, answered.body['events']]).toEqual([200, ['PreservationAnswered']]);
});

it('opens in a declared festival window, without a running room, for the officer on duty', async () => {
  const body = { ...complaintOf(story), urgent: wish };
  expect((await api.post('/v1/disputes', body, story.ana)).body).toMatchObject({ code: 'LaneNotOpen' });
  const office = `/v1/associations/${story.association.associationId}`;
  const day = { beginsAt: '2026-03-01T00:00:00Z', endsAt: '2026-03-09T00:00:00Z' };
  expect((await api.post(`${office}/festivals`, { name: '女神节', ...day }, story.association.operator)).status).toBe(
    201,
  );
  const accountId = await story.association.account({ login: 'noor', roles: ['case-manager'] });
  expect((await api.post(`${office}/duties`, { accountId, place: 1, ...day }, story.association.operator)).status).toBe(
    201,
  );
  expect((await api.post('/v1/disputes', body, story.ana)).body).toMatchObject({
    urgentId: expect.any(String) as string,
  });
});
