import { escalateDue } from '#application/charge/escalate-due.js';
import { catchUp, everywhereOf } from '../support/everywhere.js';
import { addMediator } from '../support/panel.js';
import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
  await addMediator(seat.api, seat.story, 'lea');
  await catchUp(seat.api);
}, 90_000);
afterAll(() => seat.stop());

it('shows a case manager platforms, what was agreed with them, and that nothing failed to leave', async () => {
  const { browser, at, cookies } = seat;
  await browser.see({ locale: 'zh-CN', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/deliveries`);
    await page.getByText('通知均已送出').waitFor();
    await inspect('zh-deliveries');
    await page.goto(`${at}/desk/platforms`);
    await page.getByRole('row', { name: 'shop' }).getByRole('link').first().waitFor();
    await inspect('zh-platforms');
    await page.getByRole('row', { name: 'shop' }).getByRole('link').first().click();
    await page.getByText('尚未与该平台订立委托协议').waitFor();
    await page.getByRole('link', { name: '提出委托协议' }).waitFor();
    await inspect('zh-platform');
    await page.goto(`${at}/desk/platforms?tab=delegated&state=running`);
    await page.getByText('没有符合条件的记录').waitFor();
    await inspect('zh-delegated');
    await page.goto(`${at}/desk/neutrals`);
    await page.getByText('lea').click();
    await page.getByRole('dialog', { name: 'lea' }).getByText('没有登记关联关系。').waitFor();
    await inspect('zh-neutral');
  });
}, 90_000);

it('shows who was called to what another has, beside what is its own', async () => {
  const { api, browser, at, cookies, story } = seat;
  await story.association.account({ login: 'noa', roles: ['case-manager'] });
  const { items } = (await api.get('/v1/tasks', story.maja)).body as unknown as { items: { dueAt: string }[] };
  const near = new Date(Date.parse(items[0]?.dueAt ?? '') - 3_600_000).toISOString();
  expect(await escalateDue(everywhereOf(api, near))).toBe(1);
  await catchUp(api);
  await browser.see({ locale: 'zh-CN', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/workload`);
    const loadOf = (name: string) => page.getByRole('row', { name }).getByRole('img');
    await loadOf('maja').waitFor();
    expect(await loadOf('maja').getAttribute('aria-label')).toContain('待办1项');
    expect(await loadOf('noa').getAttribute('aria-label')).toMatch(/^待办0项.*另有升级待办1项$/);
    await inspect('zh-workload');
  });
}, 90_000);

it('shows an administrator the keys and people of a platform, each with what can be done', async () => {
  const { browser, at, cookies, story } = seat;
  const token = await story.association.person({ login: 'ada', roles: ['administrator'] });
  const hers = cookies.map((cookie) => ({ ...cookie, value: token }));
  await browser.see({ locale: 'en', cookies: hers }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/platforms/${story.shop.platformId}`);
    await page.getByRole('grid', { name: 'Keys' }).getByRole('row').nth(1).waitFor();
    await inspect('en-keys');
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByText('Nobody is named for this platform').waitFor();
    await inspect('en-people');
    await page.goto(`${at}/desk/ratings`);
    await page.getByRole('row', { name: 'Very good' }).waitFor();
    await inspect('en-comparison');
    await page.goto(`${at}/desk/workload`);
    await page.getByText('Nothing was reassigned').waitFor();
  });
}, 90_000);
