import path from 'node:path';
import type { Locale } from '#messages/locale.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { IDENTIFIER_KIND_WORDS } from '#messages/shop-identifier/words.js';
import { DESK_WATCH, SHOP_REACH_WORDS } from '#messages/ui/desk-watch.js';
import { SHOP_IDENTIFIERS as W } from '#messages/ui/shop-identifiers.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { agree } from '../../support/delegation.js';
import { complaintOf, setUpCase, type Case } from '../../support/dispute.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { groundsOf, keyOf, shopWith } from '../../support/shop-identifiers.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let pat: { token: string };
let dee: { token: string };
let noor: { token: string };
let browser: DeskBrowser;
let at = '';
/** What says, in either language, that shops are tied. */
const TIE = /关联|另一店铺|其他店铺|标识|belong|affiliat|together|shar|another shop|other shops|identifier/iu;
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const { association, shop } = story;
  const accountId = await association.account({ login: 'pat', roles: ['platform-staff'] });
  await api.parts.pool.query(
    `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $1, $4, $1, now(), $1, now())`,
    [accountId, association.associationId, shop.platformId, ['read', 'measures', 'delegation']],
  );
  pat = { token: await association.signIn('pat') };
  noor = { token: await association.person({ login: 'noor', roles: ['case-manager'] }) };
  const partyId = await association.party('The firm of dee', [{ platformId: shop.platformId, handle: 'dee' }]);
  dee = { token: await association.person({ login: 'dee', roles: ['party'], partyIds: [partyId] }) };
  const { body } = await api.post('/v1/disputes', complaintOf(story), story.ana);
  await api.post(`/v1/disputes/${String(body['disputeId'])}/acceptances`, {}, story.maja);
  await agree(api, story, { identifiers: groundsOf('payment-account', 'contact', 'address') });
  const me = await api.get('/v1/me', story.ana);
  at = `${api.url}/a/${(me.body as unknown as { association: { slug: string } }).association.slug}/desk`;
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
    walk({ ...view, look: (name) => view.inspect(`shops-${name}-${locale}-${width}`) }),
  );
  await withReaders(api.parts.pool, () => seen);
};

