import { measure } from '../testing/measure.js';
import { startShop } from '../testing/shop-under-test.js';

let shop: Awaited<ReturnType<typeof startShop>>;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.stop());
beforeEach(() => shop.post('/control/reset'));

const now = '2026-03-02T02:00:00.000Z';
let count = 0;

const order = async (document: string, addressee: object | undefined, more: object = {}) => {
  const serviceId = `s${(count += 1)}`;
  const path = `/v1/disputes/d1/services/${serviceId}/document`;
  const documentUrl = shop.parley.serve(path, {
    document,
    number: 'PL-1',
    locale: 'zh-CN',
    addressee: '本本',
    title: `文书 ${serviceId}`,
    paragraphs: ['您好', '<script>alert(1)</script>'],
    sections: [
      { heading: '商品', rows: [['链接', '单肩包']] },
      { heading: '权利', items: ['商标'] },
    ],
    closing: ['此致'],
    reference: serviceId,
  });
  const id = `msg_${serviceId}`;
  await shop.deliver(id, {
    type: 'service.ordered',
    data: { associationId: 'a', disputeId: 'd1', number: 'PL-1', serviceId, document, addressee, documentUrl, ...more },
  });
  const outcome = await shop.processed(id);
  return { serviceId, outcome, reports: shop.parley.reports().filter(({ key }) => key === `parley-webhook:${id}`) };
};

test('the statutory notice stands on our desk, and its arrival is reported in legal time', async () => {
  const { serviceId, outcome, reports } = await order('statutory-notice', { kind: 'platform' });
  expect(outcome).toBe('reported');
  expect(reports).toMatchObject([
    { path: `/v1/disputes/d1/services/${serviceId}/arrivals`, body: { arrivedAt: now }, times: 1 },
  ]);
  expect(await shop.page('/notices')).toContain(`文书 ${serviceId}`);
  expect(shop.parley.strangers).toEqual([]);
});

const bucket = measure({ itemId: 'bucket', externalId: 'card-2002' });
const silk = measure({ respondentId: 'eva', itemId: 'silk', externalId: 'card-2003' });

test.each([
  ['listings', [measure(), bucket, silk]],
  ['listings that nobody shares', [measure(), bucket, measure({ respondentId: 'eva' }), silk]],
])('a notice lies in the inbox of the merchant whose %s are concerned, and in no other', async (_, measures) => {
  shop.parley.serveMeasures('/v1/disputes/d1/measures', measures);
  const { serviceId, reports } = await order('forwarded-notice', { kind: 'respondent', respondentId: 'ben' });
  expect(reports).toHaveLength(1);
  const inbox = await shop.page('/merchants/lanyue');
  for (const text of [`文书 ${serviceId}`, '您好', '链接：单肩包', '商标', '此致']) expect(inbox).toContain(text);
  for (const page of ['/merchants/yunjin', '/notices', '/rights-portal'])
    expect(await shop.page(page)).not.toContain(`文书 ${serviceId}`);
});

test('the link of a merchant whose phone we alone hold is made once and passed on with its document, and to nobody else', async () => {
  shop.parley.serveMeasures('/v1/disputes/d1/measures', [measure(), bucket]);
  const link = 'http://parley.example/l/pll_one';
  const linkUrl = shop.parley.serve('/v1/disputes/d1/services/s-link/links', { url: link, expiresAt: now });
  const { outcome } = await order('urgent-measure', { kind: 'respondent', respondentId: 'ben' }, { linkUrl });
  expect(outcome).toBe('reported');
  expect(await shop.page('/merchants/lanyue')).toContain(`href="${link}"`);
  expect(shop.parley.reports().filter(({ path }) => path.endsWith('/links'))).toMatchObject([{ times: 1 }]);
  for (const page of ['/merchants/yunjin', '/notices', '/rights-portal'])
    expect(await shop.page(page)).not.toContain(link);
  await order(
    'urgent-measure',
    { kind: 'respondent', respondentId: 'nobody' },
    { linkUrl: linkUrl.replace('s-link', 's-other') },
  );
  expect(shop.parley.reports().filter(({ path }) => path.endsWith('/links'))).toHaveLength(1); // a stranger's inbox gets no link
});

test('a party that cannot be told apart gets nothing from us, and no arrival is claimed', async () => {
  shop.parley.serveMeasures('/v1/disputes/d1/measures', [measure(), measure({ respondentId: 'eva' })]);
  const { outcome, reports } = await order('forwarded-notice', { kind: 'respondent', respondentId: 'ben' });
  expect([outcome, reports]).toEqual(['kept', []]);
  shop.parley.serveMeasures('/v1/disputes/d1/measures', [
    measure(),
    measure({ itemId: 'silk', externalId: 'card-2003' }),
  ]);
  expect((await order('forwarded-notice', { kind: 'respondent', respondentId: 'ben' })).reports).toEqual([]);
});

test('the counter-notice reaches the complainant in the rights portal', async () => {
  const { serviceId, reports } = await order('forwarded-counter-notice', { kind: 'complainant' });
  expect(reports).toHaveLength(1);
  expect(await shop.page('/rights-portal')).toContain(`文书 ${serviceId}`);
});

test('what only informs us is kept, and hostile markup in it is inert', async () => {
  const { outcome, reports } = await order('withdrawal-letter', { kind: 'platform' });
  expect([outcome, reports]).toEqual(['kept', []]);
  const page = await shop.page('/notices');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script');
});

test('a silent platform keeps the document and never says so', async () => {
  await shop.post('/control/behaviour', { mode: 'silent' });
  const { outcome, reports } = await order('statutory-notice', { kind: 'platform' });
  expect([outcome, reports]).toEqual(['kept', []]);
});

test('the key goes to Parley, whatever host a webhook names', async () => {
  shop.parley.serve('/v1/disputes/d1/services/s0/document', {
    document: 'statutory-notice',
    number: 'PL-1',
    locale: 'zh-CN',
    title: 'x',
    paragraphs: [],
  });
  const documentUrl = 'http://evil.example/v1/disputes/d1/services/s0/document';
  await shop.deliver('msg_evil', {
    type: 'service.ordered',
    data: { disputeId: 'd1', number: 'PL-1', serviceId: 's0', document: 'statutory-notice', documentUrl },
  });
  await expect(shop.processed('msg_evil')).resolves.toBe('reported');
});
