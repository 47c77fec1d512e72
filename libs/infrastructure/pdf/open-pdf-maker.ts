import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCoverage, type Coverage } from './coverage.js';
import { FONT_FOLDERS, REGULAR } from './fonts.js';
import { shown } from './shown.js';

export type PdfWanted = {
  /** Typst source of our own. */
  readonly layout: string;
  /** What it reads as `sys.inputs.print`, as JSON. */
  readonly print: object;
  /** Seconds since 1970: what the file says of its making. */
  readonly createdAt: number;
  /** Pictures that the layout shows, by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
};

export type MadePdf = { readonly pdf: Buffer; readonly pages: number };

export type PdfMaker = {
  /** A PDF/A-2b; the same bytes for the same input, in every process. Throws PdfFailed. */
  readonly make: (wanted: PdfWanted) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

/** The same, where it matters how many pages there are. */
export type PageMaker = { readonly makePages: (wanted: PdfWanted) => Promise<MadePdf> };

/** One that works in a process of its own; tells whether that is there now. */
export type PdfProcess = PdfMaker & PageMaker & { readonly isOpen: () => boolean };

/** `refused`: this input does not become a PDF, now or later. `away`: the compiler ended, or took too long. */
export class PdfFailed extends Error {
  override readonly name = 'PdfFailed';

  constructor(readonly reason: 'refused' | 'away') {
    super(reason);
  }
}

type Told = { readonly pdf: Uint8Array; readonly pages: number } | { readonly failed: true } | { readonly ready: true };
type Patience = { readonly make: number; readonly idle: number };

const PATIENCE: Patience = { make: 15_000, idle: 60_000 };

/**
 * Makes one PDF after the other in a process of its own, which is started when one is wanted and ended when none was
 * for a minute.
 */
export function openPdfMaker({ make: most, idle }: Patience = PATIENCE): PdfProcess {
  let child: ChildProcess | undefined;
  let covers: Promise<Coverage> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const end = async (): Promise<void> => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.ref(); // else nobody would wait for its end
    const gone = new Promise((resolve) => ending.once('exit', resolve));
    ending.kill('SIGKILL');
    await gone;
  };
  const inTurn = <T>(call: () => Promise<T>): Promise<T> => {
    const next = last.then(call);
    last = next.catch(() => undefined);
    return next;
  };
  const makeOne = async (wanted: PdfWanted): Promise<MadePdf> => {
    covers ??= readCoverage(REGULAR);
    const print = shown(wanted.print, await covers);
    child ??= start();
    const told = await ask(
      child,
      {
        layout: wanted.layout,
        inputs: { print: JSON.stringify(print) },
        createdAt: wanted.createdAt,
        files: wanted.files ?? {},
      },
      most,
    );
    if (told === undefined) await end();
    if (!told || 'ready' in told) throw new PdfFailed('away');
    if ('failed' in told) throw new PdfFailed('refused');
    return { pdf: Buffer.from(told.pdf), pages: told.pages };
  };
  const makePages = (wanted: PdfWanted): Promise<MadePdf> => {
    clearTimeout(timer);
    return inTurn(() => makeOne(wanted)).finally(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void inTurn(end), idle).unref();
    });
  };
  return {
    makePages,
    make: async (wanted) => (await makePages(wanted)).pdf,
    isOpen: () => child !== undefined,
    close: () => {
      clearTimeout(timer);
      return inTurn(end);
    },
  };
}

/**
 * Runs as source and as built: it imports nothing of ours. Errors of the compiler may quote the text and are not shown.
 */
const start = (): ChildProcess => {
  const here = fileURLToPath(import.meta.url);
  const program = path.join(path.dirname(here), `compile-process${path.extname(here)}`);
  const child = fork(program, [...FONT_FOLDERS], {
    execArgv: ['--no-warnings'],
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
const ask = (child: ChildProcess, question: object, milliseconds: number): Promise<Told | undefined> =>
  new Promise((resolve) => {
    const answer = (told?: Told): void => {
      if (told && 'ready' in told) return;
      clearTimeout(timer);
      child.off('message', answer).off('exit', gone);
      resolve(told);
    };
    const gone = (): void => answer();
    const timer = setTimeout(gone, milliseconds);
    child.on('message', answer).once('exit', gone);
    child.send(question, (error) => {
      if (error) gone();
    });
  });
