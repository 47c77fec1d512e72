import { createHash, type KeyObject } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { contextOf, type Place } from './place.js';
import { openRecogniser } from './recognise.js';
import { openSealedWriter } from './sealed-writer.js';

/** What arrived: told once, when the last byte has come. */
export type Arrived = { readonly sha256: string; readonly size: number; readonly mediaType: string };

/** Hashes, recognises and encrypts bytes as they come, into an open file. */
export type Intake = {
  readonly add: (bytes: Buffer) => Promise<void>;
  readonly size: () => number;
  /** `named` only chooses among kinds of text. */
  readonly end: (named: string) => Promise<Arrived>;
  readonly durable: () => number;
  readonly settle: () => Promise<Buffer>;
};

export function openIntake(
  file: Pick<FileHandle, 'writev' | 'datasync' | 'sync'>,
  key: KeyObject,
  place: Place,
): Intake {
  const [hash, recogniser] = [createHash('sha256'), openRecogniser()];
  const { add, end, durable, settle } = openSealedWriter(file, key, contextOf(place));
  let size = 0;
  return {
    add: async (bytes) => {
      size += bytes.length;
      hash.update(bytes);
      recogniser.add(bytes);
      await add(bytes);
    },
    size: () => size,
    end: async (named) => {
      await end();
      return { sha256: hash.digest('hex'), size, mediaType: await recogniser.end(named) };
    },
    durable,
    settle,
  };
}
