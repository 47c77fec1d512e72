import path from 'node:path';
import { indexWords } from '#application/search/index-words.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import type { Locale } from '#messages/locale.js';
import { DESK_WATCH as W } from '#messages/ui/desk-watch.js';
import { OBJECTION_OUTCOME_WORDS } from '#messages/watch/words.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { complaintOf, setUpCase, type Case } from '../../support/dispute.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let noor: { token: string };
let browser: DeskBrowser;
let at = '';
let number = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  noor = { token: await story.association.person({ login: 'noor', roles: ['case-manager'] }) };
  number = String((await api.post('/v1/disputes', complaintOf(story), story.ana)).body['number']);
  const { pool, vaultOf } = api.parts;
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  while ((await indexWords(pool, (id) => ({ vault: vaultOf(id) }))) > 0);
  const { body } = await api.get('/v1/me', story.ana);
  at = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}/desk/watch-list`;
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
    walk({ ...view, look: (name) => view.inspect(`watch-${name}-${locale}-${width}`) }),
  );
  await withReaders(api.parts.pool, () => seen);
};

it('is placed by an officer, found again, objected to and ended', async () => {
  await sit(WIDE, story.maja.token, async ({ page, look }) => {
    await page.goto(at);
    await page.getByText(W.noneStaff['zh-CN']).waitFor();
    const place = page.getByRole('button', { name: W.place['zh-CN'], exact: true });
    await place.click();
    await page.getByText(W.missing['zh-CN']).first().waitFor();
    await look('lacking');
    await page.getByRole('searchbox', { name: W.dispute['zh-CN'] }).fill(number);
    await page.getByRole('button', { name: number }).click();
    await page.getByRole('button', { name: new RegExp(W.item['zh-CN']) }).click();
    await page.getByRole('option', { name: 'Title of bag' }).click();
    await page.getByLabel(W.until['zh-CN']).fill('2026-05-01');
    await place.click();
    await page.getByText(W.watched['zh-CN'], { exact: true }).waitFor();
    await look('placed');
  });
  const listing = { listedBy: 'others', texts: [{ ref: 'x-1', text: 'title of BAG' }] };
  expect((await api.post('/v1/screenings', listing, story.shop)).status).toBe(201);
  await sit(PHONE, story.ana.token, async ({ page, look }) => {
    await page.goto(at);
    await page.getByText(`${W.listing.en} 1`).waitFor();
    await look('holder');
  });
  await sit(PHONE, story.ben.token, async ({ page, look }) => {
    await page.goto(at);
    await page.getByLabel(W.objectText.en).fill('We hold a licence for these goods.');
    expect(await page.getByText(`${W.listing.en} 1`).count()).toBe(0);
    await look('shop');
    await page.getByRole('button', { name: W.object.en, exact: true }).click();
    await page.getByText(`${W.objection.en} 1`).waitFor();
  });
  await sit(WIDE, noor.token, async ({ page, look }) => {
    await page.goto(at);
    await page.getByRole('button', { name: new RegExp(W.outcome['zh-CN']) }).click();
    await page.getByRole('option', { name: OBJECTION_OUTCOME_WORDS.ended['zh-CN'] }).click();
    await page.getByLabel(W.reason['zh-CN'], { exact: true }).fill('许可涵盖该商品。');
    await look('answer');
    await page.getByRole('button', { name: W.answerIt['zh-CN'], exact: true }).click();
    await page.getByText(W.over['zh-CN'], { exact: true }).waitFor();
  });
}, 240_000);
