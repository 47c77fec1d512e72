import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PdfMaker } from '../../pdf/open-pdf-maker.js';
import { PAPER_LAYOUT } from './paper-layout.js';
import type { Paper } from './papers.js';

export type EvidenceFile = { readonly bytes: Buffer; readonly sha256: string; readonly mediaType: string };
export type EvidenceFiles = {
  /** A picture or video that is checked in, by its name without what it ends in. */
  readonly shown: (name: string) => EvidenceFile;
  /** A paper as PDF; the same words give the same bytes. */
  readonly printed: (paper: Paper) => Promise<EvidenceFile>;
  /** What was given out before, by its hash. */
  readonly find: (sha256: string) => EvidenceFile | undefined;
};

const TYPES = { jpg: 'image/jpeg', webm: 'video/webm' } as const;
/** Whole seconds since 1970 that every paper says of its making. */
const MADE = 1_750_000_000;

/** The sources’ own folder, whether this runs from them or from dist. */
const assets = (from: string): string => {
  const here = path.join(from, 'apps/cli/demo/assets');
  const above = path.dirname(from);
  if (existsSync(here)) return here;
  if (above === from) throw new Error('The pictures of the demo are not here: run it from a checkout');
  return assets(above);
};

/** `without-pictures`: where the checkout is not there, and none is asked for. */
export function openEvidenceFiles(pdf: Pick<PdfMaker, 'make'>, which?: 'without-pictures'): EvidenceFiles {
  const given = new Map<string, EvidenceFile>();
  const made = new Map<string, Promise<EvidenceFile>>();
  const give = (bytes: Buffer, mediaType: string): EvidenceFile => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = { bytes, sha256, mediaType };
    given.set(sha256, file);
    return file;
  };
  const folder = which === undefined ? assets(import.meta.dirname) : '';
  return {
    shown: (name) => {
      const end = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((one) =>
        existsSync(path.join(folder, `${name}.${one}`)),
      );
      if (!end) throw new Error(`No picture ${name}`);
      return give(readFileSync(path.join(folder, `${name}.${end}`)), TYPES[end]);
    },
    printed: (paper) => {
      const key = JSON.stringify(paper);
      const wanted = { layout: PAPER_LAYOUT, print: paper, createdAt: MADE };
      const making = made.get(key) ?? pdf.make(wanted).then((bytes) => give(bytes, 'application/pdf'));
      made.set(key, making);
      return making;
    },
    find: (sha256) => given.get(sha256),
  };
}
