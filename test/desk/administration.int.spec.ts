import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let administrator: typeof seat.cookies = [];
beforeAll(async () => {
  seat = await seatCaseManager();
  const value = await seat.story.association.person({ login: 'ada', roles: ['administrator'] });
  administrator = seat.cookies.map((cookie) => ({ ...cookie, value }));
}, 90_000);
afterAll(() => seat.stop());

it('shows an administrator the people, what may be done with each, and the settings', async () => {
  const { browser, at } = seat;
  await browser.see({ locale: 'zh-CN', cookies: administrator }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/people?search=maja`);
    await page.getByRole('row', { name: /maja/ }).click();
    const drawer = page.getByRole('dialog', { name: 'maja' });
    await drawer.getByRole('link', { name: '退出账号的全部登录' }).waitFor();
    await inspect('zh-people');
    await page.keyboard.press('Escape');
    await page.goto(`${at}/desk/teams?tab=rule`);
    await page.getByRole('tab', { name: '分案规则', selected: true }).waitFor();
    await page.locator('main dl').waitFor();
    await inspect('zh-rule');
    await page.goto(`${at}/desk/personal-data?tab=holds`);
    await page.getByRole('heading', { name: '没有保全' }).waitFor();
    await inspect('zh-holds');
  });
}, 90_000);

it('finds in the security log what it is asked for, on a phone in the dark', async () => {
  const { browser, at } = seat;
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, colorScheme: 'dark' } as const;
  await browser.see({ locale: 'en', cookies: administrator, ...phone }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/security-log?kind=signed-in`);
    await page.getByRole('rowheader', { name: 'Signed in' }).first().waitFor();
    await inspect('en-security-log-phone');
    await page.goto(`${at}/desk/calendar-and-clock`);
    await page.getByText('The calendar reaches').waitFor();
    await inspect('en-calendar-phone');
  });
}, 90_000);

it('shows a case manager duty and registrations, and nothing that is the administrator’s alone', async () => {
  const { browser, at } = seat;
  await browser.see({ locale: 'en', cookies: seat.cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/duty`);
    await page.getByRole('heading', { name: 'Nobody is on the roster' }).waitFor();
    await inspect('en-duty');
    await page.goto(`${at}/desk/sign-in`);
    await page.getByRole('heading', { name: 'There are no registrations' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Second-factor policy' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Security log' }).count()).toBe(0);
  });
}, 90_000);
