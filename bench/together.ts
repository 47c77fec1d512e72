import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { COMMANDS } from '#messages/commands.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { LIVE_WORDS } from '#messages/ui/live.js';
import { openDesk } from '../test/browser/open-desk.js';
import { PNG, sha256 } from '../test/support/evidence.js';
import { openCaller, postOrThrow, type Json } from './http.js';
import { percentile } from './percentile.js';
import { atMost, type Row } from './row.js';
import { MEASURED_PASSWORD, type BenchSystem } from './system.js';

const ROUNDS = 10;
const LIMIT = 2_000; // milliseconds
const LOCALE = 'en';
const OTHER = 'colleague';

/**
 * Two case managers before one dispute, each in a browser of its own: from the press with which one accepts the
 * complaint until what the other could still do with it is gone from its page, which nobody touches.
 */
export async function benchTogether(system: BenchSystem): Promise<readonly Row[]> {
  await seatOther(system);
  const response = await fetch(`${system.running.api}/v1/me`, { headers: { authorization: system.managing } });
  const { association } = (await response.json()) as { readonly association: { readonly slug: string } };
  const at = `${system.running.api}/a/${association.slug}/desk`;
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

/** A second case manager. */
async function seatOther({ running, home, associationId }: BenchSystem): Promise<void> {
  const operatorKey = readFileSync(path.join(home, 'keys', 'operator.key'), 'utf8').trim();
  const headers = { authorization: `Bearer ${operatorKey}`, 'parley-association': associationId };
  const operator = openCaller(running.api, headers);
  await postOrThrow(operator, `/associations/${associationId}/accounts`, {
    login: OTHER,
    password: MEASURED_PASSWORD,
    name: OTHER,
    mail: `${OTHER}@association.example`,
    locale: LOCALE,
    roles: ['case-manager'],
  });
  operator.close();
}

async function signIn(page: Page, at: string, login: string): Promise<void> {
  await page.goto(at);
  await page.getByLabel(FILING_WORDS.login[LOCALE]).fill(login);
  await page.getByLabel(FILING_WORDS.password[LOCALE]).fill(MEASURED_PASSWORD);
  await page.getByRole('button', { name: FILING_WORDS.signIn[LOCALE], exact: true }).click();
  await page.getByRole('navigation').getByRole('link').first().waitFor();
}

type Filed = { readonly disputeId: string; readonly evidence: readonly { readonly evidenceId: string }[] };

/** A complaint whose files are there, so that it can be accepted. */
async function fileWhole({ running, complainant, complaint, authorization }: BenchSystem): Promise<string> {
  const { evidence: named, ...rest } = complaint();
  const evidence = (named as readonly Json[]).map((one) => ({ ...one, sha256: sha256(PNG) }));
  const filed = await postOrThrow<Filed>(complainant, '/disputes', { ...rest, evidence });
  const { disputeId } = filed;
  for (const { evidenceId } of filed.evidence)
    await fetch(`${running.api}/v1/disputes/${disputeId}/evidence/${evidenceId}/content`, {
      method: 'PUT',
      headers: { authorization, 'content-type': 'application/octet-stream' },
      body: PNG,
    });
  return disputeId;
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
