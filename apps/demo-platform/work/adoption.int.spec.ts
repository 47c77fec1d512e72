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

const bag = { respondentId: 'ben', itemId: 'bag' };
const bucket = { respondentId: 'ben', itemId: 'bucket' };
const items = [
  { ...bag, outcome: 'lift' },
  { ...bucket, outcome: 'keep', externalId: 'card-2002' },
];

const ask = async () => {
  const adoptionId = `a${(count += 1)}`;
  const serviceId = `s${count}`;
  shop.parley.serve('/v1/disputes/d1/adoptions', { adoptions: [{ adoptionId, items }] });
  const document = {
    document: 'adoption-request',
    number: 'PL-d1',
    locale: 'zh-CN',
    title: '请答复',
    paragraphs: ['专家组已作出决定。'],
  };
  const documentUrl = shop.parley.serve(`/v1/disputes/d1/services/${serviceId}/document`, document);
  const data = {
    disputeId: 'd1',
    number: 'PL-d1',
    serviceId,
    adoptionId,
    documentUrl,
    answerBy: '2026-03-20T00:00:00Z',
  };
  await shop.deliver(`msg_${adoptionId}`, { type: 'adoption.asked', data });
  await shop.processed(`msg_${adoptionId}`);
  const answer = shop.parley.reports().find(({ key }) => key === `parley-webhook:msg_${adoptionId}`);
  expect(answer?.path).toBe(`/v1/disputes/d1/adoptions/${adoptionId}/answers`);
  return answer?.body;
};

test('what a panel decided is adopted, and lies at the desk', async () => {
  expect(await ask()).toEqual({
    answers: [
      { ...bag, answer: 'adopt' },
      { ...bucket, answer: 'adopt' },
    ],
  });
  expect((await shop.journal()).documents).toMatchObject([{ document: 'adoption-request', to: { kind: 'desk' } }]);
});

test('for a listing of which that was told it departs, or adopts in part, with the reason', async () => {
  await shop.post('/control/departures', { externalId: 'card-2001', reason: '另有法院诉讼。' });
  await shop.post('/control/departures', { externalId: 'card-2002', answer: 'partly', reason: '仅恢复部分规格。' });
  expect(await ask()).toEqual({
    answers: [
      { ...bag, answer: 'depart', reason: '另有法院诉讼。' },
      { ...bucket, answer: 'partly', reason: '仅恢复部分规格。' },
    ],
  });
});

test('told to refuse it departs from everything', async () => {
  await shop.post('/control/behaviour', { mode: 'refuse', reason: '不予采纳。' });
  expect(await ask()).toEqual({
    answers: [bag, bucket].map((pair) => ({ ...pair, answer: 'depart', reason: '不予采纳。' })),
  });
});

test('a departure needs its listing and its reason', async () => {
  await expect(shop.post('/control/departures', { externalId: 'card-2001' })).resolves.toBe(400);
  await expect(shop.post('/control/departures', { reason: 'x' })).resolves.toBe(400);
});
