import type { Page } from 'playwright-core';
import { FILING_WORDS } from '#messages/ui/filing.js';
import { MEASURED_PASSWORD, type BenchSystem } from './system.js';

export const LOCALE = 'en';

/** Where the desk of the association is that is measured in. */
export async function addressOf({ running, managing }: BenchSystem): Promise<string> {
  const response = await fetch(`${running.api}/v1/me`, { headers: { authorization: managing } });
  const { association } = (await response.json()) as { readonly association: { readonly slug: string } };
  return `${running.api}/a/${association.slug}/desk`;
}

/** Goes to the desk and says there who it is; gives the press with which that one signs in. */
export async function fillSignIn(page: Page, at: string, login: string): Promise<() => Promise<void>> {
  await page.goto(at);
  await page.getByLabel(FILING_WORDS.login[LOCALE]).fill(login);
  await page.getByLabel(FILING_WORDS.password[LOCALE]).fill(MEASURED_PASSWORD);
  return () => page.getByRole('button', { name: FILING_WORDS.signIn[LOCALE], exact: true }).click();
}
