import path from 'node:path';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import { docket } from '#read-models/docket.projection.js';
import { keepUp } from '#read-models/keep-up.js';
import { rights } from '#read-models/rights.projection.js';
import { sittings } from '#read-models/sittings.projection.js';
import { readPages } from '../../../apps/api/public/page/read-pages.js';
import { gatherPeople, type Gathered } from '../../access-matrix/people.js';
import { playsOf, type Ids } from '../../access-matrix/disputes.js';
import { openDesk, type DeskBrowser } from '../../browser/open-desk.js';
import { startApi, type Api } from '../../support/api.js';
import { cameToItsEnd } from '../../support/until.js';

let api: Api;
let browser: DeskBrowser;
let gathered: Gathered;
let at = '';
const disputes: Record<string, Ids> = {};
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  gathered = await gatherPeople(api);
  const plays = playsOf(api, gathered);
  for (const stage of ['accepted', 'asking', 'talking', 'sitting'] as const) disputes[stage] = await plays[stage]();
  while ((await keepUp(api.parts.pool, [docket, rights, sittings])) > 0);
  const { body } = await api.get('/v1/me', gathered.people.ana.call);
  const { association } = body as unknown as { readonly association: { readonly slug: string } };
  at = `${api.url}/a/${association.slug}`;
}, 240_000);
afterAll(async () => {
  await browser.close();
  await api.stop();
});

/** Each kind of person, with a dispute in which it has a part and something that its own page of it shows. */
const SEATS = [
  { seat: 'complainant', who: 'ana', dispute: 'accepted' },
  { seat: 'respondent', who: 'ben', dispute: 'accepted' },
  { seat: 'mediator', who: 'max', dispute: 'talking' },
  { seat: 'asked-mediator', who: 'pia', dispute: 'asking' },
  { seat: 'expert', who: 'eda', dispute: 'sitting' },
  { seat: 'platform', who: 'pat', dispute: 'accepted' },
  { seat: 'auditor', who: 'amy', dispute: 'accepted' },
] as const;
const LOOKS = [
  { locale: 'zh-CN', width: 1280 },
  { locale: 'en', width: 390 },
] as const;

describe.each(LOOKS)('in $locale on $width points', ({ locale, width }) => {
  it.each(SEATS)(
    'a $seat has its home, its matters and a dispute at the desk, and nothing that it may not read is asked for',
    async ({ seat, who, dispute }) => {
      const { token = '' } = gathered.people[who].call;
      const url = api.url.replace('http:', 'https:');
      const cookie = { name: '__Host-parley-session', value: token, url, httpOnly: true, secure: true };
      const options = {
        locale,
        cookies: [{ ...cookie, sameSite: 'Strict' as const }],
        viewport: { width, height: 860 },
        hasTouch: width < 600,
      };
      const refused: string[] = [];
      await browser.see(options, async ({ page, inspect }) => {
        page.on('response', (answer) => {
          if (answer.url().includes('/v1/') && answer.status() >= 400)
            refused.push(`${answer.status()} ${answer.url()}`);
        });
        const look = async (view: string): Promise<void> => inspect(`seat-${seat}-${view}-${locale}-${width}`);
        await page.goto(at); // where everybody signs in leads to the desk
        await page.waitForURL(/\/desk/);
        await page.locator('main h1').waitFor();
        await page.locator('main :is(h2, tbody tr)').first().waitFor({ state: 'attached' });
        await look('home');
        await page.goto(`${at}/desk/matters`);
        await page.getByRole('heading', { level: 1, name: SEAT_WORDS.matters[locale] }).waitFor();
        await page.locator('main tbody a').first().waitFor();
        await look('matters');
        await page.goto(`${at}/desk/own-data`);
        await page.locator('main dl').first().waitFor();
        await look('own-data');
        await page.goto(`${at}/disputes/${disputes[dispute]?.['disputeId'] ?? ''}`); // as mails name it
        await page.waitForURL(/\/desk\/disputes\/.*\/overview/);
        await page.locator('main [role=tabpanel]').waitFor();
        await look('dispute');
        for (const tab of await page.locator('main [role=tab]').all()) {
          await tab.click();
          await page.locator('main [role=tabpanel]').waitFor();
          await page.locator('main').getByText(KIT_WORDS.loading[locale]).first().waitFor({ state: 'detached' });
        }
        cameToItsEnd();
      });
      expect(refused).toEqual([]);
    },
    120_000,
  );
});
