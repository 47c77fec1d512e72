import path from 'node:path';
import { TIP_PICTURES_WORDS as P } from '#messages/tip/pictures.js';
import { TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import { pictureOf } from '../../support/picture.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let home = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web'), {}, api.url) });
  story = await setUpCase(api);
  const { body } = await api.get('/v1/me', story.ana);
  home = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

it.each([
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const)(
  'in $locale on $width points pictures go with a tip to the staff, who send one of them along',
  async (as) => {
    const { locale, width, colorScheme } = as;
    const viewport = { width, height: 860 };
    let tipId = '';
    await browser.see({ locale, colorScheme, viewport: { width: 390, height: 780 } }, async ({ page, inspect }) => {
      await page.goto(`${home}/tips`);
      await page.getByLabel(T.subject[locale]).first().click();
      await page.getByRole('option', { name: TIP_SUBJECT_NAMES.counterfeit[locale] }).click();
      await page.getByLabel(T.words[locale]).fill('直播间售卖的包没有吊牌，与正品做工不同。');
      const picture = (name: string, shade: number) => ({
        name,
        mimeType: 'image/png',
        buffer: pictureOf('Li Lei, at home', shade, 200),
      });
      await page.locator('input[type=file]').setInputFiles([picture('bag.png', 90), picture('label.png', 180)]);
      await page.getByText('label.png').waitFor();
      await page
        .locator('input[type=file]')
        .setInputFiles([{ name: 'not-a-picture.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }]);
      await page.getByText('not-a-picture.png').waitFor();
      await inspect(`tip-pictures-${locale}`);
      await page.getByRole('button', { name: T.send[locale], exact: true }).click();
      await page.getByText(P.lost[locale]).waitFor();
      await inspect(`tip-pictures-lost-${locale}`);
      tipId =
        /[0-9a-f-]{36}/.exec(
          (await page.getByRole('link', { name: T.look[locale] }).getAttribute('href')) ?? '',
        )?.[0] ?? '';
    });
    const cookies = sessionCookies(api, story.maja.token);
    await withReaders(api.parts.pool, () =>
      browser.see({ locale, colorScheme, viewport, cookies }, async ({ page, inspect }) => {
        await page.goto(`${home}/desk/tips/${tipId}`);
        await page.getByRole('button', { name: P.show[locale], exact: true }).first().click();
        await page.locator('main img').first().waitFor();
        await page.getByRole('button', { name: P.show[locale], exact: true }).first().click();
        await page.locator('main img').nth(1).waitFor();
        await inspect(`tip-pictures-staff-${locale}-${width}`);
        await page.locator('main a[href*="/do/routeTip?tipId="]').first().click();
        await page
          .getByText(/一并转交的图片|Pictures that go along/)
          .first()
          .waitFor();
        await inspect(`tip-pictures-route-${locale}-${width}`);
      }),
    );
  },
  180_000,
);
