import type { FileChooser, Locator, Page } from 'playwright-core';
import { until } from '../support/until.js';

const MOST = 150;
/** What is asked of an element in the page, whose types are not known here. */
type Element = { readonly type?: string; readonly name?: string; readonly ownerDocument: Document };
type Document = {
  readonly activeElement: Element | null;
  readonly defaultView: { readonly getComputedStyle: (of: Element) => Outline };
};
type Outline = { readonly outlineStyle: string; readonly outlineWidth: string };
/** Asked at once, since the page may change between two questions. */
const focusOn = (el: Element): 'none' | 'unseen' | 'seen' => {
  if (el !== el.ownerDocument.activeElement) return 'none';
  const { outlineStyle, outlineWidth } = el.ownerDocument.defaultView.getComputedStyle(el);
  return outlineStyle === 'none' || outlineWidth === '0px' ? 'unseen' : 'seen';
};
const isInFocusedGroup = (el: Element): boolean =>
  el.type === 'radio' && el.ownerDocument.activeElement?.name === el.name;

/** Somebody who has a keyboard and neither mouse nor finger. */
export type Keyboard = {
  /** Goes there by the tabulator alone; fails where it never comes there, or nobody could see that it did. */
  readonly goTo: (target: Locator) => Promise<void>;
  readonly press: (target: Locator) => Promise<void>;
  readonly write: (target: Locator, text: string) => Promise<void>;
  readonly choose: (target: Locator) => Promise<void>;
  readonly give: (
    target: Locator,
    file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
  ) => Promise<void>;
};

export function keyboardOf(page: Page): Keyboard {
  const asked: FileChooser[] = [];
  page.on('filechooser', (chooser) => void asked.push(chooser)); // from the beginning, so that none is missed
  const goTo = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let pressed = 0; pressed < MOST; pressed += 1) {
      const focus = await target.evaluate(focusOn);
      if (focus === 'unseen') throw new Error(`Nothing shows that ${String(target)} has the focus`);
      if (focus === 'seen') return;
      if (pressed > 0 && (await target.evaluate(isInFocusedGroup))) await page.keyboard.press('ArrowDown');
      else await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not come to ${String(target)}`);
  };
  const press = async (target: Locator): Promise<void> => {
    await goTo(target);
    await page.keyboard.press('Enter');
  };
  return {
    goTo,
    press,
    write: async (target, text) => {
      await goTo(target);
      await page.keyboard.type(text);
    },
    choose: async (target) => {
      await goTo(target);
      if (!(await target.isChecked())) await page.keyboard.press('Space');
    },
    give: async (target, file) => {
      await goTo(target);
      await page.keyboard.press('Space');
      await (await until('it asks which file', () => asked.shift())).setFiles([file]);
    },
  };
}
