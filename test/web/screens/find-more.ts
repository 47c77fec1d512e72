import type { Locator } from 'playwright-core';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import type { Hand } from './choose.js';

/** There may be more than a list holds: what is sought is looked for by its name. */
export async function findMore(hand: Hand, part: Locator, id: string): Promise<void> {
  const field = part.locator('xpath=parent::*[@role="group"]/*[1]').getByLabel(W.findMore[hand.locale]);
  if ((await field.count()) === 0) return;
  const name = await hand.nameOf?.(id);
  if (name === undefined) return;
  const found = hand.page.waitForResponse((response) => response.url().includes('/suggestions'));
  await hand.hands.write(field, name, 'Enter');
  await found;
  hand.hands.count.clicks += 1;
}