it('is assessed, handed over, proposed, decided, told and objected to', async () => {
  await sit(WIDE, story.maja.token, async ({ page, look }) => {
    await page.goto(`${at}/watch-list/identifiers`);
    await page.getByText(W.noAssessment['zh-CN']).waitFor();
    await look('none');
    await page.getByRole('link', { name: OPERATIONS.fileImpactAssessment.label['zh-CN'] }).click();
    for (const kind of ['payment-account', 'contact', 'address'] as const)
      await page.getByText(IDENTIFIER_KIND_WORDS[kind]['zh-CN'], { exact: true }).click();
    await page.getByRole('textbox', { name: /^处理目的/u }).fill('被采取措施的店铺换名经营，逐项均为识别所必需。');
    await page.getByRole('textbox', { name: /^对个人权益/u }).fill('共用仓库的店铺可能被误认。');
    await page.getByRole('textbox', { name: /^保护措施/u }).fill('仅存哈希；由人决定；可以异议。');
    await look('assess');
    const file = page.getByRole('main').getByRole('button', { name: OPERATIONS.fileImpactAssessment.label['zh-CN'] });
    await file.click();
    await page.getByText('已记录').first().waitFor();
    await page.goto(`${at}/watch-list/identifiers`);
    await page.getByText(W.inForce['zh-CN']).waitFor();
    await look('rules');
  });
  const { key, generation } = await keyOf(api, story);
  const dees = shopWith(key, 'dee', ['payment-account', '6222 0200 1234 5678'], ['address', 'Hall 3, North Road']);
  expect((await api.post('/v1/shop-identifiers', { generation, shops: [dees] }, story.shop)).status).toBe(201);
  const sent: string[] = [];
  await sit(PHONE, pat.token, async ({ page, look }) => {
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.goto(`${at}/shop-identifiers`);
    const give = page.getByRole('button', { name: W.give.en, exact: true });
    await give.click();
    await page.getByText(W.missing.en).first().waitFor();
    await look('lacking');
    await page.getByLabel(W.handle.en).fill('ben');
    await page.getByLabel(W.name.en, { exact: true }).fill('Bags of Ben');
    await page.getByLabel(IDENTIFIER_KIND_WORDS['payment-account'].en).fill('6222-0200-1234-5678');
    await page.getByLabel(IDENTIFIER_KIND_WORDS.address.en).fill('Hall 3 North Road');
    expect(await page.getByText(W.missing.en).count()).toBe(0);
    const wrong = page.getByRole('main').locator('[data-invalid]');
    expect(await wrong.count()).toBe(0);
    await look('give');
    await give.click();
    await page.getByText('Bags of Ben · ben').waitFor();
    expect(await wrong.count()).toBe(0);
    await look('given');
  });
  expect(sent.some((body) => body.includes('Bags of Ben'))).toBe(true);
  expect(sent.filter((body) => /6222|1234|North|Hall/u.test(body))).toEqual([]);
  await sit(WIDE, story.maja.token, async ({ page, look }) => {
    await page.goto(`${at}/watch-list`);
    await page.getByRole('heading', { name: /^Shop dee/u }).waitFor();
    await look('proposed');
    const watch = page.getByRole('button', { name: OPERATIONS.watchShop.label['zh-CN'], exact: true });
    await watch.click();
    await page.getByText(W.missing['zh-CN']).first().waitFor();
    await page.getByLabel(W.why['zh-CN']).fill('收款账户相同。');
    await page.getByLabel(DESK_WATCH.until['zh-CN']).first().fill('2026-05-01');
    await look('decide');
    await watch.click();
    await page.getByText(DESK_WATCH.watched['zh-CN'], { exact: true }).waitFor();
    await look('watched');
  });
  const texts = [{ ref: 'card-9', shop: 'dee', text: 'A bag like others' }];
  expect((await api.post('/v1/screenings', { listedBy: 'others', texts }, story.shop)).status).toBe(201);
  await sit(PHONE, story.ana.token, async ({ page, look }) => {
    await page.goto(`${at}/watch-list`);
    await page.getByText(`${DESK_WATCH.listing.en} 1`).waitFor();
    await look('holder');
    expect(await page.getByRole('main').textContent()).not.toMatch(/dee|Bags of Ben|payment|Shop/u);
    expect(await page.getByRole('main').textContent()).not.toMatch(TIE);
  });
  for (const [who, token] of [
    ['holder', story.ana.token],
    ['platform', pat.token],
  ] as const)
    await sit(WIDE, token, async ({ page, look }) => {
      await page.goto(`${at}/watch-list`);
      await page.getByText(`${DESK_WATCH.listing['zh-CN']} 1`).waitFor();
      await look(who);
      expect(await page.getByRole('main').textContent()).not.toMatch(TIE);
      expect(await page.getByRole('main').textContent()).not.toMatch(/Bags of Ben/u);
    });
  await sit(PHONE, dee.token, async ({ page, look }) => {
    await page.goto(`${at}/watch-list`);
    await page.getByLabel(DESK_WATCH.objectText.en).fill('The account is our bookkeeper’s.');
    await look('shop');
    expect(await page.getByRole('main').textContent()).not.toMatch(/Bags of Ben|card-9/u);
    await page.getByRole('button', { name: DESK_WATCH.object.en, exact: true }).click();
    await page.getByText(`${DESK_WATCH.objection.en} 1`).waitFor();
  });
  await sit(WIDE, noor.token, async ({ page, look }) => {
    await page.goto(`${at}/watch-list`);
    await page.getByText('The account is our bookkeeper’s.').waitFor();
    await look('objected');
  });
  const gil = shopWith(key, 'gil', ['payment-account', '6222 0200 1234 5678']);
  expect((await api.post('/v1/shop-identifiers', { generation, shops: [gil] }, story.shop)).status).toBe(201);
  await sit(WIDE, story.maja.token, async ({ page, look }) => {
    await page.goto(`${at}/watch-list`);
    await page.getByRole('heading', { name: /^Shop gil/u }).waitFor();
    await page.getByText(SHOP_REACH_WORDS.platform['zh-CN']).waitFor();
    await look('unreached');
    await page.getByLabel(W.why['zh-CN']).fill('收款账户相同。');
    await page.getByLabel(DESK_WATCH.until['zh-CN']).first().fill('2026-05-01');
    await page.getByRole('button', { name: OPERATIONS.watchShop.label['zh-CN'], exact: true }).click();
    await page.getByText(DESK_WATCH.watched['zh-CN'], { exact: true }).nth(1).waitFor();
  });
  await sit(PHONE, pat.token, async ({ page, look }) => {
    await page.goto(`${at}/watch-list`);
    await page.getByText(DESK_WATCH.tellShop.en).waitFor();
    await look('tell-shop');
    expect(await page.getByRole('main').textContent()).not.toMatch(TIE);
  });
}, 240_000);
