import { createHash, type KeyObject } from 'node:crypto';
import type pg from 'pg';
import type { Files } from '../files/files.js';
import { keepDraining } from '../files/keep-draining.js';
import type { Place } from '../files/place.js';
import type { Received, Sending } from '../files/receive-file.js';
import type { Vault } from '../vault/vault.js';
import { openKnownClean, type KnownClean } from './known-clean.js';
import type { PdfChecker } from './open-pdf-checker.js';
import { dropCheck, markKey, nextUnchecked, noteMark, putForCheck, type KeptPdf, type PdfMark } from './pdf-checks.js';

type Parts = {
  /** As they lie there: what is in quarantine is looked at, too, and given to nobody by that. */
  readonly kept: Files;
  readonly copies: Files;
  readonly checker: PdfChecker;
  readonly pool: pg.Pool;
  readonly vaultOf: (associationId: string) => Pick<Vault, 'findKey'>;
};

/** Looks at PDFs, each when it has come, and beside everything else. */
export type CheckFiles = {
  /** Looks at this one now, after those that are looked at already. */
  readonly look: (pdf: KeptPdf) => Promise<void>;
  /** Something waits. */
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
};

const PDF = 'application/pdf';
/** Milliseconds between two tries of the same file. */
const APART = 30_000;

/** Puts PDFs that people have sent where they are looked at; our own documents name no key. */
export const checkedFiles = (files: Files, pool: pg.Pool, wake: () => void): Files => ({
  ...files,
  receive: async (sending) => lookedAt({ pool, wake }, sending, await files.receive(sending)),
  adopt: async (whole) => lookedAt({ pool, wake }, whole, await files.adopt(whole)),
});

type Looking = { readonly pool: pg.Pool; readonly wake: () => void };

const lookedAt = (
  { pool, wake }: Looking,
  { keyName, place }: Pick<Sending, 'keyName' | 'place'>,
  received: Received,
): Received => {
  if (keyName === undefined || received.mediaType !== PDF) return received;
  const { sha256, size } = received;
  return {
    ...received,
    keep: async () => {
      await received.keep();
      await putForCheck(pool, { place: { ...place, sha256 }, size, keyName });
      wake();
    },
  };
};

export function checkFiles(parts: Parts, now: () => Date, report: (error: unknown) => void): CheckFiles {
  const looking = new Map<string, Promise<void>>();
  const clean = openKnownClean();
  const look = (pdf: KeptPdf): Promise<void> => {
    const key = `${pdf.place.disputeId}/${markKey(pdf.place)}`;
    const under = looking.get(key) ?? lookAt(parts, clean, pdf).finally(() => looking.delete(key));
    looking.set(key, under);
    return under;
  };
  const next = async (): Promise<boolean> => {
    const pdf = await nextUnchecked(parts.pool, new Date(now().getTime() - APART));
    if (pdf) await look(pdf);
    return pdf !== undefined;
  };
  const draining = keepDraining(next, APART, report);
  return {
    look,
    wake: draining.wake,
    stop: async () => {
      draining.stop();
      await parts.checker.close();
      await Promise.allSettled(looking.values());
    },
  };
}

/** Looks at one file, keeps its copy, notes what was found. */
async function lookAt(
  { kept, copies, checker, pool, vaultOf }: Parts,
  clean: KnownClean,
  { place, size, keyName }: KeptPdf,
): Promise<void> {
  const key = await vaultOf(place.associationId).findKey(keyName);
  const reader = key && (await kept.open(place, size, key));
  if (!reader) return dropCheck(pool, place);
  try {
    const known = clean.find(place);
    if (known) return await noteMark(pool, place, known, false);
    const { copy: bytes, beyond = false, ...finding } = await checker.check(size, reader.read(0, size - 1));
    if (!beyond) clean.note(place, finding);
    const copy = bytes && (await keepCopy(copies, place, key, bytes));
    await noteMark(pool, place, { ...finding, ...(copy && { copy }) }, beyond);
  } finally {
    await reader.close();
  }
}

/** Sealed as its original, under the same key, so that it goes with it. */
const keepCopy = async (
  copies: Files,
  place: Place,
  key: KeyObject,
  copy: Buffer,
): Promise<NonNullable<PdfMark['copy']>> => {
  const sha256 = createHash('sha256').update(copy).digest('hex');
  const received = await copies.receive({
    bytes: once(copy),
    place: { ...place, sha256 },
    key,
    mediaType: PDF,
    most: copy.length,
  });
  await received.keep().finally(received.discard);
  return { sha256, size: copy.length };
};

async function* once(bytes: Buffer): AsyncGenerator<Buffer, void, void> {
  yield bytes;
}
