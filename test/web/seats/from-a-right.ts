import type { Page } from 'playwright-core';
import type { Locale } from '#messages/locale.js';
import { PARTY_FILING as F } from '#messages/ui/party-filing.js';

type Written = {
  readonly url: string;
  readonly seller: string;
  readonly account: string;
  /** What shows that it is as the complaint says: a picture, or a film. */
  readonly shown: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
};

/** Writes a complaint on the page where one complains from a right: the link, whose it is, what shows it, the guarantee. */
export async function writeComplaint(page: Page, locale: Locale, { url, seller, account, shown }: Written) {
  await page.getByLabel(F.links[locale]).fill(url);
  await page.getByLabel(F.seller[locale], { exact: true }).fill(seller);
  await page.getByLabel(F.account[locale]).fill(account);
  await page.locator('input[type=file]').nth(1).setInputFiles([shown]);
  await page.getByText(shown.name).first().waitFor(); // in its row, and in the notice
  await page.getByText(F.accept[locale]).click();
}

/** Files it, and gives the dispute. */
export async function fileWritten(page: Page, locale: Locale): Promise<string> {
  await page.getByRole('button', { name: F.file[locale], exact: true }).click();
  await page.getByRole('heading', { name: F.filed[locale] }).waitFor();
  const href = await page.locator('[role=alert] a').first().getAttribute('href');
  return href?.split('/').at(-1) ?? '';
}
