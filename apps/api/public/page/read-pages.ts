import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { headOf } from './phone-head.js';
import { footOf, type SiteNumbers } from './site-numbers.js';

export type PageFile = { readonly type: string; readonly bytes: Buffer; readonly gzipped: Buffer };
export type Pages = {
  readonly html: PageFile;
  /** The desk of the association's people; undefined where it was not built. */
  readonly desk: PageFile | undefined;
  /** What everybody may read; undefined where it was not built. */
  readonly open: PageFile | undefined;
  /** By their name, of what lies in a folder with the folder’s before it. */
  readonly assets: ReadonlyMap<string, PageFile>;
  /** What a phone keeps of the pages, by where it lies: icons, what is shown without a connection, the worker. */
  readonly phone: ReadonlyMap<string, PageFile>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.png': 'image/png',
};

/**
 * The built pages of apps/web, few and small, so that they are kept in memory; what lies in folders (tables of
 * characters and fonts, of which hardly any is ever wanted) when it is first asked for. Undefined where they were not
 * built. Under what people see stand the numbers of the site, and over it what a messenger shows of the address.
 */
export function readPages(folder: string, numbers: SiteNumbers = {}, url = ''): Pages | undefined {
  const read = (name: string): PageFile => {
    const bytes = readFileSync(path.join(folder, name));
    return { type: typeOf(name), bytes, gzipped: gzipSync(bytes) };
  };
  const foot = footOf(numbers);
  const readPage = (name: string, head: string): PageFile => {
    const page = read(name);
    const html = page.bytes.toString();
    const bytes = Buffer.from(
      html.replace('</head>', () => `${head}</head>`).replace('</body>', () => `${foot}</body>`),
    );
    return { ...page, bytes, gzipped: gzipSync(bytes) };
  };
  const readLate = (name: string): PageFile => {
    let file: PageFile | undefined;
    const found = (): PageFile => (file ??= read(name));
    return {
      type: typeOf(name),
      get bytes() {
        return found().bytes;
      },
      get gzipped() {
        return found().gzipped;
      },
    };
  };
  const assets = (within: string): readonly (readonly [string, PageFile])[] =>
    readdirSync(path.join(folder, 'assets', within), { withFileTypes: true }).flatMap((entry) => {
      const name = path.posix.join(within, entry.name);
      if (entry.isDirectory()) return assets(name);
      const at = path.join('assets', name);
      return [[name, within === '' ? read(at) : readLate(at)] as const];
    });
  const readPhone = (): Pages['phone'] => {
    const icons = existsSync(path.join(folder, 'icons')) ? readdirSync(path.join(folder, 'icons')) : [];
    const names = ['offline.html', 'offline.css', 'worker.js', ...icons.map((name) => `icons/${name}`)];
    return new Map(names.filter((name) => existsSync(path.join(folder, name))).map((name) => [name, read(name)]));
  };
  try {
    const kept = new Map(assets(''));
    const head = headOf(url, kept.keys());
    const html = readPage('index.html', head);
    const [desk, open] = ['desk.html', 'public.html'].map((name) =>
      existsSync(path.join(folder, name)) ? readPage(name, head) : undefined,
    );
    return { html, desk, open, assets: kept, phone: readPhone() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const typeOf = (name: string): string => TYPES[path.extname(name)] ?? 'application/octet-stream';
