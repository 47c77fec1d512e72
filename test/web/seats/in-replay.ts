import type { Locator, Page } from 'playwright-core';
import type { Locale } from '#messages/locale.js';
import { REPLAY_WORDS as W } from '#messages/ui/auditor-replay.js';

/** What the seat saw then, once it is read. */
export const seenIn = (page: Page, locale: Locale): Locator =>
  page.locator(`section[aria-label="${W.seen[locale]}"][aria-busy=false]`);

/** Does what asks for another stand of the matter, and waits for it. */
export const replayed = async (page: Page, does: () => Promise<void>): Promise<void> => {
  const answer = page.waitForResponse((one) => one.url().includes('/replay?') && one.ok());
  await Promise.all([answer, does()]);
};

/** From here on as this seat saw it, by how the choice begins. */
export async function asSeat(page: Page, locale: Locale, name: string): Promise<void> {
  await page.getByRole('button', { name: W.as[locale] }).click();
  const option = page.getByRole('option', { name: new RegExp(`^${name}`) }).first();
  await replayed(page, () => option.click());
}

/** To where the slider is led by this key: `Home` or `End`. */
export async function slideTo(page: Page, key: 'Home' | 'End'): Promise<void> {
  await page.getByRole('slider').focus();
  await replayed(page, () => page.keyboard.press(key));
}
