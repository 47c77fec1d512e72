import type { Response } from 'playwright-core';
import { KIT_WORDS } from '#messages/ui/kit.js';
import type { Seat } from './seat.js';

const isAnswer = (response: Response): boolean =>
  response.url().includes('/v1/') && (response.headers()['content-type'] ?? '').includes('json');

/**
 * Somebody goes through every place of its desk, and further ones: neither on a page nor in what the API answers to it
 * stands one of these words.
 */
export async function seesNothingOf(
  { page, say }: Seat,
  words: readonly string[],
  further: readonly string[] = [],
): Promise<void> {
  const heard: Promise<{ readonly where: string; readonly text: string }>[] = [];
  const hear = (response: Response): void => {
    if (!isAnswer(response)) return;
    const text = response.text().catch(() => ''); // a page that was left
    heard.push(text.then((said) => ({ where: response.url(), text: said })));
  };
  page.on('response', hear);
  const lines = await page.getByRole('navigation').locator('a[href*="/desk"]').all();
  const places = await Promise.all(lines.map(async (line) => (await line.getAttribute('href')) ?? ''));
  for (const place of [...new Set([...places, ...further])]) {
    await page.goto(new URL(place, page.url()).href);
    await page.locator('main h1').waitFor();
    await page.locator('main').getByText(say(KIT_WORDS.loading)).first().waitFor({ state: 'detached' });
    heard.push(Promise.resolve({ where: place, text: await page.locator('body').innerText() }));
  }
  page.off('response', hear);
  for (const { where, text } of await Promise.all(heard))
    for (const word of words) if (text.includes(word)) throw new Error(`${where} tells “${word}”`);
}
