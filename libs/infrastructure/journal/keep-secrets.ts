import type { KeyObject } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readSecret, secretsIn, wrappingsFolder, writeSecret } from '../vault/wrappings-folder.js';
import { contextOf, keptWrappings } from './instants.js';
import { wholePack, writePack } from './sealed-pack.js';

type Kept = { readonly target: string; readonly base: string; readonly key: KeyObject; readonly evidence: string };

/** Seals each secret that wraps the vault's keys and that this base has not yet (ADR 36): the journal has none. */
export async function keepSecrets({ target, base, key, evidence }: Kept): Promise<void> {
  const folder = keptWrappings(target, base);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const there = new Set(readdirSync(folder));
  for (const id of secretsIn(wrappingsFolder(evidence))) {
    if (there.has(id)) continue;
    const secret = readSecret(wrappingsFolder(evidence), id);
    if (secret) await writePack(path.join(folder, id), [secret], key, contextOf(base, `wrapping/${id}`));
  }
}

/** Puts back those that the database needs at its instant, and no others; which of them the archive never saw. */
export async function bringSecrets(
  { target, base, key, evidence }: Kept,
  needed: readonly string[],
): Promise<readonly string[]> {
  const there = new Set(readdirSync(keptWrappings(target, base)));
  for (const id of needed.filter((one) => there.has(one))) {
    const secret = await wholePack(path.join(keptWrappings(target, base), id), key, contextOf(base, `wrapping/${id}`));
    writeSecret(wrappingsFolder(evidence), id, secret);
  }
  return needed.filter((id) => !there.has(id));
}
