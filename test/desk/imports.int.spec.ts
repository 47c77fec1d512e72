import { carryImport } from '../../apps/api/import/carry-imports.js';
import { byHand } from '../web/screens/by-hand.js';
import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let administrator: typeof seat.cookies = [];
beforeAll(async () => {
  seat = await seatCaseManager();
  const value = await seat.story.association.person({ login: 'ada', roles: ['administrator'] });
  administrator = seat.cookies.map((cookie) => ({ ...cookie, value }));
}, 90_000);
afterAll(() => seat.stop());

const fileOf = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const GOOD = [
  '名称,类型,电子邮箱,语言,平台账号',
  '西风（深圳）文化传媒股份有限公司知识产权事业部,单位,west@example.com,中文,',
  '张伟,个人,,,',
].join('\r\n');

it('looks a file through, has it confirmed, shows how far it is, and what came of it', async () => {
  const { browser, at, api } = seat;
  await browser.see({ locale: 'zh-CN', cookies: administrator }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/imports`);
    await page.getByRole('heading', { name: '尚未导入过' }).waitFor();
    await inspect('zh-imports');
    const choose = page.locator('input[type=file]');
    await choose.setInputFiles(
      fileOf(
        '会员.csv',
        `${GOOD}\r\n=1+1,什么,no-mail,,淘宝:x\r\n西风（深圳）文化传媒股份有限公司知识产权事业部,单位,,,`,
      ),
    );
    const rows = page.getByRole('grid', { name: '核对结果' }).getByRole('rowheader');
    await rows.filter({ hasText: '=1+1' }).waitFor();
    expect(await rows.first().textContent()).toContain('=1+1'); // what is wrong stands first
    await inspect('zh-imports-wrong');
    await page.getByRole('button', { name: '放弃' }).click();
    const begin = page.getByRole('button', { name: '导入2行' });
    await byHand('tryImport', async ({ give }) => {
      await give(page.locator('main'), fileOf('会员.csv', GOOD));
      await begin.waitFor();
    });
    await byHand('startImport', async ({ press }) => {
      await press(begin);
      await page.getByRole('heading', { name: /导入进度/ }).waitFor();
    });
    while ((await carryImport(api.parts)) > 0);
    await page.getByRole('heading', { name: /导入完成/ }).waitFor();
    await page
      .getByRole('row', { name: /会员及平台账号/ })
      .getByText('新增2')
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载结果' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('parley-members-result.csv');
    await inspect('zh-imports-done');
  });
}, 90_000);

it('tells on a phone in the dark what is no table, and shows a file of which all is there', async () => {
  const { browser, at } = seat;
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, colorScheme: 'dark' } as const;
  await browser.see({ locale: 'en', cookies: administrator, ...phone }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/imports`);
    const choose = page.locator('input[type=file]');
    await choose.setInputFiles(fileOf('members.xlsx', 'PK\u0003\u0004\u0000'));
    await page.getByRole('heading', { name: 'The file cannot be read as a table' }).waitFor();
    await inspect('en-imports-unreadable-phone');
    await choose.setInputFiles(fileOf('members.csv', GOOD));
    await page.getByText('Everything in this file is there already.').waitFor();
    await inspect('en-imports-there-phone');
  });
}, 90_000);
