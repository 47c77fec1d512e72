import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.js';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const OPEN = ['--no-sandbox', '--no-zygote'];
/** Milliseconds; a busy machine is no failure. Two waits on end are no standstill yet: test/support/time-limits.mjs. */
export const PATIENCE = 120_000;
const AXE = 'node_modules/axe-core/axe.min.js';

/** A phone's browser, 360 points wide, with a thumb for a mouse. */
export type Phone = {
  readonly page: Page;
  /** Fails unless axe finds nothing wrong with what is shown now, and nothing stands wider than the screen. */
  readonly inspect: (view: string) => Promise<void>;
  readonly offline: (off: boolean) => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Opens a fresh one: no cookie, no storage, nothing known. With a folder for pictures, one is taken of each view that
 * is inspected.
 */
export async function openPhone(locale: 'zh-CN' | 'en', pictures?: string): Promise<Phone> {
  const browser = await launch();
  const context = await browser.newContext({
    locale,
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const broken: string[] = [];
  let taken = 0;
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) broken.push(message.text());
  });
  return {
    page,
    inspect: async (view) => {
      const faults = await faultsOf(page);
      if (faults.length > 0 || broken.length > 0) throw new Error(`${view}: ${[...faults, ...broken].join('\n')}`);
      taken += 1;
      if (pictures !== undefined)
        await page.screenshot({
          path: path.join(pictures, `${String(taken).padStart(2, '0')}-${view}.png`),
          fullPage: true,
        });
    },
    offline: (off) => context.setOffline(off),
    close: () => browser.close(),
  };
}

/**
 * With what its environment is to hold beside ours. Root may not use the sandbox, and some machines let nobody; what is
 * opened here is our own page.
 */
export async function launch(environment: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const { program, env } = await findBrowser();
  const start = (chromiumSandbox: boolean): Promise<Browser> =>
    chromium.launch({
      executablePath: program,
      headless: true,
      chromiumSandbox,
      timeout: PATIENCE,
      args: [...FLAGS, ...(chromiumSandbox ? [] : OPEN)],
      env: { ...process.env, ...env, ...environment } as Record<string, string>,
    });
  return process.getuid?.() === 0 ? start(false) : start(true).catch(() => start(false));
}

/** The frame that React Aria opens over the page stands in no landmark; what is in it is inspected like all else. */
export const OVER_THE_PAGE = /^axe region: .*\(<div style="display: contents;">\)$/;

type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] };

/** Said as text, because what it is about is known in the page alone. */
const FOUND = "axe.run({ exclude: ['[role=tooltip]'] }).then(({ violations }) => violations)";
const WIDE = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

/** What axe finds (a tooltip stands where its button is, in no landmark), and whether something stands wider than the screen. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(readFileSync(AXE, 'utf8'));
  const violations = await page.evaluate<readonly Violation[]>(FOUND);
  const wide = await page.evaluate<boolean>(WIDE);
  return [
    ...violations.map(({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.map(({ html }) => html).join(' ')})`),
    ...(wide ? ['it stands wider than the screen'] : []),
  ];
}
