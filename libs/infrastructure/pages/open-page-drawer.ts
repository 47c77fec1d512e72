import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';

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
export function openPageDrawer(bounds: DrawBounds = BOUNDS): PageDrawer {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.ref();
    const gone = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill('SIGKILL');
    await gone;
  };
  const drawOne = async (wanted: DrawWanted): Promise<Drawn> => {
    child ??= start(bounds.memory);
    const drawn = await ask(child, wanted, bounds.time);
    if (!drawn) await end();
    return drawn ?? { refused: 'damaged' };
  };
  const inTurn = <T>(call: () => Promise<T>): Promise<T> => {
    const next = last.then(call);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    draw: (wanted) => {
      clearTimeout(timer);
      return inTurn(() => drawOne(wanted)).finally(() => {
        clearTimeout(timer);
        timer = setTimeout(() => void inTurn(end), bounds.idle).unref();
      });
    },
    close: () => {
      clearTimeout(timer);
      return inTurn(end);
    },
  };
}

const start = (memory: number): ChildProcess => {
  const here = import.meta.filename;
  const program = path.join(path.dirname(here), `draw-process${path.extname(here)}`);
  const child = fork(program, [String(memory)], {
    execArgv: ['--no-warnings', ...RIGHTS],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: {},
  });
  child.on('error', () => undefined);
  child.unref();
  child.channel?.unref();
  return child;
};

/** Undefined if it ended or said nothing in time. */
const ask = (child: ChildProcess, wanted: DrawWanted, milliseconds: number): Promise<Drawn | undefined> =>
  new Promise((resolve) => {
    const answer = (told?: Drawn | { readonly ready: true }): void => {
      if (told && 'ready' in told) return;
      clearTimeout(timer);
      child.off('message', answer).off('exit', gone);
      resolve(told);
    };
    const gone = (): void => answer();
    const timer = setTimeout(gone, milliseconds);
    child.on('message', answer).once('exit', gone);
    child.send(wanted, (error) => {
      if (error) gone();
    });
  });
