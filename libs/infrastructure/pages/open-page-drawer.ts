import path from 'node:path';
import { openAskedProcess } from '../asked-process.js';

/** Kinds of files that can be drawn as pages. */
export type DrawnKind = 'pdf' | 'png' | 'jpg' | 'gif' | 'webp';
export const DRAWN_KINDS: Readonly<Record<string, DrawnKind>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

export type DrawWanted = {
  readonly kind: DrawnKind;
  readonly bytes: Uint8Array;
  /** More than so many pages are not drawn. */
  readonly pages: number;
};
export type DrawRefused = 'encrypted' | 'damaged' | 'too-many-pages';
export type Drawn =
  /** A PDF's pages as SVG, or the picture itself. */
  { readonly pages: readonly Uint8Array[] } | { readonly refused: DrawRefused; readonly count?: number };
export type PageDrawer = {
  /** Never rejects because of the bytes. */
  readonly draw: (wanted: DrawWanted) => Promise<Drawn>;
  readonly close: () => Promise<void>;
};

/** Milliseconds and bytes of memory for one file. */
export type DrawBounds = { readonly time: number; readonly memory: number; readonly idle: number };
const BOUNDS: DrawBounds = { time: 60_000, memory: 1.5 * 2 ** 30, idle: 30_000 };
const RIGHTS = ['--permission', '--allow-fs-read=*', '--allow-worker', '--allow-addons'];

/**
 * Draws what people sent as pages in a process of its own, without environment and without a right to write or to start
 * others: a PDF leaves its scripts, forms and files behind, and a hostile one ends that process alone.
 */
export function openPageDrawer({ time: most, memory, idle }: DrawBounds = BOUNDS): PageDrawer {
  const here = import.meta.filename;
  const program = path.join(path.dirname(here), `draw-process${path.extname(here)}`);
  const { ask, close } = openAskedProcess<DrawWanted, Drawn>({
    program,
    args: [String(memory)],
    rights: RIGHTS,
    most,
    idle,
  });
  return { draw: async (wanted) => (await ask(() => wanted)) ?? { refused: 'damaged' }, close };
}
