import { MAIL_SETTLEMENTS_NAMED } from '#messages/intake/incoming-mails.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { MAIL_OUTCOMES_NAMED, MAIL_WORDS as W } from '#messages/ui/incoming-mails.js';
import { seatCaseManager } from '../../desk/seat-case-manager.js';
import { PASSWORD } from '../../support/association.js';
import { startLetters } from '../../support/letters.js';
import { findNamed, namedPicture } from '../../support/picture.js';
import { sessionCookies } from '../../support/session-cookies.js';

const ADDRESS = 'weiquan@association.example';
let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let letters: Awaited<ReturnType<typeof startLetters>>;
beforeAll(async () => {
  seat = await seatCaseManager();
  letters = await startLetters(seat.api, ADDRESS);
}, 240_000);
afterAll(async () => {
  await letters.stop();
  await seat.stop();
});

it('takes a mail at the address that the administrator set, which its sender confirms and an officer sees', async () => {
  const { browser, at, api, story, cookies } = seat;
  const ada = await story.association.person({ login: 'ada', roles: ['administrator'] });
  await browser.see({ locale: 'zh-CN', cookies: sessionCookies(api, ada) }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/do/setMailIntake`);
    await page.getByRole('textbox', { name: /^收件地址/u }).fill(ADDRESS);
    await page.getByText('是', { exact: true }).click();
    await inspect('zh-mail-intake-set');
    await page.getByRole('main').getByRole('button', { name: OPERATIONS.setMailIntake.label['zh-CN'] }).click();
    await page.getByText('已记录').first().waitFor();
  });
  await browser.see({ locale: 'zh-CN', cookies }, async ({ page, inspect }) => {
    await page.goto(`${at}/desk/dictations/mails`);
    await page.getByRole('heading', { name: W.none['zh-CN'] }).waitFor();
    await inspect('zh-mails-none');
  });

  const picture = findNamed(namedPicture('a copy of the bag'));
  const subject = '直播间销售仿冒的青鸾背包';
  const text =
    '你们好：\n\n我公司是“青鸾”商标注册人。“阿本百货”直播间3月12日晚销售仿冒背包，链接 https://shop.example/i/77 。\n请协助下架。\n\n安女士';
  const attachments = [
    { filename: '直播截图.png', content: picture },
    { filename: '材料.zip', content: 'PK\u0003\u0004' },
  ];
  expect(await letters.write({ subject, text, attachments })).toMatch(/^250/);
  expect(
    await letters.write({ from: 'eve@other.example', subject: '发票抬头怎么改', text: '请问发票抬头怎么改？' }),
  ).toMatch(/^250/);
  const [sent] = (await letters.answered()).filter(({ to }) => to === 'ann@brand.example');
  const link = /https?:\S+\/desk\/consultations\/mail\/\S+/.exec(sent?.text ?? '')?.[0] ?? '';

  await browser.see({ locale: 'zh-CN', cookies: sessionCookies(api, story.ana.token) }, async ({ page, inspect }) => {
    await page.goto(link);
    await page.getByRole('button', { name: W.confirm['zh-CN'] }).waitFor();
    await inspect('zh-mail-confirm');
    await page.getByRole('button', { name: W.confirm['zh-CN'] }).click();
    await page.waitForURL(/complaint\/[0-9a-f-]{36}/u);
    await page.getByText('正在加载').waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await inspect('zh-mail-draft');
  });
  await browser.see({ locale: 'zh-CN', cookies: [] }, async ({ page, inspect }) => {
    await page.goto(link);
    const password = page.locator('input[autocomplete=current-password]');
    await page.locator('input[autocomplete~=username]').fill('ana');
    await password.fill(PASSWORD);
    await inspect('zh-mail-signed-out');
    await password.press('Enter');
    await page.waitForURL(link); // where the link leads, once somebody has signed in
  });
  await browser.see(
    {
      locale: 'en',
      colorScheme: 'dark',
      cookies: sessionCookies(api, story.ben.token),
      viewport: { width: 390, height: 860 },
    },
    async ({ page, inspect }) => {
      await page.goto(link);
      await page.getByRole('button', { name: W.confirm.en }).click();
      await page.getByRole('alert').first().waitFor(); // it is somebody else’s
      await inspect('en-mail-not-yours');
    },
  );

  for (const [locale, width, colorScheme] of [
    ['zh-CN', 1280, 'light'],
    ['en', 390, 'dark'],
  ] as const)
    await browser.see({ locale, colorScheme, cookies, viewport: { width, height: 860 } }, async ({ page, inspect }) => {
      await page.goto(`${at}/desk/dictations/mails`);
      await page.getByRole('heading', { name: subject }).waitFor();
      await page.getByText(MAIL_OUTCOMES_NAMED.claimed[locale]).waitFor();
      await inspect(`${locale}-mails-${width}`);
    });
  await browser.see({ locale: 'zh-CN', cookies }, async ({ page }) => {
    await page.goto(`${at}/desk/dictations/mails`);
    await page.getByRole('link', { name: OPERATIONS.settleIncomingMail.label['zh-CN'] }).click();
    await page.getByText(MAIL_SETTLEMENTS_NAMED.none['zh-CN']).click();
    await page.getByRole('main').getByRole('button', { name: OPERATIONS.settleIncomingMail.label['zh-CN'] }).click();
    await page.getByText('已记录').first().waitFor();
  });
  expect((await letters.answered()).map(({ to }) => to)).toEqual(['eve@other.example']);
}, 240_000);
