import type { Locator, Page } from 'playwright-core';
import { KIT_WORDS } from '#messages/ui/kit.js';
import type { Count } from './counts.js';
import { showsFocus, watchPointer, type Element } from './focus.js';
import { nextFrame } from './frames.js';
import type { Hands } from './hands.js';

const CHOOSE = new RegExp(`^(${Object.values(KIT_WORDS.chooseFiles).join('|')})$`);
const MOST = 250;
/** Frames within which what came into the focus is drawn so: half a second of a machine that is not busy. */
const DRAWN = 30;
const hasFocus = (el: Element): boolean => el.contains(el.ownerDocument.activeElement);
const isBesideFocus = (el: Element): boolean => {
  const now = el.ownerDocument.activeElement;
  return el.type === 'radio' && now?.type === 'radio' && now.name === el.name;
};

/**
 * Nothing is ever pointed at: what does not come into the focus cannot be done, nor what nobody sees that it has it. A
 * page of which something was done with a mouse all the same fails.
 */
export const keys = async (page: Page, count: Count): Promise<Hands> => {
  const pointed = await watchPointer(page);
  const see = async (what: Locator): Promise<void> => {
    let isSeen = await what.evaluate(showsFocus);
    for (let frame = 0; !isSeen && frame < DRAWN; frame += 1) {
      await nextFrame(page);
      isSeen = await what.evaluate(showsFocus);
    }
    if (pointed.length > 0) throw new Error(`By keyboard alone, and yet: ${pointed.join()}`);
    if (!isSeen) throw new Error(`Nothing shows that ${String(what)} has the focus`);
  };
  const until = async (what: Locator, isThere: () => Promise<boolean>, next: () => Promise<string>): Promise<void> => {
    for (let pressed = 0; pressed < MOST; pressed += 1) {
      if (await isThere()) return;
      await page.keyboard.press(await next());
    }
    throw new Error(`The keyboard does not come to ${String(what)}`);
  };
  const reach = async (what: Locator, isNear: Locator = what): Promise<void> => {
    await what.waitFor({ state: 'attached' });
    await until(
      what,
      () => what.evaluate(hasFocus),
      async () => ((await isNear.evaluate(isBesideFocus)) ? 'ArrowDown' : 'Tab'),
    );
    await see(what);
  };
  const enter = async (what: Locator): Promise<void> => {
    await reach(what);
    await page.keyboard.press('Enter');
    count.clicks += 1;
  };
  const isAt = (option: Locator) => async () =>
    (await option.getAttribute('data-focused')) !== null || (await option.evaluate(hasFocus));
  return {
    count,
    press: async (what) => {
      if ((await what.getAttribute('role')) !== 'tab') return enter(what);
      const list = page.getByRole('tablist').filter({ has: what });
      await reach(list);
      await until(
        what,
        async () => (await what.getAttribute('aria-selected')) === 'true',
        () => Promise.resolve('ArrowRight'),
      );
      count.clicks += 1;
    },
    tick: async (box) => {
      const input = box.locator('input');
      await reach(input);
      if ((await input.getAttribute('type')) !== 'radio' || !(await input.isChecked()))
        await page.keyboard.press('Space');
      count.clicks += 1;
    },
    write: async (input, text, then = 'Tab') => {
      await reach(input);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
      await page.keyboard.press(then);
      count.fields += 1;
    },
    open: async (part) => {
      const combo = part.getByRole('combobox');
      if ((await combo.count()) === 0) return enter(part.getByRole('button').last());
      await reach(combo);
      await page.keyboard.press('ArrowDown');
      count.clicks += 1;
    },
    take: async (option) => {
      await until(option, isAt(option), () => Promise.resolve('ArrowDown'));
      await see(option);
      await page.keyboard.press('Enter');
      count.clicks += 1;
    },
    give: async (part, file) => {
      const asked = page.waitForEvent('filechooser');
      await enter(part.getByRole('button', { name: CHOOSE }));
      await (await asked).setFiles([file]);
      count.fields += 1;
    },
  };
};
