import type { Page } from 'playwright-core';

/** Opens the list with this label and takes what has this name. */
export async function chooseOption(page: Page, label: string, option: string): Promise<void> {
  const opener = page.locator('main button[aria-haspopup=listbox]');
  await opener
    .and(page.getByRole('button', { name: label }))
    .first()
    .click();
  await page.getByRole('option', { name: option }).first().click();
}
