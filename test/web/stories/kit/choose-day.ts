import type { Locator } from 'playwright-core';
import type { Words } from '#messages/locale.js';
import type { Seat } from './seat.js';

/** Writes a day, `2026-10-30`, into the parts of a field that has a calendar. */
export async function chooseDay({ page, say }: Seat, scope: Locator, label: Words, day: string): Promise<void> {
  const field = scope.getByRole('group', { name: say(label) }).first();
  const [year = '', month = '', of = ''] = day.split('-');
  for (const [type, digits] of Object.entries({ year, month, day: of })) {
    await field.locator(`[data-type="${type}"]`).click();
    await page.keyboard.type(digits);
  }
}
