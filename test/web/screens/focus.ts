import type { Page } from 'playwright-core';

/** What is asked of an element in the page, whose types are not known here. */
export type Element = {
  readonly ownerDocument: Document;
  readonly parentElement: Element | null;
  readonly contains: (other: Element | null) => boolean;
  readonly matches: (selector: string) => boolean;
  readonly closest: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
  readonly getClientRects: () => Iterable<Box>;
  readonly type?: string;
  readonly name?: string;
};
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Document = {
  readonly activeElement: Element | null;
  readonly elementFromPoint: (x: number, y: number) => Element | null;
  readonly defaultView: { readonly getComputedStyle: (of: Element) => Look };
};
type Look = {
  readonly outlineStyle: string;
  readonly outlineWidth: string;
  readonly outlineColor: string;
  readonly backgroundColor: string;
};

/**
 * Whether somebody sees that the focus is here: an outline around it, its field or the mark of its box that is not
 * there without the focus, not hidden behind anything (its middle is seen, which is more than WCAG 2.2 asks in 2.4.11);
 * of what is chosen from a list, another colour than its neighbours’ does, too. Asked in the page, all at once.
 */
export const showsFocus = (el: Element): boolean => {
  const page = el.ownerDocument;
  const lookOf = (one: Element): Look => page.defaultView.getComputedStyle(one);
  /** Of words that go over several lines, one of them. */
  const isInSight = (one: Element): boolean =>
    [...one.getClientRects()].some(({ left, right, top, bottom }) =>
      [1, 2, 3].some((part) =>
        one.contains(page.elementFromPoint(left + ((right - left) * part) / 4, (top + bottom) / 2)),
      ),
    );
  const isOutlined = (one: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor } = lookOf(one);
    return (
      one.matches(':focus-visible, [data-focus-visible], [data-focus-visible] *') &&
      outlineStyle !== 'none' &&
      parseFloat(outlineWidth) > 0 &&
      !/, 0\)$|^transparent$/.test(outlineColor)
    );
  };
  const now = page.activeElement;
  const at = now !== null && el.contains(now) ? now : el;
  const around = [at];
  for (let up = at.parentElement; up !== null && around.length < 4; up = up.parentElement) around.push(up);
  const all = [...around, ...(at.closest('label')?.querySelectorAll('*') ?? [])];
  if (all.some((one) => isOutlined(one) && isInSight(one))) return true;
  if (!el.matches('[role=option], [role=menuitem]') || !isInSight(el)) return false;
  const list = el.closest('[role=listbox], [role=menu]');
  const others = [...(list?.querySelectorAll('[role=option], [role=menuitem]') ?? [])].filter((one) => one !== el);
  const colour = lookOf(el).backgroundColor;
  return !/, 0\)$/.test(colour) && others.every((one) => lookOf(one).backgroundColor !== colour);
};

/** Tells what in this page was done with a mouse or a finger from now on. */
export async function watchPointer(page: Page): Promise<readonly string[]> {
  const used: string[] = [];
  await page.exposeFunction('byPointer', (what: string) => void used.push(what));
  const content = `for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
    addEventListener(kind, ({ isTrusted, target }) => isTrusted && byPointer(kind + ' on ' + target.nodeName), true);`;
  await page.addInitScript({ content });
  return used;
}
