import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { startGallery, type Gallery, type View } from './browser/start-gallery.js';

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const SMALL = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 900 } };

let gallery: Gallery;
beforeAll(async () => {
  gallery = await startGallery();
}, 120_000);
afterAll(() => gallery.stop());

describe.each(['zh-CN', 'en'] as const)('%s', (locale) => {
  it.each([
    ['desk', 'light', DESK],
    ['desk', 'dark', DESK],
    ['phone', 'light', PHONE],
    ['phone', 'dark', PHONE],
    ['small', 'light', SMALL],
  ] as const)('shows every part to everybody: %s, %s', async (size, scheme, screen) => {
    const walk = async ({ page, inspect }: View): Promise<void> => {
      expect(await page.locator('main > section').count()).toBe(10);
      expect(await page.evaluate('document.documentElement.dataset.scheme')).toBe(scheme);
      await inspect(`${locale}-${size}-${scheme}`);
    };
    await gallery.see(`?scheme=${scheme}`, { ...screen, locale }, walk);
  });

  it('shows what opens to everybody, too', async () => {
    const walk = async ({ page, inspect }: View): Promise<void> => {
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      for (const opener of ['openDialog', 'confirmTyping', 'openDrawer', 'find'] as const) {
        await button(W[opener][locale]).click();
        await page.getByRole(opener === 'confirmTyping' ? 'alertdialog' : 'dialog').waitFor();
        await inspect(`${locale}-${opener}`);
        await page.keyboard.press('Escape');
      }
      const openers = [KIT_WORDS.columns, KIT_WORDS.howCounted, W.inDays];
      for (const [at, words] of openers.entries()) {
        await button(words[locale]).first().click();
        await page.getByRole('dialog').waitFor();
        await inspect(`${locale}-popover-${at}`);
        await page.keyboard.press('Escape');
      }
      await page.locator('#dates').getByRole('button', { name: KIT_WORDS.calendar[locale] }).first().click();
      await page.getByRole('grid').last().waitFor();
      await inspect(`${locale}-calendar`);
      await page.keyboard.press('Escape');
      await page.locator('#choices').getByRole('button').first().click();
      await page.getByRole('listbox').waitFor();
      await inspect(`${locale}-options`);
      await page.keyboard.press('Escape');
      await button(W.tell[locale]).click();
      await button(W.tellFault[locale]).click();
      await page.getByText(W.cut[locale]).last().waitFor();
      await inspect(`${locale}-toasts`);
    };
    await gallery.see('?scheme=dark', { ...DESK, locale }, walk);
  });
});

it('gives a thumb 44 points on a phone', async () => {
  const walk = async ({ page }: View): Promise<void> => {
    const small = await page.evaluate<readonly string[]>(`
    [...document.querySelectorAll('button, [role=tab], label[data-rac], [role=row] > [role=rowheader]')]
      .map((one) => [one.getBoundingClientRect(), one])
      .filter(([{ height, width }]) => height > 1 && width > 1 && height < 43.5)
      .filter(([, one]) => !one.closest('td, th') && one.parentElement.getBoundingClientRect().height > 1)
      .map(([{ height }, one]) => height + ' ' + one.outerHTML.slice(0, 160))`);
    expect(small).toEqual([]);
  };
  await gallery.see('', { ...PHONE, locale: 'zh-CN' }, walk);
});

it('writes no style into the page on an iPhone that the policy does not know', async () => {
  const iphone = `
    Object.defineProperty(Navigator.prototype, 'platform', { get: () => 'iPhone' });
    Object.defineProperty(Navigator.prototype, 'userAgentData', { get: () => undefined });`;
  const walk = async ({ page, broken }: View): Promise<void> => {
    const before = await page.evaluate<number>("document.querySelectorAll('style').length");
    await page.getByRole('button', { name: W.openDrawer['zh-CN'] }).tap();
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate<number>("document.querySelectorAll('style').length")).toBeGreaterThan(before);
    await page.getByRole('dialog').getByRole('button', { name: KIT_WORDS.close['zh-CN'] }).tap();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(broken).toEqual([]);
  };
  await gallery.see('?only=overlays', { ...PHONE, locale: 'zh-CN' }, walk, iphone);
});

it('keeps what has the focus, is chosen or is wrong to be seen in forced colours', async () => {
  const walk = async ({ page, inspect }: View): Promise<void> => {
    expect(await page.evaluate("matchMedia('(forced-colors: active)').matches")).toBe(true);
    await inspect('en-forced-colours');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline =
      'getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).outlineWidth';
    expect(await page.evaluate(outline)).toBe('solid2px');
  };
  await gallery.see('', { ...DESK, locale: 'en', forcedColors: 'active' }, walk);
});

it('prints what was told, and nothing that can only be pressed', async () => {
  const walk = async ({ page }: View): Promise<void> => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: W.accept['zh-CN'] }).first().isVisible()).toBe(false);
    expect(await page.getByRole('search').isVisible()).toBe(false);
    expect(await page.getByText(W.wall['zh-CN']).first().isVisible()).toBe(true);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  };
  await gallery.see('', { ...DESK, locale: 'zh-CN' }, walk);
});
