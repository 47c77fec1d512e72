import { FILING_WORDS } from '#messages/ui/filing.js';
import type { DeskBrowser } from '../test/browser/open-desk.js';
import { fillSignIn, LOCALE } from './desk.js';
import { percentile } from './percentile.js';

const ROUNDS = 7;
/** From where a film is opened. */
export const FROM = { pressed: 'pressed on in a list', cold: 'from its address' } as const;

type Times = Readonly<Record<'long' | 'short', number>>;

/** Medians of both, in turn, in one window that is signed in: milliseconds until the frame. */
export const drawn = async (
  browser: DeskBrowser,
  at: string,
  list: string,
  idOf: (ref: 'long' | 'short') => string,
): Promise<Readonly<Record<keyof typeof FROM, Times>>> => {
  const { page, context } = await browser.open({ locale: LOCALE });
  const signIn = await fillSignIn(page, at, 'manager');
  await signIn();
  await page.getByLabel(FILING_WORDS.password[LOCALE]).waitFor({ state: 'detached' });
  await page.locator('main h1').waitFor();
  const untilDrawn = async (act: () => Promise<unknown>): Promise<number> => {
    const begun = performance.now();
    await act();
    await page.locator('video').waitFor({ state: 'attached' });
    await page.evaluate(`new Promise((shown) => {
      const look = () => (document.querySelector('video')?.readyState >= 2 ? shown() : requestAnimationFrame(look));
      look();
    })`);
    return performance.now() - begun;
  };
  const once = {
    cold: (ref: 'long' | 'short') => untilDrawn(() => page.goto(`${list}/${idOf(ref)}`, { waitUntil: 'commit' })),
    pressed: async (ref: 'long' | 'short') => {
      await page.goto(list);
      const link = page.locator(`main a[href*="/evidence/${idOf(ref)}"]`).first();
      await link.waitFor();
      return untilDrawn(() => link.click());
    },
  };
  const nothing = (): Record<'long' | 'short', number[]> => ({ long: [], short: [] });
  const times = { cold: nothing(), pressed: nothing() };
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const from of ['cold', 'pressed'] as const)
      for (const ref of ['short', 'long'] as const) {
        const took = await once[from](ref);
        if (round > 0) times[from][ref].push(took); // the first fetches the page's files
      }
  await context.close();
  const medians = ({ long, short }: Record<'long' | 'short', number[]>): Times => ({
    long: percentile(long, 0.5),
    short: percentile(short, 0.5),
  });
  return { cold: medians(times.cold), pressed: medians(times.pressed) };
};
