import { sessionCookies } from '../support/session-cookies.js';
import { cameToItsEnd } from '../support/until.js';
import { seatCaseManager } from './seat-case-manager.js';
import { waitForAnOfficer } from './wait-for-an-officer.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
let administrator: typeof seat.cookies = [];
let registrationId = '';
beforeAll(async () => {
  seat = await seatCaseManager();
  const value = await seat.story.association.person({ login: 'ada', roles: ['administrator'] });
  registrationId = await waitForAnOfficer(seat, value);
  administrator = seat.cookies.map((cookie) => ({ ...cookie, value }));
}, 90_000);
afterAll(() => seat.stop());

/** What stands in a place that has nothing in it yet, and in one that has. */
const ANYTHING = ':is(h2, h3, tbody td)';
const WAYS = [
  { view: 'tasks', path: '?whose=all', sign: 'h2' },
  { view: 'nothing', path: '?kind=confirm-day', sign: 'h2' },
  { view: 'docket', path: '/docket', sign: 'tbody a' },
  { view: 'calendar', path: '/calendar?day=2026-03-03', sign: '[role=grid]' },
  { view: 'calendar-week', path: '/calendar?view=week&day=2026-03-03', sign: ':is(table, [role=grid])' },
  { view: 'calendar-list', path: '/calendar?view=list', sign: ':is(table, [role=grid])' },
  { view: 'search', path: '/search?q=Ben', sign: ':is(mark, h2)' },
  { view: 'search-empty', path: '/search', sign: 'h2' },
  { view: 'rights', path: '/rights', sign: 'h2' },
  { view: 'qualification', path: '/qualification', sign: ANYTHING },
  { view: 'members', path: '/members', sign: ANYTHING },
  { view: 'consultations', path: '/consultations', sign: ANYTHING },
  { view: 'legal-aid', path: '/legal-aid', sign: ANYTHING },
  { view: 'screening', path: '/screening', sign: ANYTHING },
  { view: 'watch-list', path: '/watch-list', sign: ANYTHING },
  { view: 'identifiers', path: '/watch-list/identifiers', sign: ANYTHING },
  { view: 'help-directory', path: '/help-directory', sign: ANYTHING },
  { view: 'rules', path: '/rules', sign: ANYTHING },
  { view: 'parties', path: '/parties', sign: 'tbody a' },
  { view: 'tips', path: '/tips', sign: 'h2' },
  { view: 'confidential-returns', path: '/confidential-returns', sign: ANYTHING },
  { view: 'grievances', path: '/grievances', sign: 'h2' },
  { view: 'statistics', path: '/statistics', sign: 'h3' },
  { view: 'dictations', path: '/dictations', sign: 'h2' },
  { view: 'call', path: '/dictations/call', sign: 'blockquote' },
  { view: 'posting', path: '/posting', sign: 'h2' },
  { view: 'signals', path: '/signals', sign: 'h3' },
  { view: 'deliveries', path: '/deliveries', sign: 'h2' },
  { view: 'platforms', path: '/platforms', sign: 'tbody a' },
  { view: 'neutrals', path: '/neutrals', sign: 'h2' },
  { view: 'ratings', path: '/ratings', sign: 'tbody a' },
  { view: 'workload', path: '/workload', sign: 'tbody tr' },
  { view: 'no-page', path: '/no/such/page', sign: 'h2' },
  { view: 'duty', path: '/duty', sign: 'h2' },
  { view: 'notices', path: '/notices', sign: 'h3' },
  { view: 'own-data', path: '/own-data', sign: 'dl' },
  { view: 'registrations', path: '/sign-in', sign: 'tbody td' },
  { view: 'party', path: '/parties/{party}', sign: 'h2' },
  { view: 'party-asked', path: '/parties/{asked}', sign: 'h2' },
  { view: 'registration', path: '/do/decideRegistration?registrationId={registration}', sign: 'form [data-field]' },
  { view: 'platform', path: '/platforms/{platform}', sign: 'h2' },
  { view: 'act', path: '/disputes/{dispute}/acts/RequestCure', sign: 'form fieldset' },
  { view: 'operation', path: '/do/registerParty', sign: 'form [data-field]' },
] as const;
const ADMINISTRATION = [
  { view: 'tasks-of-office', path: '?whose=all', sign: 'h2' },
  { view: 'rules-to-make', path: '/rules', sign: ANYTHING },
  { view: 'help-to-keep', path: '/help-directory', sign: ANYTHING },
  { view: 'readiness', path: '/readiness', sign: 'tbody td' },
  { view: 'providers', path: '/sign-in?tab=providers', sign: 'tbody td' },
  { view: 'letters', path: '/letters', sign: 'h2' },
  { view: 'people', path: '/people', sign: 'tbody td' },
  { view: 'contacts', path: '/people?tab=contacts', sign: 'tbody td' },
  { view: 'keys', path: '/sign-in?tab=keys', sign: 'tbody td' },
  { view: 'imports', path: '/imports', sign: '[role=group] button' },
  { view: 'teams', path: '/teams', sign: 'h2' },
  { view: 'rule', path: '/teams?tab=rule', sign: 'dl' },
  { view: 'policy', path: '/sign-in?tab=policy', sign: 'dl' },
  { view: 'calendar', path: '/calendar-and-clock', sign: 'dl' },
  { view: 'personal-data', path: '/personal-data', sign: 'h2' },
  { view: 'security-log', path: '/security-log', sign: 'tbody td' },
] as const;
/** What a party has for itself. */
const OWN = [
  { view: 'own-membership', path: '/membership', sign: ANYTHING },
  { view: 'own-qualification', path: '/qualification', sign: ANYTHING },
  { view: 'own-screening', path: '/screening', sign: ANYTHING },
  { view: 'own-deposits', path: '/deposits', sign: ANYTHING },
  { view: 'own-secrets', path: '/secrets', sign: ANYTHING },
  { view: 'own-papers', path: '/papers', sign: ANYTHING },
  { view: 'own-rights', path: '/rights', sign: ANYTHING },
  { view: 'own-consultations', path: '/consultations', sign: ANYTHING },
  { view: 'own-legal-aid', path: '/legal-aid', sign: ANYTHING },
] as const;
/** What everybody reads without an account; beside the desk. */
const OPEN = [
  { view: 'lookup', path: '/../lookup', sign: 'form' },
  { view: 'help', path: '/../help', sign: ANYTHING },
  { view: 'log-heads', path: '/../log-heads', sign: ANYTHING },
] as const;
type Look = readonly [locale: 'zh-CN' | 'en', scheme: 'light' | 'dark', width: number];
/** Both languages, both schemes, the widest and the narrowest; every pairing: `npm run test:web`. */
const SOME: readonly Look[] = [
  ['zh-CN', 'light', 1280],
  ['en', 'dark', 320], // what 1280 points are at 400 %, and nothing may stand wider
];
const ALL: readonly Look[] = [1280, 390, 320].flatMap((width) =>
  (['zh-CN', 'en'] as const).flatMap((locale) =>
    (['light', 'dark'] as const).map((scheme): Look => [locale, scheme, width]),
  ),
);
const LOOKS = process.env['PARLEY_TEST_WEB'] === undefined ? SOME : ALL;

