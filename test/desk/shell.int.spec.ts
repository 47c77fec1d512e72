import { indexWords } from '#application/search/index-words.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { PASSWORD } from '../support/association.js';
import { catchUp } from '../support/everywhere.js';
import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let cookies: Awaited<ReturnType<typeof seat.browser.see>> = [];
beforeAll(async () => {
  seat = await seatCaseManager();
}, 90_000);
afterAll(() => seat.stop());

it('leads whoever is not signed in to where one signs in, and back to the very address', async () => {
  const { browser, at, filed } = seat;
  cookies = await browser.see({ locale: 'zh-CN' }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk?whose=all&priority=high`);
    await page.getByLabel('登录名').fill('maja');
    await page.getByLabel('密码').fill(PASSWORD);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await page.getByRole('heading', { name: '本周到期' }).waitFor();
    expect(page.url()).toBe(`${at}/desk?whose=all&priority=high`);
    await page.getByRole('link', { name: filed.number }).waitFor();
    await inspect('zh-tasks');
    await page.goto(`${at}/disputes/${filed.disputeId}`); // as mails and notes of before had it
    await page.waitForURL(`${at}/desk/disputes/${filed.disputeId}/overview`);
    await page.goto(`${at}#/account`); // the account stays where everybody has it
    await page.getByRole('heading', { name: '登录的设备' }).waitFor();
  });
}, 90_000);

it('goes by the keyboard through tasks to the act that does one, and on to a dispute by what is known of it', async () => {
  const { browser, at, filed } = seat;
  await browser.see({ locale: 'en', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk`);
    await page.getByRole('link', { name: 'Check the materials of the complaint' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${at}/desk/disputes/${filed.disputeId}/materials?subject=dispute`);
    await page.getByText('Task 1 of 1').waitFor();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Find and go' });
    await palette.waitFor();
    await page.keyboard.type('ben');
    await palette.getByRole('menuitem', { name: filed.number }).waitFor();
    await inspect('en-palette');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${at}/desk/disputes/${filed.disputeId}/overview`);
  });
}, 90_000);

it.each([
  ['a link of goods', 'https://shop.example/bag'],
  ['a number of goods on its platform', 'card-cap'],
  ['the number of its right', '12345678'],
])(
  'finds a dispute by %s, and goes there by Enter',
  async (_, known) => {
    const { api, browser, at, filed } = seat;
    const { pool, vaultOf } = api.parts;
    while ((await keepUp(pool, PROJECTIONS)) > 0);
    while ((await indexWords(pool, (id) => ({ vault: vaultOf(id) }))) > 0); // links and numbers lie among the words
    await browser.see({ locale: 'zh-CN', cookies }, async ({ page }) => {
      await page.goto(`${at}/desk/workload`);
      await page.locator('main tbody tr').first().waitFor();
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog', { name: '快速查找' });
      await palette.waitFor();
      await page.keyboard.type(known);
      await palette.getByRole('menuitem', { name: filed.number }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${at}/desk/disputes/${filed.disputeId}/overview`);
    });
  },
  60_000,
);

it('shows the docket on a phone, filtered by its address, and what there is not as such', async () => {
  const { browser, at, filed } = seat;
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, colorScheme: 'dark' } as const;
  await browser.see({ locale: 'zh-CN', cookies, ...phone }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/docket?waitingFor=association&search=Ben`);
    await page.getByRole('link', { name: filed.number }).waitFor();
    await inspect('zh-docket-phone');
    await page.getByText('材料审查中').click();
    await page.getByRole('dialog', { name: filed.number }).getByText('NORTHWIND').waitFor();
    await page.getByRole('button', { name: '关闭' }).click();
    await page.getByRole('button', { name: '打开导航' }).click();
    await page.getByRole('link', { name: '待办事项 1' }).click();
    await page.getByRole('heading', { name: '本周到期' }).waitFor();
    await page.goto(`${at}/desk/docket?search=nobody%20has%20this`);
    await page.getByText('没有符合条件的案件').waitFor();
    await page.goto(`${at}/desk/no/such/page`);
    await page.getByRole('heading', { name: '没有这个页面', level: 1 }).waitFor();
    await inspect('zh-no-page-phone');
  });
}, 90_000);

it('searches by what is typed, with the choices beside left as they are', async () => {
  const { browser, at, filed } = seat;
  await browser.see({ locale: 'zh-CN', cookies }, async ({ page }) => {
    await page.goto(`${at}/desk/docket`);
    await page.getByRole('link', { name: filed.number }).waitFor();
    await page.getByRole('searchbox').fill('nobody has this');
    await page.keyboard.press('Enter');
    await page.getByText('没有符合条件的案件').waitFor();
    await page.goto(`${at}/desk/search`);
    await page.getByRole('searchbox').fill('Ben');
    await page.getByRole('button', { name: '查询' }).click();
    await page.waitForURL(`${at}/desk/search?q=Ben`);
  });
}, 60_000);

it('follows without a reload what a colleague does, and says whether it does', async () => {
  const { api, browser, at, filed, story } = seat;
  const noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
  await browser.see({ locale: 'en', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk?whose=unowned`);
    await page.getByText('Live', { exact: true }).waitFor();
    await page.goto(`${at}/desk`);
    await page.getByRole('link', { name: 'Check the materials of the complaint' }).waitFor();
    await page.getByText('Live', { exact: true }).waitFor();
    await inspect('en-live');
    const taken = await api.post(`/v1/disputes/${filed.disputeId}/acceptances`, {}, noa);
    expect([taken.text, taken.status]).toEqual([taken.text, 200]);
    await catchUp(api);
    await page.getByRole('link', { name: 'Check the materials of the complaint' }).waitFor({ state: 'detached' });
    await page.route('**/v1/stream', (route) => route.abort());
    api.parts.changes.endAll();
    await page.getByText('Reconnecting').waitFor();
    await inspect('en-away');
  });
}, 90_000);
