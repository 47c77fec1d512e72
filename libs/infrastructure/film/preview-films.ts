import { createHash, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type pg from 'pg';
import { NoRoom } from '../files/file-faults.js';
import type { Files } from '../files/files.js';
import { keepDraining } from '../files/keep-draining.js';
import { letGoOf } from '../files/let-go-of.js';
import type { Place } from '../files/place.js';
import type { SealedReader } from '../files/sealed-reader.js';
import { FileInfected, FileNotScanned } from '../malware/scan.js';
import type { Vault } from '../vault/vault.js';
import { FILM_KINDS } from './film-kinds.js';
import type { FilmProgram } from './film-program.js';
import {
  dropFilm,
  holdFilm,
  nextFilm,
  noteFilm,
  putOffFilm,
  type Derived,
  type FilmRow,
  type KeptFilm,
} from './film-rows.js';
import { makeFrames } from './make-frames.js';
import { formatOf, makePreview } from './make-preview.js';
import { readFilm, type Source } from './read-film.js';
import { assertRoom, withScratch } from './scratch.js';

type Parts = {
  /** What is in quarantine is not opened, and waits. */
  readonly files: Pick<Files, 'open'>;
  /** Where what is derived lies: it is made again, so that no backup has it. */
  readonly copies: Files;
  readonly program: FilmProgram;
  readonly pool: pg.Pool;
  readonly vaultOf: (associationId: string) => Pick<Vault, 'findKey'>;
};
export type PreviewFilms = { readonly wake: () => void; readonly stop: () => Promise<void> };

/** Milliseconds between two looks for films that wait, and between two words that one is under way. */
const [APART, HELD] = [30_000, 30_000];

/** Makes small pictures and previews, one film after the other, beside everything else. */
export function previewFilms(parts: Parts, report: (error: unknown) => void): PreviewFilms {
  let last: Promise<unknown> = Promise.resolve();
  const next = async (): Promise<boolean> => {
    const film = await nextFilm(parts.pool);
    if (!film) return false;
    const making = make(parts, film, report);
    last = making.catch(() => undefined);
    await making;
    return true;
  };
  const draining = keepDraining(next, APART, report);
  return {
    wake: draining.wake,
    stop: async () => {
      draining.stop();
      parts.program.close();
      await last;
    },
  };
}

const make = async (parts: Parts, kept: KeptFilm, report: (error: unknown) => void): Promise<void> => {
  const { pool, files, vaultOf } = parts;
  const { place, size, keyName } = kept;
  const key = await vaultOf(place.associationId).findKey(keyName);
  try {
    const reader = key && (await files.open(place, size, key));
    if (!reader) return await dropFilm(pool, place);
    try {
      await assertRoom(size * 2);
      await makeFrom(parts, kept, key, reader);
    } finally {
      await reader.close();
    }
  } catch (error) {
    if (error instanceof FileInfected) return dropFilm(pool, place);
    if (error instanceof NoRoom) report(error); // by itself it never has any
    if (error instanceof FileNotScanned || error instanceof NoRoom) return putOffFilm(pool, place);
    throw error;
  }
};

/** The small pictures are there at once, the preview when it is done. */
const makeFrom = (parts: Parts, { place, size, mediaType }: KeptFilm, key: KeyObject, reader: SealedReader) =>
  withScratch(async (film) => {
    const { program, pool, copies } = parts;
    for await (const some of reader.read(0, size - 1)) {
      await film.write(some);
      letGoOf(some);
    }
    const source: Source = { film, reader: FILM_KINDS[mediaType] ?? '', mediaType };
    const facts = await readFilm(program, source);
    if (!facts) return noteFilm(pool, place, { state: 'none' });
    const { seconds: length, width, height, needsPreview, hasSound } = facts;
    const frames = await makeFrames(program, source, length);
    const strip = frames && (await keep(copies, place, key, 'image/jpeg', () => once(frames.strip)));
    const made: Omit<FilmRow, 'state'> = {
      ...{ length, width, height },
      ...(frames && strip && { frames: { ...strip, seconds: frames.seconds } }),
    };
    const format = formatOf(program);
    if (!needsPreview || !format) return noteFilm(pool, place, { ...made, state: 'made' });
    await noteFilm(pool, place, { ...made, state: 'waiting' });
    const preview = await withScratch(async (into) => {
      const heard = held(() => void holdFilm(pool, place).catch(() => undefined));
      const isDone = await makePreview(program, source, { format, hasSound, into, heard });
      return isDone ? keep(copies, place, key, format.mediaType, () => bytesOf(into)) : undefined;
    });
    return noteFilm(pool, place, { ...made, state: 'made', ...(preview && { preview }) });
  });

const held = (say: () => void): (() => void) => {
  let said = performance.now();
  return () => {
    if (performance.now() - said < HELD) return;
    said = performance.now();
    say();
  };
};

/** Sealed as the original is, under the same key, so that it goes with it. */
const keep = async (
  copies: Files,
  place: Place,
  key: KeyObject,
  mediaType: string,
  bytes: () => AsyncIterable<Buffer>,
): Promise<Derived> => {
  const hash = createHash('sha256');
  let size = 0;
  for await (const some of bytes()) {
    hash.update(some);
    size += some.length;
  }
  const sha256 = hash.digest('hex');
  const received = await copies.receive({ bytes: bytes(), place: { ...place, sha256 }, key, mediaType, most: size });
  await received.keep().finally(received.discard);
  return { sha256, size, mediaType };
};

const bytesOf = (file: FileHandle): AsyncIterable<Buffer> =>
  createReadStream('', { fd: file, start: 0, autoClose: false, highWaterMark: 2 ** 20 });

async function* once(bytes: Buffer): AsyncGenerator<Buffer, void, void> {
  yield bytes;
}
