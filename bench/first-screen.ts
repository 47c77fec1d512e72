import { DESK_WORDS } from '#messages/ui/desk.js';
import { openDesk, type DeskBrowser } from '../test/browser/open-desk.js';
import { addressOf, fillSignIn, LOCALE } from './desk.js';
import { seededDocket } from './docket-seed.js';
import { percentile } from './percentile.js';
import { atMost, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const ROUNDS = 9;
const LIMIT = 1_500; // milliseconds

/**
 * From the press on “Sign in” to the first task that can be done, where an association has so many disputes: in a
 * browser that was never there, and in one that has the desk’s files from the day before.
 */
export async function benchFirstScreen(system: BenchSystem, disputes: number): Promise<readonly Row[]> {
  await seededDocket(system, disputes);
  const at = await addressOf(system);
  const browser = await openDesk();
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, second] = await openTwice(browser, at);
    cold.push(first);
    warm.push(second);
  }
  await browser.close();
  return [
    atMost(1, { name: 'sign-in to first task, median', ours: percentile(cold, 0.5), reference: LIMIT, unit: 'ms' }),
    merely({ name: 'sign-in to first task, slowest', ours: percentile(cold, 1), reference: LIMIT, unit: 'ms' }),
    atMost(1, { name: 'desk opened again, median', ours: percentile(warm, 0.5), reference: LIMIT, unit: 'ms' }),
  ];
}

/** Milliseconds of the first time and of the second. */
async function openTwice(browser: DeskBrowser, at: string): Promise<readonly [number, number]> {
  const { page, context } = await browser.open({ locale: LOCALE });
  const shown = () =>
    page
      .getByRole('heading', { level: 1, name: DESK_WORDS.tasks[LOCALE] })
      .waitFor()
      .then(() => page.locator('main [role=tabpanel] li a').first().waitFor());
  try {
    const signIn = await fillSignIn(page, at, 'manager');
    const pressed = performance.now();
    await signIn();
    await shown();
    const first = performance.now() - pressed;
    const again = performance.now();
    await page.goto(at);
    await shown();
    return [first, performance.now() - again];
  } finally {
    await context.close();
  }
}
