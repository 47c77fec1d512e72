import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer } from './answer.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Built by `npm run build` beside this program. */
const FOLDER = path.join(import.meta.dirname, '../../start-page');

/** The page, and what it needs by names that hold no path. */
export function readFiles(folder = FOLDER): (pathname: string) => Answer {
  return (pathname) => {
    const [, name] = /^\/assets\/([\w.-]+)$/.exec(pathname) ?? [];
    const file = pathname === '/' ? 'start.html' : name === undefined ? undefined : `assets/${name}`;
    const type = TYPES[path.extname(file ?? '')];
    const found = path.join(folder, file ?? '');
    if (file === undefined || type === undefined || !existsSync(found)) return { status: 404 };
    return { status: 200, type, body: readFileSync(found) };
  };
}
