import { startShop } from '../testing/shop-under-test.js';

let shop: Awaited<ReturnType<typeof startShop>>;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(() => shop.stop());
beforeEach(() => shop.post('/control/reset'));

const pages = ['/', '/listings/card-2001', '/merchants/lanyue', '/rights-portal', '/notices', '/control'];
const submit = (at: string, fields: Readonly<Record<string, string>>, headers = {}) =>
  fetch(shop.url + at, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(fields) });

test('a new shop has three merchants, two live rooms with product cards and a replay', async () => {
  const { merchants, listings } = await shop.journal();
  expect(merchants).toHaveLength(3);
  expect(listings.filter(({ kind }) => kind === 'room')).toHaveLength(2);
  expect(listings.filter(({ kind }) => kind === 'replay')).toHaveLength(1);
  for (const { title } of listings) expect(await shop.page('/')).toContain(title);
});

test.each(pages)('%s runs no script, loads nothing from elsewhere and is read on a phone', async (at) => {
  const response = await fetch(shop.url + at);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/);
  const body = await response.text();
  expect(body).toContain('name="viewport"');
  expect(body).not.toMatch(/<script|style="|https?:\/\//);
});

test('hostile names are inert on every page', async () => {
  const attack = `"><img src=x onerror=alert(1)><script>alert('2')</script>`;
  await shop.post('/control/listings', {
    merchants: [{ handle: 'eve', name: attack }],
    listings: [{ externalId: 'evil', kind: 'room', title: attack, titleEn: attack, merchant: 'eve', price: '"><b>' }],
  });
  await shop.post('/control/suits', {
    externalId: attack,
    body: attack,
    caseNumber: attack,
    receivedAt: '2026-03-01T00:00:00Z',
  });
  await shop.post('/control/behaviour', { mode: 'refuse', reasonCode: attack, reason: attack });
  for (const at of [...pages, '/listings/evil', '/merchants/eve']) {
    const body = await shop.page(at);
    expect(body).not.toMatch(/<script|<img|<b>/);
  }
});

test('a suit is entered by a form, in Chinese time, and the page tells it', async () => {
  const fields = { externalId: 'card-2001', body: '杭州互联网法院', caseNumber: '', receivedAt: '2026-03-10T09:00' };
  const response = await submit('/control/suits', fields);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/notices']);
  expect((await shop.journal()).suits).toEqual([
    {
      connection: 'demo',
      kind: 'suit',
      externalId: 'card-2001',
      body: '杭州互联网法院',
      receivedAt: '2026-03-10T01:00:00.000Z',
    },
  ]);
  expect(await shop.page('/notices')).toContain('杭州互联网法院');
});

test('the switches work by form, and not from a stranger’s page', async () => {
  const fields = { mode: 'refuse', delay: '0', reasonCode: '', reason: '' };
  expect((await submit('/control/behaviour', fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await shop.journal()).behaviour.mode).toBe('normal');
  expect((await submit('/control/behaviour', fields, { 'sec-fetch-site': 'same-origin' })).status).toBe(303);
  expect((await shop.journal()).behaviour).toMatchObject({ mode: 'refuse', reasonCode: 'not-possible' });
  expect(await shop.page('/control')).toContain('value="refuse" checked');
});

test.each(['/listings/none', '/merchants/none', '/merchants/..%2f', '/other'])('%s is not there', async (at) => {
  expect((await fetch(shop.url + at)).status).toBe(404);
});

test('a listing needs a merchant', async () => {
  await expect(
    shop.post('/control/listings', {
      listings: [{ externalId: 'x', kind: 'product', title: 'x', merchant: 'nobody' }],
    }),
  ).resolves.toBe(400);
});

test('tells its health', async () => {
  expect(await (await fetch(`${shop.url}/healthz`)).json()).toEqual({
    status: 'ok',
    waiting: 0,
    installation: 'tests',
  });
});
