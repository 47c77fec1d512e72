import path from 'node:path';
import { COMMANDS } from '#messages/commands.js';
import { DESK_PARTIES } from '#messages/ui/desk-parties.js';
import { AUDITED_LOG_WORDS } from '#messages/ui/audited-log.js';
import { CONFIDENTIAL_WORDS as C } from '#messages/ui/desk-confidential.js';
import { SECURITY_KINDS } from '#messages/ui/desk-security-log.js';
import { EXHIBIT_WORDS } from '#messages/ui/desk-evidence.js';
import { KNOWLEDGE_WORDS as K } from '#messages/ui/desk-knowledge.js';
import { LOSS_WORDS as L } from '#messages/ui/desk-losses.js';
import { LOSS_FIGURES } from '#messages/measures/loss.js';
import { RELATION_WORDS as R } from '#messages/ui/desk-relations.js';
import { REMINDER_WORDS } from '#messages/ui/desk-reminders.js';
import { READING_WORDS } from '#messages/ui/desk-room-reading.js';
import { SELLER_CHECK_WORDS } from '#messages/ui/desk-seller-checks.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { gatherPeople, type Gathered } from '../../access-matrix/people.js';
import { playsOf, type Ids } from '../../access-matrix/disputes.js';
import { openDesk, type DeskBrowser, type DeskView } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { cameToItsEnd } from '../../support/until.js';

let api: Api;
let browser: DeskBrowser;
let gathered: Gathered;
let accepted: Ids;
let talking: Ids;
let at = '';
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  gathered = await gatherPeople(api);
  const plays = playsOf(api, gathered);
  [accepted, talking] = [await plays.accepted(), await plays.talking()];
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { body } = await api.get('/v1/me', gathered.people.maja.call);
  at = `${api.url}/a/${(body as unknown as { association: { slug: string } }).association.slug}`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

type Who = 'maja' | 'ben' | 'amy';
type Locale = 'zh-CN' | 'en';
const sit = async (who: Who, locale: Locale, walk: (view: DeskView) => Promise<void>): Promise<void> => {
  const { token = '' } = gathered.people[who].call;
  const url = api.url.replace('http:', 'https:');
  const cookie = { name: '__Host-parley-session', value: token, url, httpOnly: true, secure: true };
  const isPhone = locale === 'en';
  await browser.see(
    {
      locale,
      cookies: [{ ...cookie, sameSite: 'Strict' }],
      colorScheme: isPhone ? 'dark' : 'light',
      viewport: { width: isPhone ? 390 : 1280, height: 860 },
    },
    async (view) => {
      await walk(view);
      cameToItsEnd();
    },
  );
};
const press = async ({ page }: DeskView, name: string): Promise<void> =>
  page.getByRole('button', { name }).first().click();

it.each(['zh-CN', 'en'] as const)(
  'a case manager reads what stands beside a dispute (%s)',
  async (locale) => {
    await sit('maja', locale, async (view) => {
      const { page, inspect } = view;
      const dispute = `${at}/desk/disputes/${accepted['disputeId'] ?? ''}`;
      await page.goto(`${dispute}/overview`);
      await press(view, K.look[locale]);
      await page.getByText(K.none[locale]).waitFor(); // its letters have not gone out
      await press(view, L.open[locale]);
      await page.getByText(LOSS_FIGURES.refunds[locale]).waitFor();
      await press(view, C.open[locale]);
      await inspect(`beside-overview-${locale}`);
      if (locale === 'zh-CN') {
        await page.getByText(EXHIBIT_WORDS.undertaking[locale]).waitFor(); // nobody reads it before
        await press(view, EXHIBIT_WORDS.sign[locale]);
      }
      await page.getByText('told the association alone').waitFor();
      await inspect(`beside-confidential-${locale}`);
      if (locale === 'zh-CN') {
        await press(view, REMINDER_WORDS.look[locale]);
        await page.getByText(REMINDER_WORDS.none[locale]).waitFor();
      }
      await page.goto(`${dispute}/related`);
      await page.getByRole('heading', { name: R.proposed[locale] }).waitFor();
      await inspect(`beside-related-${locale}`);
      if (locale === 'zh-CN') {
        await page.getByRole('link', { name: R.relate[locale] }).first().click();
        await page.getByRole('heading', { level: 1, name: COMMANDS.RelateDisputes[locale] }).waitFor();
        await page.locator('main form').waitFor();
        await inspect(`beside-relate-${locale}`);
      }
      await page.goto(`${at}/desk/disputes/${talking['disputeId'] ?? ''}/talks`);
      await press(view, READING_WORDS.read[locale]);
      await page.getByText(READING_WORDS.notOpen[locale]).waitFor();
      await inspect(`beside-talks-${locale}`);
    });
  },
  120_000,
);

it.each(['zh-CN', 'en'] as const)(
  'a case manager reads of all sellers and all transfers (%s)',
  async (locale) => {
    await sit('maja', locale, async ({ page, inspect }) => {
      await page.goto(`${at}/desk/platforms?tab=sellers`);
      await page.getByText(SELLER_CHECK_WORDS.none[locale]).waitFor();
      await inspect(`beside-sellers-${locale}`);
      await page.goto(`${at}/desk/parties?tab=transfers`);
      await page.getByText(DESK_PARTIES.noTransfer[locale]).waitFor();
      await inspect(`beside-transfers-${locale}`);
    });
  },
  120_000,
);

it.each(['zh-CN', 'en'] as const)(
  'an auditor reads the security log under its mandate (%s)',
  async (locale) => {
    await sit('amy', locale, async ({ page, inspect }) => {
      await page.goto(`${at}/desk/audited-log`);
      await page.getByText(AUDITED_LOG_WORDS.help[locale]).waitFor();
      // its own reading is in it
      await page.locator('main tbody').getByText(SECURITY_KINDS['security-log-read'][locale]).first().waitFor();
      await inspect(`beside-log-${locale}`);
    });
  },
  120_000,
);

it('a merchant opens its own worksheet and its own confidential part, and no undertaking is asked', async () => {
  await sit('ben', 'zh-CN', async (view) => {
    const { page, inspect } = view;
    await page.goto(`${at}/desk/disputes/${accepted['disputeId'] ?? ''}/overview`);
    await press(view, L.open['zh-CN']);
    await page.getByText(LOSS_FIGURES.refunds['zh-CN']).waitFor();
    await press(view, C.open['zh-CN']);
    await page.getByText('told the association alone').waitFor();
    await inspect('beside-merchant');
  });
}, 120_000);
