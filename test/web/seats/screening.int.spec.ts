import path from 'node:path';
import { DISMISSAL_WORDS, JUDGEMENT_WORDS } from '#messages/screening/words.js';
import { RULE_WORDS } from '#messages/screening/rules.js';
import { DESK_SCREENING as W } from '#messages/ui/desk-screening.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { evidence, setUpCase, type Case } from '../../support/dispute.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let pat: { token: string };
let browser: DeskBrowser;
let at = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const { association, shop } = story;
  const accountId = await association.account({ login: 'pat', roles: ['platform-staff'] });
  await api.parts.pool.query(
    `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $1, $4, $1, now(), $1, now())`,
    [accountId, association.associationId, shop.platformId, ['read', 'measures']],
  );
  pat = { token: await association.signIn('pat') };
  const papers = ['G01', 'TM1'];
  const right = {
    right: { kind: 'trademark', name: '青鸾 Azurebird', registrationNumber: '34567890', trademark: { classes: [25] } },
    evidence: papers.map((code) => evidence(`r-${code}`)),
    materials: papers.map((code) => ({ code, evidence: [`r-${code}`] })),
  };
  const recorded = await api.post('/v1/rights', right, story.ana);
  await api.post(`/v1/rights/${String(recorded.body['rightId'])}/checks`, { note: 'Seen' }, story.maja);
  const { body } = await api.get('/v1/me', story.ana);
  at = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}/desk/screening`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
type Sight = DeskView & { readonly look: (view: string) => Promise<void> };
const TEXTS = [
  '编号,位置,文字',
  'item-1,标题,大牌高 仿女包 支持验货 现货速发 全国包邮 七天无理由 送礼送闺蜜 直播间专享价格 数量有限先到先得',
  'item-2,标题,纯棉家居服',
  'item-3,店铺名,外贸原單女装',
  'item-4,直播话术,不卖高仿，只卖正品',
  'item-5,标题,高仿腕表 懂的都懂',
].join('\n');

describe.each(LOOKS)('in $locale on $width points', ({ locale, width, colorScheme }) => {
  const sit = async (token: string, walk: (seen: Sight) => Promise<void>): Promise<void> => {
    const cookies = sessionCookies(api, token);
    const seen = browser.see({ locale, colorScheme, cookies, viewport: { width, height: 860 } }, (view) =>
      walk({ ...view, look: (name) => view.inspect(`screening-${name}-${locale}-${width}`) }),
    );
    await withReaders(api.parts.pool, () => seen);
  };

  it('is pasted by a platform’s clerk, who judges what was found, and seen by the association', async () => {
    const high = RULE_WORDS['word-high-imitation'].name[locale];
    let id = '';
    await sit(pat.token, async ({ page, look }) => {
      await page.goto(at);
      await page.getByRole('heading', { level: 1, name: SEAT_PLACES.screening[locale] }).waitFor();
      await page.getByRole('button', { name: W.go[locale], exact: true }).click();
      await page.getByText(W.empty[locale]).waitFor();
      await look('empty');
      await page.getByLabel(W.texts[locale], { exact: true }).fill(TEXTS);
      await page.getByRole('button', { name: W.go[locale], exact: true }).click();
      await page.waitForURL(/screening\/[0-9a-f-]{36}$/);
      await page.getByRole('heading', { name: `${high} · 2` }).waitFor();
      id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await look('found');
      const rows = page.getByRole('grid', { name: high, exact: true }).getByRole('row');
      await rows.nth(1).getByRole('checkbox').click({ force: true });
      await page.getByRole('button', { name: W.dismiss[locale] }).click();
      await page.getByText(W.reasonMissing[locale]).waitFor();
      await look('lacking');
      await page.getByRole('button', { name: new RegExp(W.reason[locale]) }).click();
      await page.getByRole('option', { name: DISMISSAL_WORDS['other-meaning'][locale] }).click();
      await page.getByRole('button', { name: W.dismiss[locale] }).click();
      await rows.nth(1).getByText(JUDGEMENT_WORDS.dismissed[locale]).waitFor();
      const taken = page.waitForEvent('download');
      await page.getByRole('button', { name: W.csv[locale] }).click();
      expect((await taken).suggestedFilename()).toMatch(/^(商品文字筛查|Screening) \d{4}-\d{2}-\d{2}\.csv$/);
    });
    await sit(story.maja.token, async ({ page, look }) => {
      await page.goto(at);
      await page.locator(`main a[href$="/screening/${id}"]`).waitFor();
      await page.getByRole('heading', { name: W.figures[locale] }).waitFor();
      await look('list');
      await page.locator(`main a[href$="/screening/${id}"]`).click();
      await page.getByText(W.bySender[locale]).first().waitFor();
      await look('reviewed');
    });
  }, 180_000);

  it('tells a party which names it may use and which it may not', async () => {
    await sit(story.ana.token, async ({ page, look }) => {
      await page.goto(at);
      await page.getByText(W.whoseOwnHelp[locale]).waitFor();
      await page.getByLabel(W.texts[locale], { exact: true }).fill('青鸾 Azurebird 冲锋衣');
      await look('party');
      await page.getByRole('button', { name: W.go[locale], exact: true }).click();
      await page.getByRole('heading', { name: W.nothing[locale] }).waitFor();
      await look('nothing');
      await page.goto(at);
      await page.getByText(W.whoseOthersHelp[locale]).click();
      await page.getByLabel(W.texts[locale], { exact: true }).fill('青鸾 Azurebird 冲锋衣');
      await page.getByRole('button', { name: W.go[locale], exact: true }).click();
      await page.getByText(RULE_WORDS['registered-name'].advice[locale]).waitFor();
    });
  }, 180_000);
});
