import path from 'node:path';
import { ASK_REASONS_NAMED, ASK_RESULTS_NAMED, PROOF_STAGES_NAMED } from '#messages/qualification/words.js';
import { CONFIDENCES_NAMED } from '#messages/right/lookup.js';
import { QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { LOOKUP_WORDS as L } from '#messages/ui/open-lookup.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { evidence, setUpCase, type Case } from '../../support/dispute.js';
import { PNG } from '../../support/evidence.js';
import { sessionCookies } from '../../support/session-cookies.js';
import { withReaders } from '../../support/with-readers.js';

let api: Api;
let story: Case;
let pat = '';
let browser: DeskBrowser;
let home = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  story = await setUpCase(api);
  const { association, shop } = story;
  const accountId = await association.account({ login: 'pat', roles: ['platform-staff'] });
  await api.parts.pool.query(
    `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $1, $4, $1, now(), $1, now())`,
    [accountId, association.associationId, shop.platformId, ['read']],
  );
  pat = await association.signIn('pat');
  const { body } = await api.get('/v1/me', story.ana);
  home = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
  const papers = ['G01', 'TM1'];
  const right = {
    right: { kind: 'trademark', name: '南风', registrationNumber: '87654321', trademark: { classes: [18] } },
    evidence: papers.map((code) => evidence(`r-${code}`)),
    materials: papers.map((code) => ({ code, evidence: [`r-${code}`] })),
    validUntil: '2031-05-06',
  };
  const rightId = String((await api.post('/v1/rights', right, story.ana)).body['rightId']);
  const words = { goods: ['手提包'], shops: ['南风旗舰店'], pictures: ['southwind-logo'] };
  await api.post(`/v1/rights/${rightId}/publications`, words, story.ana);
  await api.post(`/v1/rights/${rightId}/checks`, { note: 'Seen' }, story.maja);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

const LOOKS = [
  { locale: 'zh-CN', width: 1280, colorScheme: 'light', brand: '南风' },
  { locale: 'en', width: 390, colorScheme: 'dark', brand: 'The very long name of a brand that hardly fits Southwind' },
] as const;
type Look = (typeof LOOKS)[number];
type Sight = DeskView & { readonly look: (view: string) => Promise<void> };

const sit = async (token: string, { locale, width, colorScheme }: Look, walk: (seen: Sight) => Promise<void>) => {
  const cookies = token === '' ? [] : sessionCookies(api, token);
  const options = { locale, colorScheme, cookies, viewport: { width, height: 860 } };
  const seen = browser.see(options, (view) =>
    walk({ ...view, look: (name) => view.inspect(`qualification-${name}-${locale}-${width}`) }),
  );
  await withReaders(api.parts.pool, () => seen);
};

describe.each(LOOKS)('in $locale on $width points', (as) => {
  const { locale, brand } = as;
  const say = (words: Readonly<Record<'zh-CN' | 'en', string>>): string => words[locale];

  it('a shop files a certificate, the staff checks it, a platform asks, and the shop sees who asked', async () => {
    await sit(story.ben.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/qualification`);
      await page.getByRole('heading', { name: say(W.add), exact: true }).waitFor();
      await page.getByRole('button', { name: say(W.send), exact: true }).click();
      await page.getByText(say(W.filesMissing)).waitFor();
      await look('empty');
      await page.getByLabel(say(W.brand)).fill(brand);
      await page.getByLabel(say(W.owner)).fill('The firm of ben');
      await page.getByLabel(say(W.classes)).fill('18, 25');
      await page
        .locator('input[type=file]')
        .last()
        .setInputFiles({ name: 'certificate.png', mimeType: 'image/png', buffer: PNG });
      await page.getByText('certificate.png').waitFor();
      await page.getByRole('button', { name: say(W.send), exact: true }).click();
      await page.getByRole('heading', { name: `${say(W.chain)} · ${brand}` }).waitFor();
      await page.getByText(say(ASK_REASONS_NAMED['not-checked']), { exact: false }).first().waitFor();
      await page.getByText(say(PROOF_STAGES_NAMED['awaiting-check'])).first().waitFor();
      const asker = page.getByRole('checkbox', { name: 'shop' });
      await asker.waitFor();
      if (!(await asker.isChecked())) await page.locator('label', { has: asker }).click();
      await page.getByRole('button', { name: say(W.saveAskers), exact: true }).click();
      await look('own');
    });
    await sit(story.maja.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/qualification?which=waiting`);
      await page.getByRole('link', { name: 'The firm of ben' }).first().waitFor();
      await look('list');
      await page.getByRole('link', { name: 'The firm of ben' }).first().click();
      await page
        .getByRole('button', { name: say(W.record), exact: true })
        .last()
        .click();
      await page.getByText(say(PROOF_STAGES_NAMED.confirmed)).last().waitFor();
      await page.getByText(say(ASK_REASONS_NAMED['owner-itself']), { exact: false }).first().waitFor();
      await look('checked');
    });
    await sit(pat, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/qualification`);
      await page.getByLabel(say(W.handle)).fill('ben');
      await page.getByLabel(say(W.brand)).fill(brand);
      await page.getByRole('button', { name: say(W.ask), exact: true }).click();
      await page.getByText(say(ASK_RESULTS_NAMED['papers-in-order'])).waitFor();
      await page.getByText(say(ASK_REASONS_NAMED['owner-itself'])).waitFor();
      await look('answer');
    });
    await sit(story.ben.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/qualification`);
      await page.getByText(say(ASK_RESULTS_NAMED['papers-in-order'])).first().waitFor();
      await look('asked');
    });
  }, 180_000);

  it('everybody looks up what stands behind goods, and is told what is not known', async () => {
    await sit('', as, async ({ page, look }) => {
      await page.goto(`${home}/lookup`);
      await page.getByRole('button', { name: say(L.find), exact: true }).click();
      await page.getByText(say(L.missing)).waitFor();
      await page.getByLabel(say(L.words)).fill('手提包');
      await page.getByRole('button', { name: say(L.find), exact: true }).click();
      await page.getByRole('heading', { name: '南风', exact: true }).waitFor();
      await page.getByText(say(CONFIDENCES_NAMED.checked)).waitFor();
      await look('lookup');
      await page.getByLabel(say(L.words)).fill('鸬鹚');
      await page.getByRole('button', { name: say(L.find), exact: true }).click();
      await page.getByText(say(L.none)).waitFor();
      await look('lookup-none');
    });
    await sit(story.ana.token, as, async ({ page, look }) => {
      await page.goto(`${home}/desk/rights`);
      await page.getByRole('link', { name: '南风' }).first().click();
      await page.getByText('southwind-logo').waitFor();
      await look('published');
    });
  }, 120_000);
});
