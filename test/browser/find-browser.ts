import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A browser's program, with what it needs from the environment. */
export type Browser = { readonly program: string; readonly env: Readonly<Record<string, string>> };

const run = promisify(execFile);
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const PACKAGE = path.resolve('node_modules/@sparticuz/chromium');

/**
 * A Chromium: the one that CHROMIUM_PATH names, else one of this machine, else the one that comes as a package. Rejects
 * where there is none.
 */
export async function findBrowser(named = process.env['CHROMIUM_PATH']): Promise<Browser> {
  const there = named ?? INSTALLED.find((program) => existsSync(program));
  if (there !== undefined) return { program: there, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked();
  throw new Error(
    'This needs a real browser, and none is here: install Chromium or Chrome, or name one with CHROMIUM_PATH.',
  );
}

/** The package holds it compressed; unpacked once for each user and version. */
async function unpacked(): Promise<Browser> {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = path.join(tmpdir(), `parley-chromium-${version}-${userInfo().uid}`);
  if (!existsSync(folder)) {
    const unfinished = mkdtempSync(`${folder}-`);
    const unpack =
      "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
    // by this sign the package unpacks the libraries that a bare machine lacks as well
    const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    await run(process.execPath, ['--input-type=module', '-e', unpack], { cwd: path.resolve('.'), env });
    mkdirSync(path.join(unfinished, 'home'));
    try {
      renameSync(unfinished, folder);
    } catch {
      rmSync(unfinished, { recursive: true, force: true }); // another was faster
    }
  }
  const program = path.join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const starts = await run(program, ['--version'], { env: { ...process.env, HOME: path.join(folder, 'home') } }).then(
    () => true,
    () => false,
  );
  return { program, env: { ...fonts, ...(!starts && { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') }) } };
}
