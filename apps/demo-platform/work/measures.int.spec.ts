import { until } from '../../../test/support/until.js';
import type { WantedMeasure } from '../parley-answers.js';
import { measure } from '../testing/measure.js';
import { measuresWanted, startShop } from '../testing/shop-under-test.js';

let shop: Awaited<ReturnType<typeof startShop>>;
let count = 0;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.stop());
beforeEach(() => shop.post('/control/reset'));

/** Every webhook here has an address of its own, so that an old one tells old things. */
const send = async (measures: readonly WantedMeasure[], disputeId = 'd1') => {
  const id = `msg_${(count += 1)}`;
  const measuresUrl = shop.parley.serveMeasures(`/v1/disputes/${disputeId}/measures?for=${id}`, measures);
  await shop.deliver(id, measuresWanted(measuresUrl, disputeId, measures[0]?.sequence));
  return id;
};
const sendAndWait = async (measures: readonly WantedMeasure[], disputeId?: string) => {
  const id = await send(measures, disputeId);
  const outcome = await shop.processed(id);
  return {
    outcome,
    results: shop.parley
      .reports()
      .flatMap(({ key, body }) => (key === `parley-webhook:${id}` ? (body as { results: object[] }).results : [])),
  };
};

test('a block is applied, shown with its dispute, and confirmed in legal time', async () => {
  shop.parley.setClock('2026-05-01T00:00:00.000Z');
  const { results } = await sendAndWait([measure()]);
  expect(results).toEqual([
    { respondentId: 'ben', itemId: 'bag', sequence: 1, outcome: 'confirmed', carriedOutAt: '2026-05-01T00:00:00.000Z' },
  ]);
  expect(await shop.page('/')).toMatch(/已屏蔽.*PL-d1/);
  expect((await shop.journal()).measures).toMatchObject([
    { externalId: 'card-2001', wanted: 'block', sequence: 1, visibility: 'blocked' },
  ]);
  await sendAndWait([measure({ wanted: 'lift', sequence: 2, confirmed: 1 })]);
  expect(await shop.page('/')).not.toContain('已屏蔽');
});

test('a room and a replay can be blocked like a product', async () => {
  await sendAndWait([
    measure({ externalId: 'room-1001' }),
    measure({ itemId: 'replay', externalId: 'replay-3001', sequence: 2 }),
  ]);
  expect([
    await shop.visibility('room-1001'),
    await shop.visibility('replay-3001'),
    await shop.visibility('card-2001'),
  ]).toEqual(['blocked', 'blocked', 'shown']);
});

test('a lower sequence is ignored and not confirmed', async () => {
  await sendAndWait([measure({ wanted: 'lift', sequence: 5 })]);
  const { outcome, results } = await sendAndWait([measure({ wanted: 'block', sequence: 4 })]);
  expect([outcome, results]).toEqual(['kept', []]);
  expect(await shop.visibility('card-2001')).toBe('shown');
});

test('asked again for what is done, it confirms with the day on which it was done', async () => {
  const [first] = (await sendAndWait([measure()])).results;
  shop.parley.setClock('2026-06-01T00:00:00.000Z');
  expect((await sendAndWait([measure()])).results).toEqual([first]);
  expect((await sendAndWait([measure({ confirmed: 1 })])).results).toEqual([]);
  expect((await shop.journal()).measures).toHaveLength(1);
});

test('a list that trails what was announced is read again', async () => {
  const measuresUrl = shop.parley.serveMeasures('/v1/trailing', [measure()]);
  await shop.deliver('msg_trailing', measuresWanted(measuresUrl, 'd1', 2));
  await until('it reads again', async () => ((await shop.journal()).webhooks[0]?.trouble?.tries ?? 0) > 1);
  shop.parley.serveMeasures('/v1/trailing', [measure({ wanted: 'lift', sequence: 2 })]);
  await shop.processed('msg_trailing');
  expect((await shop.journal()).measures).toMatchObject([{ wanted: 'lift', sequence: 2 }]);
});

test('a listing that two disputes block is free only when both have lifted', async () => {
  await sendAndWait([measure()], 'd1');
  await sendAndWait([measure({ respondentId: 'eva', itemId: 'other' })], 'd2');
  expect(await shop.page('/listings/card-2001')).toContain('PL-d1, PL-d2');
  await sendAndWait([measure({ wanted: 'lift', sequence: 2 })], 'd1');
  expect(await shop.visibility('card-2001')).toBe('blocked');
  await sendAndWait([measure({ respondentId: 'eva', itemId: 'other', wanted: 'lift', sequence: 2 })], 'd2');
  expect(await shop.visibility('card-2001')).toBe('shown');
});

