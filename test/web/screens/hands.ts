import type { Locator, Page } from 'playwright-core';
import { KIT_WORDS } from '#messages/ui/kit.js';
import type { Count } from './counts.js';

export type Given = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** What somebody has to work with: a mouse and keys, or keys alone. Everything that is done is counted. */
export type Hands = {
  readonly count: Count;
  /** A button, a link, a tab. */
  readonly press: (what: Locator) => Promise<void>;
  /** A box that is ticked, or a radio: its label. */
  readonly tick: (box: Locator) => Promise<void>;
  /** Leaves the field afterwards, or sends what was sought. */
  readonly write: (input: Locator, text: string, then?: 'Tab' | 'Enter') => Promise<void>;
  /** Opens the list of a field. */
  readonly open: (part: Locator) => Promise<void>;
  /** Takes one of a list that is open, or of what was found. */
  readonly take: (option: Locator) => Promise<void>;
  /** Chooses a file at this part of the form. */
  readonly give: (part: Locator, file: Given) => Promise<void>;
};

export const mouse = (count: Count): Hands => {
  const press = async (what: Locator): Promise<void> => {
    await what.click();
    count.clicks += 1;
  };
  return {
    count,
    press,
    tick: press,
    write: async (input, text, then) => {
      await input.fill(text);
      await (then === 'Enter' ? input.press(then) : input.blur());
      count.fields += 1;
    },
    open: (part) => press(part.getByRole('button').last()),
    take: press,
    give: async (part, file) => {
      await part.locator('input[type=file]').setInputFiles([file]);
      count.clicks += 1;
      count.fields += 1;
    },
  };
};

const CHOOSE = new RegExp(`^(${Object.values(KIT_WORDS.chooseFiles).join('|')})$`);
const MOST = 250;
/** What is asked of an element in the page, whose types are not known here. */
type Element = {
  readonly ownerDocument: { readonly activeElement: Element | null };
  readonly contains: (other: Element | null) => boolean;
  readonly type?: string;
  readonly name?: string;
};
const hasFocus = (el: Element): boolean => el.contains(el.ownerDocument.activeElement);
const isBesideFocus = (el: Element): boolean => {
  const now = el.ownerDocument.activeElement;
  return el.type === 'radio' && now?.type === 'radio' && now.name === el.name;
};

/** Nothing is ever pointed at: what does not come into the focus cannot be done. */
export const keys = (page: Page, count: Count): Hands => {
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
