import type { BrowserContextOptions } from 'playwright-core';
import type { Locale } from '#messages/locale.js';
import { TAB_NAMES } from '#messages/ui/desk-dispute.js';
import type { Stage } from '../access-matrix/disputes.js';
import { cameToItsEnd } from '../support/until.js';
import { openDisputes, type Disputes } from './open-disputes.js';

const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const SMALL = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
type Tab = keyof typeof TAB_NAMES;
/** The panel’s work is for the panel alone, replays are for auditors. */
const OF_OTHERS: readonly Tab[] = ['work', 'replay'];
const TABS = (Object.keys(TAB_NAMES) as readonly Tab[]).filter((tab) => !OF_OTHERS.includes(tab));
const STAGES: readonly Stage[] = ['filed', 'accepted', 'closed', 'asking', 'talking', 'seating', 'sitting'];
/** Where most of a tab is to be seen. */
const WHERE: Readonly<Partial<Record<Tab, Stage>>> = { panel: 'sitting', mediation: 'talking', talks: 'talking' };
type Look = readonly [string, Locale, 'light' | 'dark', BrowserContextOptions];
/** Both languages, both schemes, the widest and the narrowest; every pairing: `npm run test:web`. */
const SOME: readonly Look[] = [
  ['desk', 'zh-CN', 'light', DESK],
  ['small', 'en', 'dark', SMALL],
];
const ALL: readonly Look[] = [['desk', DESK] as const, ['phone', PHONE] as const, ['small', SMALL] as const].flatMap(
  ([size, screen]) =>
    (['zh-CN', 'en'] as const).flatMap((locale) =>
      (['light', 'dark'] as const).map((scheme): Look => [size, locale, scheme, screen]),
    ),
);
const LOOKS = process.env['PARLEY_TEST_WEB'] === undefined ? SOME : ALL;

let there: Disputes;
beforeAll(async () => {
  there = await openDisputes(STAGES);
}, 180_000);
afterAll(() => there.stop());

it.each(LOOKS)(
  'shows every tab of disputes at every stage to everybody: %s, %s, %s',
  async (size, locale, colorScheme, screen) => {
    const faults: string[] = [];
    await there.see({ ...screen, locale, colorScheme, cookies: there.cookies }, async ({ page, inspect }) => {
      const look = async (stage: Stage, tab: Tab, name: string): Promise<void> => {
        await page.goto(there.addressOf(stage, tab));
        await page.getByRole('tab', { name: TAB_NAMES[tab][locale], selected: true }).waitFor();
        await page.locator('main [role=status]:has([aria-hidden])').first().waitFor({ state: 'detached' });
        await inspect(`${locale}-${size}-${name}`).catch((fault: unknown) => faults.push(String(fault)));
        cameToItsEnd();
      };
      for (const stage of STAGES) await look(stage, 'overview', `${stage}-overview`);
      for (const tab of TABS) await look(WHERE[tab] ?? 'accepted', tab, tab);
    });
    expect(faults).toEqual([]);
  },
  300_000,
);
