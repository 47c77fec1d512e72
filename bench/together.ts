import type { Page } from 'playwright-core';
import { COMMANDS } from '#messages/commands.js';
import { LIVE_WORDS } from '#messages/ui/live.js';
import { openDesk } from '../test/browser/open-desk.js';
import { PNG, sha256 } from '../test/support/evidence.js';
import { addressOf, fillSignIn, LOCALE } from './desk.js';
import { postOrThrow, type Json } from './http.js';
import { percentile } from './percentile.js';
import { atMost, type Row } from './row.js';
import { sendPictures, type Filed } from './send-pictures.js';
import type { BenchSystem } from './system.js';

const ROUNDS = 10;
const LIMIT = 2_000; // milliseconds
const OTHER = 'colleague';

/**
 * Two case managers before one dispute, each in a browser of its own: from the press with which one accepts the
 * complaint until what the other could still do with it is gone from its page, which nobody touches.
 */
export async function benchTogether(system: BenchSystem): Promise<readonly Row[]> {
  await system.seat(OTHER, ['case-manager']);
  const at = await addressOf(system);
  const browser = await openDesk();
  try {
    const [{ page: one }, { page: other }] = [
      await browser.open({ locale: LOCALE }),
      await browser.open({ locale: LOCALE }),
    ];
    await signIn(one, at, 'manager');
    await signIn(other, at, OTHER);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      times.push(await seenByOther(one, other, `${at}/disputes/${await fileWhole(system)}`));
    return [
      atMost(1, { name: 'seen by a colleague, median', ours: percentile(times, 0.5), reference: LIMIT, unit: 'ms' }),
      atMost(1, { name: 'seen by a colleague, slowest', ours: percentile(times, 1), reference: LIMIT, unit: 'ms' }),
    ];
  } finally {
    await browser.close();
  }
}

async function signIn(page: Page, at: string, login: string): Promise<void> {
  const press = await fillSignIn(page, at, login);
  await press();
  await page.getByRole('navigation').getByRole('link').first().waitFor();
}

/** A complaint whose files are there, so that it can be accepted. */
async function fileWhole(system: BenchSystem): Promise<string> {
  const { evidence: named, ...rest } = system.complaint();
  const evidence = (named as readonly Json[]).map((one) => ({ ...one, sha256: sha256(PNG) }));
  const filed = await postOrThrow<Filed>(system.complainant, '/disputes', { ...rest, evidence });
  await sendPictures(system, filed);
  return filed.disputeId;
}

/** Milliseconds. */
async function seenByOther(one: Page, other: Page, dispute: string): Promise<number> {
  await other.goto(`${dispute}/overview`);
  const task = other.getByRole('link', { name: COMMANDS.RequestCure[LOCALE], exact: true }).first();
  await task.waitFor();
  await other.getByText(LIVE_WORDS.live[LOCALE], { exact: true }).waitFor();
  await one.goto(`${dispute}/acts/AcceptComplaint`);
  const accept = { name: COMMANDS.AcceptComplaint[LOCALE], exact: true };
  await one.locator('main form').getByRole('button', accept).click();
  const agree = one.getByRole('alertdialog').getByRole('button', accept);
  await agree.waitFor();
  const answer = one.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/acceptances'),
  );
  const pressed = performance.now();
  await agree.click();
  const [response] = await Promise.all([answer, task.waitFor({ state: 'detached' })]);
  const seen = performance.now() - pressed;
  if (!response.ok()) throw new Error(`It was not accepted: ${response.status()} ${await response.text()}`);
  return seen;
}
