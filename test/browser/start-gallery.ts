import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { createApi, type ApiParts } from '../../apps/api/bootstrap.js';
import { readPages } from '../../apps/api/public/page/read-pages.js';
import { writeFonts } from './chinese-fonts.js';
import { faultsOf, launch, OVER_THE_PAGE, PATIENCE } from './open-phone.js';

const WEB = path.resolve('apps/web');

export type View = {
  readonly page: Page;
  /** What the policy or the page itself complained of until now. */
  readonly broken: readonly string[];
  /** Fails unless axe finds nothing, nothing stands wider than the screen and the policy was kept. */
  readonly inspect: (view: string) => Promise<void>;
};
export type Gallery = {
  /** Opens it, walks through it and closes it; `script` runs before those of the page. */
  readonly see: (
    search: string,
    options: BrowserContextOptions,
    walk: (view: View) => Promise<void>,
    script?: string,
  ) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The gallery of the kit as it is built, behind the API's own policy, in a browser that has Chinese characters. */
export async function startGallery(pictures = process.env['PICTURES']): Promise<Gallery> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-gallery-'));
  const configFile = path.join(WEB, 'gallery.config.ts');
  await build({ root: WEB, configFile, logLevel: 'silent', build: { outDir: folder, emptyOutDir: true } });
  renameSync(path.join(folder, 'gallery.html'), path.join(folder, 'index.html'));
  const parts = { url: 'http://127.0.0.1', pages: readPages(folder), now: () => new Date() };
  const api = await createApi({ ...parts, log: pino({ level: 'silent' }) } as unknown as ApiParts);
  await api.listen(0, '127.0.0.1');
  const url = await api.getUrl();
  const browser: Browser = await launch({ FONTCONFIG_FILE: writeFonts(folder) });
  return {
    see: async (search, options, walk, script) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      if (script !== undefined) await context.addInitScript(script);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      const broken: string[] = [];
      page.on('pageerror', (error) => broken.push(error.message));
      page.on('console', (said) => {
        if (said.type() === 'error' || /Content Security Policy/i.test(said.text())) broken.push(said.text());
      });
      const inspect = async (view: string): Promise<void> => {
        const faults = [...(await faultsOf(page)).filter((fault) => !OVER_THE_PAGE.test(fault)), ...broken];
        if (pictures !== undefined)
          await page.screenshot({ path: path.join(pictures, `kit-${view}.png`), fullPage: true });
        if (faults.length > 0) throw new Error(`${view}: ${faults.join('\n')}`);
      };
      await page.goto(`${url}/app${search}`);
      await page.locator('main > section').first().waitFor();
      await walk({ page, broken, inspect }).finally(() => context.close());
    },
    stop: async () => {
      await browser.close();
      await api.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
