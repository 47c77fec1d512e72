import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export type PageFile = { readonly type: string; readonly bytes: Buffer; readonly gzipped: Buffer };
export type Pages = {
  readonly html: PageFile;
  /** The desk of the association's people; undefined where it was not built. */
  readonly desk: PageFile | undefined;
  readonly assets: ReadonlyMap<string, PageFile>;
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The built pages of apps/web, few and small, so that they are kept in memory. Undefined where they were not built. */
export function readPages(folder: string): Pages | undefined {
  const read = (name: string): PageFile => {
    const bytes = readFileSync(path.join(folder, name));
    return { type: TYPES[path.extname(name)] ?? 'application/octet-stream', bytes, gzipped: gzipSync(bytes) };
  };
  try {
    const [html, desk] = [
      read('index.html'),
      existsSync(path.join(folder, 'desk.html')) ? read('desk.html') : undefined,
    ];
    return {
      html,
      desk,
      assets: new Map(readdirSync(path.join(folder, 'assets')).map((name) => [name, read(path.join('assets', name))])),
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
