import { measure } from '../testing/measure.js';
import { measuresWanted, startShop } from '../testing/shop-under-test.js';

let shop: Awaited<ReturnType<typeof startShop>>;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.stop());
beforeEach(() => shop.post('/control/reset'));

const complaint = (reference: string) => ({
  reference,
  items: [{ ref: 'i1', locator: { externalId: 'card-2001' }, respondents: ['r1'] }],
  measures: [{ respondent: 'r1', item: 'i1', code: 'delisted', takenAt: '2026-03-01T00:00:00Z' }],
});
const handOver = async (reference: string, disputeId: string, departs = false): Promise<void> => {
  shop.parley.serve('/v1/delegations', {
    disputeId,
    number: `PL-${disputeId}`,
    items: [{ ref: 'i1', itemId: 'bag' }],
    respondents: [{ ref: 'r1', respondentId: 'ben' }],
  });
  await shop.ask('/control/delegations', { complaint: complaint(reference), departs });
};
const result = (disputeId: string, reference: string, measure: 'keep' | 'lift') => ({
  type: 'result.returned',
  data: {
    disputeId,
    number: `PL-${disputeId}`,
    reference,
    resultId: `r-${disputeId}`,
    givenAt: '2026-03-02T00:00:00.000Z',
    logReference: 'ab',
    answerBy: '2026-03-09T00:00:00Z',
    items: [
      {
        respondentId: 'ben',
        itemId: 'bag',
        outcome: 'settled',
        measure,
        grounds: ['parties-settled'],
        reasonCodes: [],
        legalKind: 'settlement',
      },
    ],
  },
});
/** Another result of the same complaint, as after a review, a day later. */
const again = (disputeId: string, reference: string, how: 'keep' | 'lift') => {
  const { type, data } = result(disputeId, reference, how);
  return { type, data: { ...data, resultId: `r2-${disputeId}`, givenAt: '2026-03-03T00:00:00.000Z' } };
};
const answerTo = (id: string) => shop.parley.reports().find(({ key }) => key === `parley-webhook:${id}`);

test('whoever hands over while Parley is being started again is told to ask again, and it is one complaint', async () => {
  shop.parley.problems.push({ on: 'POST', status: 502 }, { on: 'GET', status: 503 });
  const ask = () => shop.ask('/control/delegations', { complaint: complaint('C-0') });
  shop.parley.serve('/v1/delegations', { disputeId: 'd0', number: 'PL-d0', items: [], respondents: [] });
  await expect(ask()).rejects.toThrow('503');
  await expect(ask()).rejects.toThrow('503');
  expect(await ask()).toMatchObject({ disputeId: 'd0', known: false });
  expect(shop.parley.reports().filter(({ path }) => path === '/v1/delegations')).toMatchObject([{ times: 3 }]);
});

test('what it hands over stays blocked until the result comes, which it follows and answers once', async () => {
  await handOver('C-1', 'd1');
  expect(await shop.visibility('card-2001')).toBe('blocked');
  await shop.deliver('msg_a1', {
    type: 'delegation.answered',
    data: { disputeId: 'd1', number: 'PL-d1', reference: 'C-1', answer: 'accepted' },
  });
  expect(await shop.processed('msg_a1')).toBe('kept');
  for (let i = 0; i < 3; i += 1) await shop.deliver('msg_r1', result('d1', 'C-1', 'lift'));
  expect(await shop.processed('msg_r1')).toBe('reported');
  expect(await shop.visibility('card-2001')).toBe('shown');
  expect(answerTo('msg_r1')).toMatchObject({
    path: '/v1/disputes/d1/delegation/results/r-d1/answers',
    body: { answers: [{ respondentId: 'ben', itemId: 'bag', answer: 'adopt' }] },
    times: 1,
  });
  expect((await shop.journal()).results).toMatchObject([{ reference: 'C-1', webhookId: 'msg_r1', adopted: true }]);
  expect((await shop.journal()).delegated).toMatchObject([{ reference: 'C-1', answer: 'accepted' }]);
});

test('where its people will not follow, it says so with a reason, and its measure stays', async () => {
  await handOver('C-2', 'd2', true);
  await shop.deliver('msg_r2', result('d2', 'C-2', 'lift'));
  expect(await shop.processed('msg_r2')).toBe('reported');
  expect(await shop.visibility('card-2001')).toBe('blocked');
  expect(answerTo('msg_r2')?.body).toMatchObject({ answers: [{ answer: 'depart', reason: expect.any(String) }] });
});

test('a result with too many items for a webhook is read where the delegation is', async () => {
  await handOver('C-4', 'd4');
  const { type, data } = result('d4', 'C-4', 'lift');
  const { items, ...thin } = data;
  const delegationUrl = shop.parley.serve('/v1/disputes/d4/delegation', {
    results: [
      { resultId: 'r-other', items },
      { resultId: data.resultId, items },
    ],
  });
  await shop.deliver('msg_r5', { type, data: { ...thin, itemCount: 1, delegationUrl } });
  expect(await shop.processed('msg_r5')).toBe('reported');
  expect(await shop.visibility('card-2001')).toBe('shown');
  expect(answerTo('msg_r5')?.body).toMatchObject({ answers: [{ itemId: 'bag', answer: 'adopt' }] });
});

test('per pair the newest result counts, in whichever order they come', async () => {
  await handOver('C-5', 'd5');
  await shop.deliver('msg_r7', again('d5', 'C-5', 'lift'));
  expect(await shop.processed('msg_r7')).toBe('reported');
  await shop.deliver('msg_r6', result('d5', 'C-5', 'keep'));
  expect(await shop.processed('msg_r6')).toBe('reported');
  expect(await shop.visibility('card-2001')).toBe('shown');
});

test('what it did of its own stands in the way of no measure that Parley wants later', async () => {
  await handOver('C-3', 'd3');
  await shop.deliver('msg_r3', result('d3', 'C-3', 'lift'));
  expect(await shop.processed('msg_r3')).toBe('reported');
  await shop.deliver('msg_r4', again('d3', 'C-3', 'keep'));
  expect(await shop.processed('msg_r4')).toBe('reported');
  expect(await shop.visibility('card-2001')).toBe('blocked');
  const wanted = async (id: string, wish: 'block' | 'lift', sequence: number) => {
    const address = shop.parley.serveMeasures(`/v1/disputes/d3/measures?for=${id}`, [
      measure({ wanted: wish, sequence }),
    ]);
    await shop.deliver(id, measuresWanted(address, 'd3', sequence));
    expect(await shop.processed(id)).toBe('reported');
    expect(answerTo(id)?.body).toMatchObject({ results: [{ sequence, outcome: 'confirmed' }] });
  };
  await wanted('msg_m1', 'block', 1);
  expect(await shop.visibility('card-2001')).toBe('blocked');
  await wanted('msg_m2', 'lift', 2);
  expect(await shop.visibility('card-2001')).toBe('shown');
});
