import type { CDPSession } from 'playwright-core';
import { complaintOf, type Filed } from '../support/dispute.js';
import { until } from '../support/until.js';
import { seatCaseManager } from '../desk/seat-case-manager.js';
import { formFor } from './screens/forms.js';
import { staffAt } from './screens/staff.js';

/** As Chromium's own tools have “Fast 3G”: bytes in a second, milliseconds. */
const FAST_3G = { offline: false, latency: 562.5, downloadThroughput: 188_743, uploadThroughput: 86_400 };
const NOTE = '注册证扫描件缺第二页，请补交';
const ASKED = { defects: [{ code: 'TM1', note: NOTE }] };

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
});
afterAll(() => seat.stop());

async function sitDown() {
  const { api, story, browser, at, cookies } = seat;
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  await api.post(`/v1/disputes/${filed.disputeId}/cure-requests`, {}, story.ana); // sends its files, and asks for nothing
  const window = await browser.open({ locale: 'zh-CN', cookies });
  const line = await window.context.newCDPSession(window.page);
  await line.send('Network.enable');
  const ask = formFor('POST', `/disputes/${filed.disputeId}/cure-requests`);
  const sent: string[] = [];
  window.page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/cure-requests'))
      sent.push(request.headers()['idempotency-key'] ?? 'none');
  });
  return {
    filed,
    ask,
    sent,
    line,
    maja: staffAt(window, `${at}/desk`, 'zh-CN'),
    form: `${at}/desk/disputes/${filed.disputeId}/acts/RequestCure`,
    /** How often it stands in the record that papers were asked for. */
    asked: async (): Promise<number> => {
      const { body } = await api.get(`/v1/disputes/${filed.disputeId}/timeline`, story.maja);
      const { entries } = body as unknown as { readonly entries: readonly { readonly type: string }[] };
      return entries.filter(({ type }) => type === 'CureRequested').length;
    },
    leave: () => window.context.close(),
  };
}
const become = (line: CDPSession, conditions: Partial<typeof FAST_3G>): Promise<unknown> =>
  line.send('Network.emulateNetworkConditions', { ...FAST_3G, ...conditions });

it('works on a slow line', async () => {
  const { maja, ask, line, form, asked, leave } = await sitDown();
  await become(line, {});
  const begun = performance.now();
  await maja.page.goto(form);
  await maja.fill(ask, ASKED);
  process.stdout.write(`on Fast 3G the form was filled after ${Math.round(performance.now() - begun)} ms\n`);
  const { status, body } = await maja.send(ask);
  if (status !== 200) throw new Error(JSON.stringify(body));
  expect(await asked()).toBe(1);
  await leave();
});

it('sends once what the line broke off in the middle of sending, and loses nothing that was typed', async () => {
  const { maja, ask, line, form, asked, sent, leave } = await sitDown();
  const { page } = maja;
  await become(line, {});
  await page.goto(form);
  await maja.fill(ask, ASKED);
  let isBroken = false;
  await page.route('**/cure-requests', async (route) => {
    if (isBroken) return route.continue();
    isBroken = true;
    await become(line, { offline: true });
    return route.abort('internetdisconnected');
  });
  const button = page.locator('main form button[type=submit]');
  await button.click();
  await page.locator('main').getByRole('alert').first().waitFor(); // it has tried for six seconds
  await page.locator('[data-live-announcer] [role=img]').first().waitFor({ state: 'detached' }); // it names a button
  await maja.inspect('zh-offline');
  expect(await page.locator('[data-field="defects.0.note"] :is(input, textarea)').inputValue()).toBe(NOTE);
  await become(line, {});
  await button.click();
  await page.waitForURL((url) => !url.pathname.includes('/acts/'));
  expect(new Set(sent).size).toBe(1);
  expect(sent.length).toBeGreaterThan(1);
  expect(await asked()).toBe(1);
  await leave();
});

it('does once what was done, where only the answer was lost', async () => {
  const { maja, ask, form, asked, sent, leave } = await sitDown();
  const { page } = maja;
  await page.goto(form);
  await maja.fill(ask, ASKED);
  let lost = 0;
  await page.route('**/cure-requests', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort('internetdisconnected');
  });
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.includes('/acts/'));
  await until('it was asked again', () => sent.length > 1);
  expect(new Set(sent).size).toBe(1);
  expect(await asked()).toBe(1);
  await leave();
});
