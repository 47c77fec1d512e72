import type { KeyObject } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import { plainSize } from '../files/file-cipher.js';
import { openSealedReader } from '../files/sealed-reader.js';
import { openSealedWriter } from '../files/sealed-writer.js';
import { readSecret, secretsIn, wrappingsFolder, writeSecret } from './wrappings-folder.js';

const contextOf = (snapshot: string): string => `parley/backup/${snapshot}/wrappings`;

/**
 * The secrets that wrap the vault's keys, for a backup: looked at before the moment of its snapshot and after it, since
 * an erasure may replace one meanwhile. Sealed under the snapshot's key, they are the only way into its words.
 */
export function keepWrappings(evidence: string) {
  const folder = wrappingsFolder(evidence);
  const seen = new Map<string, string>();
  const look = (): void => {
    for (const id of secretsIn(folder)) {
      const secret = seen.has(id) ? undefined : readSecret(folder, id);
      if (secret) seen.set(id, secret.toString('base64'));
    }
  };
  look();
  return {
    /** Throws where one that the snapshot needs is not there: then the snapshot has to be taken again. */
    writeSealed: async (file: string, key: KeyObject, snapshot: string, needed: readonly string[]): Promise<void> => {
      look();
      const missing = needed.filter((id) => !seen.has(id));
      if (missing.length > 0) throw new Error(`What wraps keys of the snapshot is not there: ${missing.join(', ')}`);
      const opened = await open(file, 'wx', 0o600);
      try {
        const writer = openSealedWriter(opened, key, contextOf(snapshot));
        await writer.add(Buffer.from(JSON.stringify(Object.fromEntries(needed.map((id) => [id, seen.get(id)])))));
        await writer.end();
      } finally {
        await opened.close();
      }
    },
  };
}

/** Puts them back; throws where the file was changed. */
export async function bringWrappings(evidence: string, file: string, key: KeyObject, snapshot: string): Promise<void> {
  const size = plainSize((await stat(file)).size);
  const reader = await openSealedReader(file, size, key, contextOf(snapshot));
  if (!reader) throw new Error(`A file of the snapshot is missing: ${file}`);
  const parts: Buffer[] = [];
  try {
    for await (const bytes of reader.read(0, size - 1)) parts.push(bytes);
  } finally {
    await reader.close();
  }
  const kept = JSON.parse(Buffer.concat(parts).toString()) as Readonly<Record<string, string>>;
  for (const [id, secret] of Object.entries(kept))
    writeSecret(wrappingsFolder(evidence), id, Buffer.from(secret, 'base64'));
}
