import path from 'node:path';
import { CONCERNED_WORDS, WARNED_KIND_WORDS, WARNING_DISMISSAL_WORDS } from '#messages/early-warning/words.js';
import type { Locale } from '#messages/locale.js';
import { DESK_WARNINGS as W } from '#messages/ui/desk-warnings.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { evidence, setUpCase, type Case } from '../../support/dispute.js';
import { makeHistory, raise } from '../../support/early-warnings.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let at = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const papers = ['G01', 'TM1'];
  const right = {
    right: { kind: 'trademark', name: '青鸾 Azurebird', registrationNumber: '34567890', trademark: { classes: [25] } },
    evidence: papers.map((code) => evidence(`r-${code}`)),
    materials: papers.map((code) => ({ code, evidence: [`r-${code}`] })),
  };
  const recorded = await api.post('/v1/rights', right, story.ana);
  await makeHistory(api, story, String(recorded.body['rightId']));
  const { body } = await api.get('/v1/me', story.ana);
  at = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}/desk/warnings`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

type Look = { readonly locale: Locale; readonly width: number; readonly colorScheme: 'light' | 'dark' };
const WIDE: Look = { locale: 'zh-CN', width: 1280, colorScheme: 'light' };
const PHONE: Look = { locale: 'en', width: 390, colorScheme: 'dark' };
type Sight = DeskView & { readonly look: (view: string) => Promise<void> };

const sit = async ({ locale, width, colorScheme }: Look, token: string, walk: (seen: Sight) => Promise<void>) => {
  const cookies = sessionCookies(api, token);
  const seen = browser.see({ locale, colorScheme, cookies, viewport: { width, height: 860 } }, (view) =>
    walk({ ...view, look: (name) => view.inspect(`warnings-${name}-${locale}-${width}`) }),
  );
  await withReaders(api.parts.pool, () => seen);
};
const titleOf = (kind: 'shop' | 'right', locale: Locale): string =>
  `${WARNED_KIND_WORDS[kind][locale]} · ${kind === 'right' ? '青鸾 Azurebird' : 'The firm of ben · shop'}`;

it('goes from a festival’s first signal to what is sent on and seen there', async () => {
  for (const look of [WIDE, PHONE])
    await sit(look, story.maja.token, async ({ page, look: see }) => {
      await page.goto(at);
      await page.getByText(W.noneHelp[look.locale]).waitFor();
      await see('none');
    });
  expect(await raise(api)).toBe(1);
  await sit(WIDE, story.maja.token, async ({ page, look: see }) => {
    await page.goto(at);
    const card = (kind: 'shop' | 'right') =>
      page.locator('section', { has: page.getByRole('heading', { name: titleOf(kind, 'zh-CN'), exact: true }) });
    await card('right').waitFor();
    await see('raised');
    await card('right').getByRole('button', { name: W.acknowledge['zh-CN'] }).click();
    await card('right').getByText(W.acknowledged['zh-CN'], { exact: true }).waitFor();
    await card('right').getByText(CONCERNED_WORDS['right-holder']['zh-CN']).waitFor();
    await card('right').getByRole('button', { name: W.send['zh-CN'], exact: true }).click();
    await card('right').getByText(W.sentTo['zh-CN'], { exact: true }).waitFor();
    await card('shop').getByRole('button', { name: W.dismiss['zh-CN'], exact: true }).click();
    await card('shop').getByText(W.reasonMissing['zh-CN']).waitFor();
    await see('lacking');
    await card('shop')
      .getByRole('button', { name: new RegExp(W.reason['zh-CN']) })
      .click();
    await page.getByRole('option', { name: WARNING_DISMISSAL_WORDS['one-complainant']['zh-CN'] }).click();
    await card('shop').getByRole('button', { name: W.dismiss['zh-CN'], exact: true }).click();
    await card('shop').getByText(W.dismissed['zh-CN'], { exact: true }).first().waitFor();
    await see('done');
  });
  await sit(PHONE, story.ana.token, async ({ page, look: see }) => {
    await page.goto(at);
    await page.getByRole('heading', { level: 1, name: SEAT_PLACES.warnings.en }).waitFor();
    await page.getByRole('heading', { name: titleOf('right', 'en'), exact: true }).waitFor();
    expect(await page.getByRole('heading', { name: titleOf('shop', 'en'), exact: true }).count()).toBe(0);
    await see('sent');
    await page.getByRole('button', { name: W.acknowledge.en }).click();
    await page.getByText(W.acknowledged.en, { exact: true }).waitFor();
  });
  await sit(PHONE, story.ben.token, async ({ page, look: see }) => {
    await page.goto(at);
    await page.getByText(W.noneSentHelp.en).waitFor();
    await see('none-sent');
  });
  await sit(WIDE, story.maja.token, async ({ page }) => {
    await page.goto(at);
    await page.getByText(W.seenThere['zh-CN']).waitFor();
  });
}, 240_000);
