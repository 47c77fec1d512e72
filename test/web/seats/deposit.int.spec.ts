import { hash } from 'node:crypto';
import path from 'node:path';
import { timestampDeposits } from '#application/deposit/timestamp-deposits.js';
import { openResponder } from '#application/timestamp/testing/responder.js';
import { DEPOSIT_STAGES_NAMED, TOKEN_CHECKS_NAMED, TOKEN_WORTHS_NAMED } from '#messages/deposit/deposit-words.js';
import { AUTHORITY_WORDS, DEPOSIT_CHECK_WORDS as C, DEPOSIT_WORDS as W } from '#messages/ui/deposits.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { chooseOption } from '../../browser/choose-option.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { setUpCase, type Case } from '../../support/dispute.js';
import { catchUp, everywhereOf } from '../../support/everywhere.js';
import { fileWith, PNG } from '../../support/evidence.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let browser: DeskBrowser;
let authority: Awaited<ReturnType<typeof openResponder>>;
let ada = '';
let home = '';
beforeAll(async () => {
  [api, browser, authority] = await Promise.all([startApi(), openDesk(), openResponder()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  ada = await story.association.person({ login: 'ada', roles: ['administrator'] });
  const { body } = await api.get('/v1/me', story.ana);
  home = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
  const named = { name: 'Trial authority', url: authority.url, roots: authority.roots };
  const offices = `/v1/associations/${story.association.associationId}`;
  await api.post(`${offices}/timestamp-authorities`, named, { token: ada });
  await catchUp(api);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await authority.close();
  await api.stop();
});

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light' },
  { locale: 'en', width: 390, colorScheme: 'dark' },
] as const;
type Look = (typeof LOOKS)[number];
type Sight = DeskView & { readonly look: (view: string) => Promise<void> };

const sit = async (token: string | undefined, as: Look, walk: (seen: Sight) => Promise<void>) => {
  const { locale, width, colorScheme } = as;
  const cookies = token === undefined ? {} : { cookies: sessionCookies(api, token) };
  const seen = browser.see({ locale, colorScheme, ...cookies, viewport: { width, height: 860 } }, (view) =>
    walk({ ...view, look: (name) => view.inspect(`deposit-${name}-${locale}-${width}`) }),
  );
  await withReaders(api.parts.pool, () => seen);
};
/** Signed in anew: nobody stays so for two months. */
const seated = async (login: string) => ({ ...story.ana, token: await story.association.signIn(login) });
/** The worker comes by. */
const fix = async (): Promise<void> => {
  await catchUp(api);
  const now = api.parts.now();
  await timestampDeposits({ ...everywhereOf(api, now.toISOString()), outgoing: api.parts.outgoing }, now);
  await catchUp(api);
};

describe.each(LOOKS)('in $locale on $width points', (as) => {
  const { locale } = as;
  it('deposits a live show, shows it to whoever has the file, and brings it into a dispute two months later', async () => {
    const show = Buffer.concat([PNG, Buffer.from(`the show in ${locale}`)]);
    const title = locale === 'en' ? 'Winter show, first evening' : '冬季新款专场直播（第一晚）';
    const file = { name: 'show.png', mimeType: 'image/png', buffer: show };
    const { token } = await seated('ana');
    let id = '';
    await sit(token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/deposits`);
      await page.getByRole('button', { name: W.send[locale], exact: true }).click();
      await page.getByText(W.noFile[locale], { exact: true }).waitFor();
      await look('empty');
      await page.getByLabel(W.name[locale], { exact: true }).first().fill(title);
      await page.locator('input[type=file]').first().setInputFiles([file]);
      await page.getByText('show.png').waitFor();
      await page.getByRole('button', { name: W.send[locale], exact: true }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByText(W.unfixed[locale]).waitFor();
      id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await look('unfixed');
    });
    await fix();
    await sit(token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/deposits`);
      await page.getByText(DEPOSIT_STAGES_NAMED.fixed[locale]).filter({ visible: true }).first().waitFor();
      await look('list');
      await page.goto(`${home}/desk/deposits/${id}`);
      await page.getByText(TOKEN_CHECKS_NAMED.revocation[locale]).waitFor();
      await look('fixed');
    });
    await sit(undefined, as, async ({ page, look }) => {
      await page.goto(`${home}/deposits/check`);
      await page.locator('input[type=file]').setInputFiles([file]);
      await page.getByText(C.found[locale]).waitFor();
      await look('found');
      await page.goto(`${home}/deposits/check/${hash('sha256', 'another')}`);
      await page.getByText(C.notFound[locale]).waitFor();
      await look('not-found');
    });
    api.pass(61 * 86_400_000);
    const later = await seated('ana');
    const dispute = await fileWith(api, { ...story, ana: later }, { show: { bytes: show } });
    await catchUp(api);
    await sit(later.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/deposits/${id}`);
      await chooseOption(page, W.dispute[locale], dispute.number);
      await page.getByRole('button', { name: W.bring[locale], exact: true }).click();
      await page.getByRole('link', { name: dispute.number }).waitFor();
      await look('brought');
      await page.goto(`${home}/desk/disputes/${dispute.disputeId}/evidence`);
      await page.getByText(TOKEN_WORTHS_NAMED.proven[locale]).first().waitFor();
      await page.getByText(W.fromDeposit[locale]).first().waitFor();
      await look('exhibit');
    });
    await sit((await seated('ada')).token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/sign-in?tab=authorities`);
      await page.getByText(AUTHORITY_WORDS.help[locale]).waitFor();
      await look('authorities');
    });
  });
});
