import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { writeFonts } from './chinese-fonts.js';
import { faultsOf, launch, OVER_THE_PAGE, PATIENCE } from './open-phone.js';

type Brought = Parameters<BrowserContext['addCookies']>[0][number];
type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

export type DeskView = {
  readonly page: Page;
  /** Fails unless axe finds nothing, nothing stands wider than the screen and the policy was kept. */
  readonly inspect: (view: string) => Promise<void>;
};
type Options = BrowserContextOptions & { readonly cookies?: readonly Brought[] };
/** A window that stays open until it is closed. */
export type DeskWindow = DeskView & { readonly context: BrowserContext; readonly broken: readonly string[] };
export type DeskBrowser = {
  /** Opens a fresh window for as long as somebody works in it. */
  readonly open: (options: Options) => Promise<DeskWindow>;
  /** Opens a fresh window, signed in as whoever has these cookies; gives the cookies that it has at the end. */
  readonly see: (options: Options, walk: (view: DeskView) => Promise<void>) => Promise<Cookies>;
  readonly close: () => Promise<void>;
};

/** The browser of somebody at a desk, with Chinese characters. With a folder for pictures, one is taken of each view. */
export async function openDesk(pictures = process.env['PICTURES']): Promise<DeskBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-desk-'));
  const browser = await launch({ FONTCONFIG_FILE: writeFonts(folder) });
  const open = async ({ cookies = [], ...options }: Options): Promise<DeskWindow> => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 860 },
      ...options,
    });
    await context.addCookies([...cookies]);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (said) => {
      if (/Content Security Policy/i.test(said.text())) broken.push(said.text());
    });
    const inspect = async (view: string): Promise<void> => {
      if (pictures !== undefined)
        await page.screenshot({ path: path.join(pictures, `desk-${view}.png`), fullPage: true });
      const faults = [...(await faultsOf(page)).filter((fault) => !OVER_THE_PAGE.test(fault)), ...broken];
      if (faults.length > 0) throw new Error(`${view}: ${faults.join('\n')}`);
    };
    return { context, page, inspect, broken };
  };
  return {
    open,
    see: async (options, walk) => {
      const { context, page, inspect, broken } = await open(options);
      try {
        await walk({ page, inspect });
        return await context.cookies();
      } catch (error) {
        if (pictures !== undefined) await page.screenshot({ path: path.join(pictures, 'desk-failed.png') });
        throw new Error([String(error), ...broken].join('\n'), { cause: error });
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
