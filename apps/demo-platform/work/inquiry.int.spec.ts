import { measure } from '../testing/measure.js';
import { measuresWanted, startShop } from '../testing/shop-under-test.js';

let shop: Awaited<ReturnType<typeof startShop>>;
let count = 0;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.stop());

beforeEach(async () => {
  await shop.post('/control/reset');
  const measuresUrl = shop.parley.serveMeasures('/v1/disputes/d1/measures', [
    measure(),
    measure({ itemId: 'bucket', externalId: 'card-2002', sequence: 2 }),
  ]);
  const id = `msg_m${(count += 1)}`;
  await shop.deliver(id, measuresWanted(measuresUrl));
  await shop.processed(id);
});

const ask = async (...pairs: readonly unknown[]) => {
  const serviceId = `q${(count += 1)}`;
  shop.parley.serve('/v1/disputes/d1', {
    disputeId: 'd1',
    services: [
      { serviceId: 'other', pairs: [] },
      { serviceId, pairs },
    ],
  });
  await shop.deliver(`msg_${serviceId}`, {
    type: 'inquiry.asked',
    data: { disputeId: 'd1', number: 'PL-d1', serviceId, answerBy: '2026-03-20T00:00:00Z' },
  });
  await shop.processed(`msg_${serviceId}`);
  const answer = shop.parley.reports().find(({ key }) => key === `parley-webhook:msg_${serviceId}`);
  expect(answer?.path).toBe(`/v1/disputes/d1/inquiries/${serviceId}/answers`);
  return answer?.body;
};
const bag = { respondentId: 'ben', itemId: 'bag' };
const nothing = { reports: [] };
const bucket = { respondentId: 'ben', itemId: 'bucket' };

test('nothing was received', async () => {
  expect(await ask(bag)).toEqual(nothing);
});

test('a suit over the listing is told with the instant at which it reached us, the other listing’s is not', async () => {
  await shop.post('/control/suits', {
    externalId: 'card-2001',
    receivedAt: '2026-03-10T09:00:00+08:00',
    body: '杭州互联网法院',
    caseNumber: '(2026)浙0192民初1号',
  });
  const report = {
    pairs: [bag],
    kind: 'suit',
    proof: 'case-number',
    details: { body: '杭州互联网法院', caseNumber: '(2026)浙0192民初1号' },
    receivedAt: '2026-03-10T01:00:00.000Z',
  };
  expect(await ask(bag)).toEqual({ reports: [report] });
  expect(await ask('pair:ben:bag')).toEqual({ reports: [report] });
  expect(await ask(bucket)).toEqual(nothing);
});

test('a suit over an item of the dispute, without a case number yet, received now', async () => {
  shop.parley.setClock('2026-04-01T00:00:00.000Z');
  await shop.post('/control/suits', { disputeId: 'd1', itemId: 'bucket', body: '法院' });
  expect(await ask(bucket)).toEqual({
    reports: [
      {
        pairs: [bucket],
        kind: 'suit',
        proof: 'filing-receipt',
        details: { body: '法院' },
        receivedAt: '2026-04-01T00:00:00.000Z',
      },
    ],
  });
  expect(await ask(bag)).toEqual(nothing);
});

test('every suit is told, the earliest first, with the pairs that it is about', async () => {
  for (const day of ['12', '11', '13'])
    await shop.post('/control/suits', {
      externalId: 'card-2001',
      receivedAt: `2026-03-${day}T00:00:00Z`,
      body: '法院',
    });
  await shop.post('/control/suits', {
    disputeId: 'd1',
    respondentId: 'ben',
    itemId: 'bucket',
    receivedAt: '2026-03-14T00:00:00Z',
    body: '法院',
  });
  const at = (day: string) => `2026-03-${day}T00:00:00.000Z`;
  expect(await ask(bag, bucket, { respondentId: 'cai', itemId: 'hat' })).toMatchObject({
    reports: [
      ...['11', '12', '13'].map((day) => ({ pairs: [bag], receivedAt: at(day) })),
      { pairs: [bucket], receivedAt: at('14') },
    ],
  });
});

test('a suit that names nothing is refused', async () => {
  await expect(shop.post('/control/suits', { body: '法院' })).resolves.toBe(400);
});
