import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openAskedProcess } from '../asked-process.js';
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

type Told = { readonly pdf: Uint8Array; readonly pages: number } | { readonly failed: true };
type Patience = { readonly make: number; readonly idle: number };

const PATIENCE: Patience = { make: 15_000, idle: 60_000 };

/**
 * Makes one PDF after the other in a process of its own, which is started when one is wanted and ended when none was
 * for a minute. Errors of the compiler may quote the text and are not shown.
 */
export function openPdfMaker({ make: most, idle }: Patience = PATIENCE): PdfProcess {
  let covers: Promise<Coverage> | undefined;
  const here = fileURLToPath(import.meta.url);
  const program = path.join(path.dirname(here), `compile-process${path.extname(here)}`);
  const { ask, isOpen, close } = openAskedProcess<object, Told>({ program, args: FONT_FOLDERS, most, idle });
  const makePages = async ({ layout, print, createdAt, files = {} }: PdfWanted): Promise<MadePdf> => {
    const told = await ask(async () => {
      covers ??= readCoverage(REGULAR);
      return { layout, inputs: { print: JSON.stringify(shown(print, await covers)) }, createdAt, files };
    });
    if (!told) throw new PdfFailed('away');
    if ('failed' in told) throw new PdfFailed('refused');
    return { pdf: Buffer.from(told.pdf), pages: told.pages };
  };
  return { makePages, make: async (wanted) => (await makePages(wanted)).pdf, isOpen, close };
}