const addressOf = (path: string): string =>
  path
    .replace('{party}', seat.story.ben.partyId)
    .replace('{asked}', seat.story.ana.partyId)
    .replace('{registration}', registrationId)
    .replace('{platform}', seat.story.shop.platformId)
    .replace('{dispute}', seat.filed.disputeId);

it.each(LOOKS)(
  'is right for everybody: %s, %s, on a screen of %i points',
  async (locale, colorScheme, width) => {
    const faults: string[] = [];
    for (const [cookies, ways] of [
      [seat.cookies, WAYS],
      [administrator, ADMINISTRATION],
      [sessionCookies(seat.api, seat.story.ana.token), OWN],
      [[], OPEN],
    ] as const)
      await seat.browser.see(
        { locale, colorScheme, cookies, viewport: { width, height: 860 }, hasTouch: width < 600 },
        async ({ page, inspect }) => {
          for (const { view, path, sign } of ways) {
            await page.goto(`${seat.at}/desk${addressOf(path)}`);
            await page.locator(`main ${sign}`).first().waitFor();
            // the way out stands everywhere
            if (cookies.length > 0) await page.locator('header').getByRole('button', { name: / · / }).waitFor();
            await inspect(`${view}-${locale}-${colorScheme}-${width}`).catch((fault: unknown) =>
              faults.push(String(fault)),
            );
            cameToItsEnd();
          }
        },
      );
    expect(faults).toEqual([]);
  },
  480_000,
);
