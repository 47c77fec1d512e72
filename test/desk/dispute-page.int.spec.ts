import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { readPages } from '../../apps/api/public/page/read-pages.js';
import { TAB_NAMES } from '#messages/ui/desk-dispute.js';
import type { Locale } from '#messages/locale.js';
import { playsOf, type Ids, type Stage } from '../access-matrix/disputes.js';
import { gatherPeople } from '../access-matrix/people.js';
import { openDesk, type DeskBrowser, type DeskView } from '../browser/open-desk.js';
import { startApi, type Api } from '../support/api.js';
import { PASSWORD } from '../support/association.js';

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const SMALL = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const TABS = Object.keys(TAB_NAMES).filter((tab): tab is keyof typeof TAB_NAMES => tab !== 'notes');

let api: Api;
let desk: DeskBrowser;
let slug: string;
let cookies: Awaited<ReturnType<DeskBrowser['see']>>;
const disputes: Partial<Record<Stage, Ids>> = {};

beforeAll(async () => {
  [api, desk] = await Promise.all([startApi(), openDesk()]);
  Object.assign(api.parts, { pages: readPages(path.resolve('dist/apps/web')) });
  const people = await gatherPeople(api);
  const plays = Object.entries(playsOf(api, people)) as [Stage, () => Promise<Ids>][];
  for (const [stage, play] of plays) disputes[stage] = await play();
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0); // else signals ask to wait
  const me = await api.get('/v1/me', people.story.maja);
  ({ slug } = me.body['association'] as unknown as { readonly slug: string });
  cookies = await desk.see({ locale: 'en' }, async ({ page }) => {
    await page.goto(`${api.url}/a/${slug}/desk`);
    await page.getByLabel('Login').fill('maja');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('navigation').first().waitFor();
  });
}, 180_000);
afterAll(async () => {
  await desk.close();
  await api.stop();
});

const at = (stage: Stage, tab: string): string =>
  `${api.url}/a/${slug}/desk/disputes/${disputes[stage]?.['disputeId'] ?? ''}/${tab}`;

/** Opens a tab and waits until none of its parts waits any more. */
const openTab = async (
  { page }: DeskView,
  stage: Stage,
  tab: keyof typeof TAB_NAMES,
  locale: Locale,
): Promise<void> => {
  await page.goto(at(stage, tab));
  await page.getByRole('tab', { name: TAB_NAMES[tab][locale], selected: true }).waitFor();
  await page.locator('main [role=status]:has([aria-hidden])').first().waitFor({ state: 'detached' });
};

/** Where most of a tab is to be seen. */
const WHERE = { panel: 'sitting', mediation: 'talking', talks: 'talking' } as const;
const LOOKS: readonly (readonly [string, Locale, 'light' | 'dark', BrowserContextOptions])[] = [
  ['desk', 'zh-CN', 'light', DESK],
  ['desk', 'en', 'dark', DESK],
  ['phone', 'zh-CN', 'dark', PHONE],
  ['small', 'en', 'light', SMALL],
];

it.each(LOOKS)(
  'shows every tab of disputes at every stage: %s, %s, %s',
  async (size, locale, colorScheme, screen) => {
    const faults: string[] = [];
    await desk.see({ ...screen, locale, colorScheme, cookies }, async (view) => {
      const look = async (stage: Stage, tab: keyof typeof TAB_NAMES, name: string): Promise<void> => {
        await openTab(view, stage, tab, locale);
        await view.inspect(`${locale}-${size}-${name}`).catch((fault: unknown) => faults.push(String(fault)));
      };
      for (const stage of Object.keys(disputes) as Stage[]) await look(stage, 'overview', `${stage}-overview`);
      for (const tab of TABS) await look(tab in WHERE ? WHERE[tab as keyof typeof WHERE] : 'accepted', tab, tab);
    });
    expect(faults).toEqual([]);
  },
  300_000,
);
