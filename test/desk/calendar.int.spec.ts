import { indexWords } from '#application/search/index-words.js';
import { catchUp } from '../support/everywhere.js';
import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
  await catchUp(seat.api);
  const { pool, vaultOf } = seat.api.parts;
  while ((await indexWords(pool, (associationId) => ({ vault: vaultOf(associationId) }))) > 0);
}, 90_000);
afterAll(() => seat.stop());

it('goes by the keyboard through the calendar to what is due on a day, and makes and ends a feed', async () => {
  const { api, browser, at, cookies, filed, story } = seat;
  const span = 'from=2026-03-01T00:00:00Z&to=2026-05-30T00:00:00Z';
  const { body } = await api.get(`/v1/calendar?${span}`, story.maja);
  const { items } = body as unknown as { readonly items: readonly { readonly task?: string; readonly at: string }[] };
  const due = items.find(({ task }) => task === 'check-materials')?.at ?? '';
  const day = new Date(Date.parse(due) + 8 * 3_600_000 - 1).toISOString().slice(0, 10);
  const before = new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
  await browser.see({ locale: 'en', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/calendar?day=${before}`);
    await page.locator(`[data-day="${before}"]`).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator(`[data-day="${day}"]:focus`).waitFor();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('link', { name: 'Check the materials of the complaint' }).waitFor();
    await drawer.getByRole('link', { name: filed.number }).waitFor();
    await inspect('en-calendar-day');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Calendar feeds' }).click();
    await page.getByRole('button', { name: 'Make an address' }).click();
    await drawer.getByText(/^https?:.*/).waitFor();
    await inspect('en-calendar-feeds');
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'End it' }).click();
    await page.getByText('There is no address yet').waitFor();
  });
}, 90_000);

it('finds words everywhere from Ctrl-K, marked where they stand', async () => {
  const { browser, at, cookies, filed } = seat;
  await browser.see({ locale: 'zh-CN', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/disputes/${filed.disputeId}/notes`);
    await page.getByLabel('备注内容').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('受理');
    await page.getByRole('menuitem', { name: /受理/ }).first().waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Ben');
    await page.getByRole('menuitem', { name: '全文检索“Ben”' }).click();
    await page.locator('main mark').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('Ben');
    await inspect('zh-search');
  });
}, 90_000);

it('keeps notes for the staff alone, with whom they tell and what they said before', async () => {
  const { api, browser, at, cookies, filed, story } = seat;
  await story.association.person({ login: 'noa', roles: ['case-manager'] });
  await browser.see({ locale: 'zh-CN', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/disputes/${filed.disputeId}/notes`);
    await page.getByText('仅本协会工作人员可见').waitFor();
    await page.getByText('还没有备注').waitFor();
    await inspect('zh-notes');
    await page.getByLabel('备注内容').fill('当事人电话约定周三补交材料。');
    await page.getByRole('button', { name: /提醒同事/ }).click();
    await page.getByRole('option').first().click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '保存备注' }).click();
    await page.getByText(/^提醒：/).waitFor();
    await catchUp(api);
    await page.getByText('备注已保存').waitFor();
    await page.getByRole('button', { name: '更正' }).click();
    await page.getByLabel('备注内容').last().fill('当事人电话约定周四补交材料。');
    await page.getByRole('button', { name: '保存更正' }).click();
    await page.getByText('更正前的内容（1）').waitFor();
    await catchUp(api);
    await page.getByText('备注已更正').waitFor();
    await page.getByText('更正前的内容（1）').click();
    await page.getByText('约定周三').waitFor();
  });
}, 90_000);
