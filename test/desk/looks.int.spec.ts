import { seatCaseManager } from './seat-case-manager.js';

let seat: Awaited<ReturnType<typeof seatCaseManager>>;
beforeAll(async () => {
  seat = await seatCaseManager();
}, 90_000);
afterAll(() => seat.stop());

const WAYS = [
  { view: 'tasks', path: '?whose=all', sign: 'h2' },
  { view: 'nothing', path: '?kind=confirm-day', sign: 'h2' },
  { view: 'docket', path: '/docket', sign: 'tbody a' },
  { view: 'deliveries', path: '/deliveries', sign: 'h2' },
  { view: 'platforms', path: '/platforms', sign: 'tbody a' },
  { view: 'neutrals', path: '/neutrals', sign: 'h2' },
  { view: 'ratings', path: '/ratings', sign: 'h2' },
  { view: 'workload', path: '/workload', sign: 'tbody tr' },
  { view: 'no-page', path: '/no/such/page', sign: 'h2' },
] as const;
const LOCALES = ['zh-CN', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;

it.each([1280, 390, 320])(
  'is right for everybody on a screen of %i points',
  async (width) => {
    for (const locale of LOCALES)
      for (const colorScheme of SCHEMES)
        await seat.browser.see(
          { locale, colorScheme, cookies: seat.cookies, viewport: { width, height: 860 }, hasTouch: width < 600 },
          async ({ page, inspect }) => {
            for (const { view, path, sign } of WAYS) {
              await page.goto(`${seat.at}/desk${path}`);
              await page.locator(`main ${sign}`).first().waitFor();
              await inspect(`${view}-${locale}-${colorScheme}-${width}`);
            }
          },
        );
  },
  240_000,
);
