import { listenForReports } from './listen-for-reports.js';
import type { ProviderReport } from './provider-report.js';

const heard: ProviderReport[] = [];
let listening: Awaited<ReturnType<typeof listenForReports>>;
beforeAll(async () => {
  listening = await listenForReports({
    host: '127.0.0.1',
    port: 0,
    onReport: async () => false,
    onProvider: async (report) => {
      heard.push(report);
      return { status: 200, body: 'success' };
    },
  });
});
afterAll(() => listening.close());
beforeEach(() => void (heard.length = 0));

const call = async (path: string, init?: RequestInit): Promise<number> =>
  (await fetch(`http://127.0.0.1:${listening.port}${path}`, init)).status;
const ASSOCIATION = '0193a000-0000-7000-8000-000000000001';

it('takes reports of providers at their addresses, whole and as they came', async () => {
  const wechat = `/delivery-reports/wechat/${ASSOCIATION}?nonce=1`;
  expect(await call(wechat)).toBe(200);
  expect(await call(wechat, { method: 'POST', body: '<xml/>' })).toBe(200);
  expect(await call('/delivery-reports/aliyun-sms', { method: 'POST', body: '[]' })).toBe(200);
  expect(
    await call('/signature-reports/esign', { method: 'POST', body: '{}', headers: { 'x-tsign-open-app-id': '1' } }),
  ).toBe(200);
  expect(heard.map(({ format, method, raw }) => [format, method, raw])).toEqual([
    ['wechat', 'GET', ''],
    ['wechat', 'POST', '<xml/>'],
    ['aliyun-sms', 'POST', '[]'],
    ['esign', 'POST', '{}'],
  ]);
  expect([heard[0]?.associationId, heard[0]?.query.get('nonce'), heard[3]?.headers['x-tsign-open-app-id']]).toEqual([
    ASSOCIATION,
    '1',
    '1',
  ]);
});

it('hears nobody else, and nothing that is too long', async () => {
  for (const path of [
    '/delivery-reports/sms77',
    '/delivery-reports/wechat',
    '/delivery-reports/wechat/x',
    '/signature-reports/esign/..',
  ])
    expect(await call(path, { method: 'POST', body: '{}' })).toBe(404);
  expect(await call('/delivery-reports/aliyun-sms')).toBe(404);
  expect(
    await call('/delivery-reports/tencent-sms', { method: 'POST', body: 'x'.repeat(300_000) }).catch(() => 413),
  ).toBe(413);
  expect(await call('/delivery-reports', { method: 'POST', body: '{}' })).toBe(401);
  expect(heard).toEqual([]);
});