test('within one dispute, too, each respondent’s block holds for itself', async () => {
  await sendAndWait([measure(), measure({ respondentId: 'eva', sequence: 2 })]);
  await sendAndWait([measure({ wanted: 'lift', sequence: 3 }), measure({ respondentId: 'eva', sequence: 2 })]);
  expect(await shop.visibility('card-2001')).toBe('blocked');
});

test('an unknown listing is refused; the others of the same call are done', async () => {
  const { results } = await sendAndWait([
    measure({ externalId: 'nowhere' }),
    measure({ itemId: 'bucket', externalId: 'card-2002', sequence: 2 }),
  ]);
  expect(results).toMatchObject([
    { itemId: 'bag', outcome: 'refused', reasonCode: 'unknown-listing' },
    { itemId: 'bucket', outcome: 'confirmed' },
  ]);
});

test('a listing whose number Parley has erased is the one that was blocked', async () => {
  await sendAndWait([measure()]);
  const { results } = await sendAndWait([measure({ externalId: undefined, wanted: 'lift', sequence: 2 })]);
  expect(results).toMatchObject([{ outcome: 'confirmed' }]);
  expect(await shop.visibility('card-2001')).toBe('shown');
});

test('what was refused is not in force, and is done when it is asked again', async () => {
  await shop.post('/control/behaviour', { mode: 'refuse', reasonCode: 'live-now', reason: '正在直播' });
  const { results } = await sendAndWait([measure()]);
  expect(results).toEqual([
    { respondentId: 'ben', itemId: 'bag', sequence: 1, outcome: 'refused', reasonCode: 'live-now', reason: '正在直播' },
  ]);
  expect((await sendAndWait([measure({ refused: 1 })])).results).toEqual([]); // it has said so already
  expect(await shop.visibility('card-2001')).toBe('shown');
  await shop.post('/control/behaviour', { mode: 'normal' });
  expect((await sendAndWait([measure({ refused: 1 })])).results).toMatchObject([{ outcome: 'confirmed' }]);
  expect(await shop.visibility('card-2001')).toBe('blocked');
});

test('a block older than a refused lift stays ignored', async () => {
  await shop.post('/control/behaviour', { mode: 'refuse' });
  await sendAndWait([measure({ wanted: 'lift', sequence: 2 })]);
  await shop.post('/control/behaviour', { mode: 'normal' });
  await sendAndWait([measure()]);
  expect(await shop.visibility('card-2001')).toBe('shown');
});

test('block and lift that are held and released the wrong way round end free', async () => {
  await shop.post('/control/hold');
  const block = await send([measure()]);
  const lift = await send([measure({ wanted: 'lift', sequence: 2 })]);
  await shop.post('/control/release', { ids: [lift] });
  await shop.processed(lift);
  await shop.post('/control/release', { ids: [block] });
  await shop.processed(block);
  expect(await shop.visibility('card-2001')).toBe('shown');
  expect((await shop.journal()).measures.map(({ sequence }) => sequence)).toEqual([2]);
});

test('it tries until Parley answers, always the same report under the same key', async () => {
  for (const [on, status] of [['GET', 503], ['POST', 500], ['POST', 429], ['POST', 401]] as const) shop.parley.problems.push({ on, status }); // prettier-ignore
  expect((await sendAndWait([measure()])).outcome).toBe('reported');
  expect(shop.parley.reports().at(-1)).toMatchObject({ times: 4 });
});

test('what Parley refuses by rule is not repeated', async () => {
  shop.parley.problems.push({ on: 'POST', status: 409 });
  expect((await sendAndWait([measure()])).outcome).toBe('409 OutOfOrder');
  expect(shop.parley.reports().at(-1)).toMatchObject({ times: 1 });
});

test('one webhook that cannot be finished does not stop another', async () => {
  await shop.deliver('msg_stuck', measuresWanted(`${shop.parley.url}/v1/gone`));
  await until('it is in trouble', async () => ((await shop.journal()).webhooks[0]?.trouble?.tries ?? 0) > 1);
  await sendAndWait([measure()]);
  expect((await shop.journal()).webhooks[0]).toMatchObject({
    processed: false,
    trouble: { error: expect.stringContaining('404 NotFound') },
  });
});
