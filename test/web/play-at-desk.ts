import type { Locale } from '#messages/locale.js';
import { openDesk, type DeskBrowser } from '../browser/open-desk.js';
import type { Story } from '../stories/kit/story.js';
import { desksOf, type By, type Done } from './screens/at-desk.js';

/** One browser for all stories of a file. */
let browser: Promise<DeskBrowser> | undefined;
export const closeBrowser = async (): Promise<void> => (await browser)?.close();

/** In which language of the screens, and with what in hand. */
export type Seating = { readonly locale: Locale; readonly by: By };

/** The story as it is, but what the association’s people do in it they do by the screens of the desk. */
export const atDesk = (
  story: Story,
  { locale, by }: Seating,
  onDone: (done: readonly Done[]) => void = () => undefined,
): Story => ({
  ...story,
  play: async (place) => {
    browser ??= openDesk();
    const desk = desksOf({ apiUrl: place.apiUrl, browser: await browser, locale, by });
    const began = performance.now();
    try {
      await story.play({ ...place, atDesk: desk.sit });
      if (desk.done.length === 0) throw new Error('Nothing was done at the desk');
      const seconds = Math.round((performance.now() - began) / 1_000);
      process.stdout.write(
        `${story.name} in ${locale} by ${by}: ${desk.done.length} acts at the desk, ${seconds} s from its filing to its end\n`,
      );
      onDone(desk.done);
    } finally {
      await desk.close();
    }
  },
});
