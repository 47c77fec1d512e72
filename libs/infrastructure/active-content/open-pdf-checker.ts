import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Finding } from './active-kinds.js';

export type CheckBounds = {
  /** Of a file; a larger one is not looked at. */
  readonly bytes: number;
  /** Milliseconds for one file. */
  readonly time: number;
  /** Bytes of memory for one file. */
  readonly memory: number;
};
export const CHECK_BOUNDS: CheckBounds = { bytes: 100 * 2 ** 20, time: 20_000, memory: 2 ** 30 };

/** `beyond`: a bound was reached, so that another try, when the machine has less to do, may tell more. */
export type Looked = Finding & { readonly copy?: Buffer; readonly beyond?: true };
export type PdfChecker = {
  /** Never rejects because of the bytes. */
  readonly check: (size: number, bytes: AsyncIterable<Buffer>) => Promise<Looked>;
  readonly close: () => Promise<void>;
};

const UNKNOWN = { state: 'unknown', kinds: [], signed: false } as const;
const HEAP = '--max-old-space-size=512';

/**
 * Looks at one PDF after the other, each in a process of its own without environment and without a right to write or to
 * start others, which ends with the file or at its bounds: however hostile it is, it costs no more, and leaves nothing.
 */
export function openPdfChecker(bounds: CheckBounds = CHECK_BOUNDS): PdfChecker {
  let last: Promise<unknown> = Promise.resolve();
  let running: ChildProcess | undefined;
  let closed = false;
  const checkOne = async (bytes: AsyncIterable<Buffer>): Promise<Looked> => {
    if (closed) return { ...UNKNOWN, beyond: true };
    const child = start(bounds.memory);
    running = child;
    const timer = setTimeout(() => child.kill('SIGKILL'), bounds.time);
    try {
      const ended = new Promise<number | null>((resolve) => void child.once('close', resolve));
      const said = buffer(child.stdout).catch(() => Buffer.alloc(0));
      // it may end while it is still written to
      const written = pipeline(bytes, child.stdin).catch((error: NodeJS.ErrnoException) => {
        if (!BROKEN.has(error.code ?? '')) throw error;
      });
      const [, output, code] = await Promise.all([written, said, ended]);
      return code === 0 ? looked(output) : { ...UNKNOWN, beyond: true };
    } finally {
      clearTimeout(timer);
      child.kill('SIGKILL');
      running = undefined;
    }
  };
  return {
    check: (size, bytes) => {
      if (size > bounds.bytes) return Promise.resolve(UNKNOWN);
      const next = last.then(() => checkOne(bytes));
      last = next.catch(() => undefined);
      return next;
    },
    close: async () => {
      closed = true;
      running?.kill('SIGKILL');
      await last;
    },
  };
}

const BROKEN: ReadonlySet<string> = new Set([
  'EPIPE',
  'ECONNRESET',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_DESTROYED',
]);

const looked = (output: Buffer): Looked => {
  const end = output.indexOf('\n');
  const finding = JSON.parse(output.subarray(0, end).toString()) as Finding;
  return finding.state === 'present' ? { ...finding, copy: output.subarray(end + 1) } : finding;
};

const start = (memory: number) => {
  const here = import.meta.filename;
  const program = path.join(path.dirname(here), `check-process${path.extname(here)}`);
  const rights = ['--permission', '--allow-fs-read=*', '--allow-worker'];
  return spawn(process.execPath, ['--no-warnings', HEAP, ...rights, program, String(memory)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
  }).on('error', () => undefined);
};
