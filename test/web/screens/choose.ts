import type { Locator, Page } from 'playwright-core';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import type { Locale } from '#messages/locale.js';
import { until } from '../../support/until.js';
import { nextFrame } from './frames.js';
import type { Hands } from './hands.js';

/** Somebody before a form, with what is known of what was put there. */
export type Hand = {
  readonly page: Page;
  readonly form: Locator;
  readonly locale: Locale;
  readonly operationId: string;
  readonly hands: Hands;
  /** What the body calls its own parts, by what the form calls them. */
  readonly names: Map<string, string>;
  /** By what a person would look for what has this id. */
  readonly nameOf?: (id: string) => Promise<string | undefined>;
  /** The body is a sample: ids in it are nobody’s, and what stands first is chosen. */
  readonly isSample?: true;
};

/** Said where there is nothing to choose, or nothing before it was looked for. */
const NOTHING = [W.nothingToChoose, W.findFirst, W.notRead] as const;
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/;
const SOON = 2_000; // milliseconds; a list may be read anew meanwhile, and then it is opened again

/** What can be chosen has a name that says what it is. */
const named = (what: string, text: string, word?: string): void => {
  if (text.trim() === '' || text.trim() === '…' || ID.test(text)) throw new Error(`${what} is called “${text}”`);
  if (word !== undefined && !text.includes(word)) throw new Error(`${what} is called “${text}”, not “${word}”`);
};

const optionIn = ({ page }: Hand, id: string): Locator => page.locator(`[role=option][data-key="${id}"]`);
const boxIn = (part: Locator, id: string): Locator => part.locator(`label:has(input[value="${id}"])`);

/** Chooses one: a radio, or an option of a list that opens. */
export async function choose(hand: Hand, part: Locator, id: string, word?: string): Promise<void> {
  await until(`${hand.operationId}: ${id} can be chosen`, async () => {
    const radio = boxIn(part, id);
    if ((await radio.count()) > 0) {
      named(id, await radio.innerText(), word);
      await mark(hand, radio, true);
      return true;
    }
    if (!(await isRead(hand, part, id))) return false;
    if ((await hidden(part)) === id) return true; // it is already
    if (!(await soon(part.getByRole('button').last()))) return false;
    const { clicks } = hand.hands.count;
    await hand.hands.open(part);
    const option = optionIn(hand, id);
    if (!(await soon(option))) {
      hand.hands.count.clicks = clicks; // whoever sees the list waits for it, and opens it once
      return close(hand);
    }
    named(id, await option.innerText(), word);
    await hand.hands.take(option);
    hand.hands.count.fields += 1;
    return true;
  });
}

/** Chooses these and no other. */
export async function chooseAll(hand: Hand, part: Locator, ids: readonly string[]): Promise<void> {
  const [first] = ids;
  if (first === undefined) return;
  await until(`${hand.operationId}: ${ids.join()} can be chosen`, async () => {
    const all = part.locator('label:has(input[type=checkbox])');
    if ((await boxIn(part, first).count()) > 0) {
      for (const box of await all.all()) {
        const value = await box.locator('input').getAttribute('value');
        const isWanted = ids.includes(value ?? '');
        if (isWanted) named(value ?? '', await box.innerText());
        await mark(hand, box, isWanted);
      }
      for (const id of ids) if ((await boxIn(part, id).count()) === 0) throw new Error(`${id} cannot be chosen`);
      hand.hands.count.fields += 1;
      return true;
    }
    if ((await all.count()) > 0 || !(await soon(part.getByRole('button').first()))) return false;
    await hand.hands.open(part);
    if (!(await soon(optionIn(hand, first)))) return close(hand);
    for (const id of ids) {
      const option = optionIn(hand, id);
      named(id, await option.innerText());
      if ((await option.getAttribute('aria-selected')) !== 'true') await hand.hands.take(option);
    }
    await hand.page.keyboard.press('Escape');
    hand.hands.count.clicks += 1;
    hand.hands.count.fields += 1;
    return true;
  });
}

/** Ticks a box or a radio, or takes the tick away. */
export async function mark({ hands }: Hand, box: Locator, isOn: boolean): Promise<void> {
  if ((await box.locator('input').isChecked()) !== isOn) await hands.tick(box);
}

/** What can be chosen has come, and with it what the form chooses itself where it is alone. */
const isRead = async ({ page }: Hand, part: Locator, id: string): Promise<boolean> => {
  const select = part.locator('select');
  if ((await select.count()) === 0) return true;
  if ((await select.first().locator(`option[value="${id}"]`).count()) === 0) return false;
  await nextFrame(page);
  await nextFrame(page);
  return true;
};
const hidden = async (part: Locator): Promise<string | undefined> => {
  const select = part.locator('select');
  return (await select.count()) > 0 ? select.first().inputValue() : undefined;
};
const close = async ({ page }: Hand): Promise<false> => {
  await page.keyboard.press('Escape');
  return false;
};
const soon = (what: Locator): Promise<boolean> =>
  what.waitFor({ timeout: SOON }).then(
    () => true,
    () => false,
  );

/** Whatever stands first where nothing is said of what is meant; nothing where there is nothing to choose. */
export async function chooseAny(hand: Hand, part: Locator): Promise<void> {
  const boxes = part.locator('label:has(input)');
  const button = part.getByRole('button').last();
  const nothing = NOTHING.map((words) => part.getByText(words[hand.locale], { exact: true }));
  await nothing
    .reduce((one, other) => one.or(other), boxes.or(button))
    .first()
    .waitFor();
  if ((await boxes.count()) > 0)
    return (await boxes.locator('input:checked').count()) > 0 ? undefined : hand.hands.tick(boxes.first());
  if (((await hidden(part)) ?? '') !== '' || (await button.count()) === 0) return;
  await hand.hands.open(part);
  const option = hand.page.locator('[role=option]:not([data-key=""])').first();
  if (!(await soon(option))) return void (await close(hand));
  named('the first', await option.innerText());
  await hand.hands.take(option);
  await hand.page.keyboard.press('Escape');
}
