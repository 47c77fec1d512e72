import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import type { Files } from '../files/files.js';
import type { Place } from '../files/place.js';
import type { SealedReader } from '../files/sealed-reader.js';
import type { CheckFiles } from './check-files.js';
import { findMark, findMarks, forgetCheck, markKey, putForCheck, type KeptPdf, type PdfMark } from './pdf-checks.js';

export const PDF = 'application/pdf';
/** Milliseconds that a reader waits until a file has been looked at. */
const PATIENCE = 25_000;
const NOTHING: PdfMark = { state: 'waiting', kinds: [], signed: false };

/** It waits to be looked at, and nobody gets it before. */
export class FileNotChecked extends Error {
  override readonly name = 'FileNotChecked';
}

type Parts = {
  readonly files: Files;
  /** Where copies lie: they are made again, so that no backup has them. */
  readonly copies: Files;
  readonly check: CheckFiles;
  readonly pool: pg.Pool;
};

export type Shown = {
  readonly reader: SealedReader;
  readonly size: number;
  /** Of the bytes that are given. */
  readonly sha256: string;
  /** `copy`: without what the PDF can do; `unchecked`: as it came, and nobody knows what it can do. */
  readonly as: 'sent' | 'copy' | 'unchecked';
};

export type ShownWanted = KeptPdf & {
  readonly key: KeyObject;
  readonly mediaType: string;
  /** As it was sent, whatever it can do. */
  readonly original: boolean;
};

/** Files that people have sent, as they are shown: PDFs without what they can do beside being read. */
export type ShownFiles = {
  /** Undefined if the file is not there. Throws FileNotChecked. */
  readonly open: (wanted: ShownWanted) => Promise<Shown | undefined>;
  /** Of these PDFs of one dispute or party; what was never looked at is put in turn. */
  readonly marks: (pdfs: readonly KeptPdf[]) => Promise<(place: Place) => PdfMark>;
};

export const shownFiles = (parts: Parts): ShownFiles => ({
  open: async (wanted) => {
    const { place, size, key, mediaType, original } = wanted;
    const reader = await parts.files.open(place, size, key);
    if (!reader) return undefined;
    const sent: Shown = { reader, size, sha256: place.sha256, as: 'sent' };
    if (original || mediaType !== PDF) return sent;
    try {
      const found = await instead(parts, wanted);
      if (typeof found === 'string') return { ...sent, as: found };
      await reader.close();
      return found;
    } catch (error) {
      await reader.close();
      throw error;
    }
  },
  marks: async (pdfs) => {
    const [first] = pdfs;
    const found = first ? await findMarks(parts.pool, first.place) : new Map<string, PdfMark>();
    const unknown = pdfs.filter(({ place }) => !found.has(markKey(place)));
    for (const pdf of unknown) await putForCheck(parts.pool, pdf);
    if (unknown.length > 0) parts.check.wake();
    return (place) => found.get(markKey(place)) ?? NOTHING;
  },
});

/** What is shown instead of a PDF, or that it is itself. */
const instead = async (parts: Parts, wanted: ShownWanted): Promise<Shown | 'sent' | 'unchecked'> => {
  const { place, key } = wanted;
  for (const _ of [1, 2]) {
    const { state, copy } = await markOf(parts, wanted);
    if (state === 'waiting') break;
    if (state !== 'present' || !copy) return state === 'none' ? 'sent' : 'unchecked';
    const reader = await parts.copies.open({ ...place, sha256: copy.sha256 }, copy.size, key);
    if (reader) return { reader, ...copy, as: 'copy' };
    await forgetCheck(parts.pool, place); // it is made again
  }
  throw new FileNotChecked(place.sha256);
};

const markOf = async ({ pool, check }: Parts, pdf: KeptPdf): Promise<PdfMark> => {
  const known = await findMark(pool, pdf.place);
  if (known && known.state !== 'waiting') return known;
  await putForCheck(pool, pdf);
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, PATIENCE);
  await Promise.race([check.look(pdf), late]).finally(() => clearTimeout(timer));
  return (await findMark(pool, pdf.place)) ?? NOTHING;
};
