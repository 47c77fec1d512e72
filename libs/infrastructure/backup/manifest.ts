import { createHmac, hkdfSync, timingSafeEqual, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** Where of the log something stands: its end, and the hash of the event that ends it (base64; empty before the first). */
export const LogEnd = z.object({ position: z.int().min(0), chain: z.string() });
export type LogEnd = z.infer<typeof LogEnd>;

const Table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.int().min(0),
  sealed: z.boolean(),
  /** Bytes before sealing, which the sealed form needs to be opened. */
  size: z.int().min(0),
  /** Of the file as it lies there, hexadecimal. */
  sha256: z.string(),
});
export type ArchivedTable = z.infer<typeof Table>;

/** What a snapshot is, docs/backup.md. Written last: a folder without one is no snapshot. */
export const Manifest = z.object({
  format: z.literal(1),
  snapshot: z.string(),
  release: z.string(),
  madeAt: z.iso.datetime(),
  /** The end of its key's period; in snapshots from 0.3 on. */
  keyUntil: z.iso.datetime().optional(),
  migrations: z.array(z.string()),
  log: LogEnd,
  tables: z.array(Table),
  /** How far readers had come that tell people something; in snapshots from 0.3 on. */
  readers: z.record(z.string(), z.int().min(0)).optional(),
  /** The list of files, and how many it has. */
  files: z.object({ count: z.int().min(0), sha256: z.string() }),
});
export type Manifest = z.infer<typeof Manifest>;

const macOf = (key: KeyObject, text: string): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', key, '', 'parley/backup/manifest', 32)))
    .update(text)
    .digest();

/** A manifest as text, and over it a code that nobody makes without the snapshot's key. */
export function signedManifest(key: KeyObject, manifest: object): { readonly text: string; readonly mac: string } {
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  return { text, mac: macOf(key, text).toString('hex') };
}

export const MANIFEST = 'manifest.json';
export const MAC = 'manifest.mac';
export const FILES = 'files.jsonl';

/** Throws where it was changed, or was made with another key. */
export const readManifest = (folder: string, key: KeyObject): Manifest => readSigned(folder, key, Manifest);

export function readSigned<T>(folder: string, key: KeyObject, shape: z.ZodType<T>): T {
  const text = readFileSync(path.join(folder, MANIFEST), 'utf8');
  const mac = Buffer.from(readFileSync(path.join(folder, MAC), 'utf8').trim(), 'hex');
  const expected = macOf(key, text);
  if (mac.length !== expected.length || !timingSafeEqual(mac, expected))
    throw new Error(`The manifest of this snapshot was changed: ${path.join(folder, MANIFEST)}`);
  return shape.parse(JSON.parse(text));
}
