import type { Locator } from 'playwright-core';
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
