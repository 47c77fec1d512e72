import { rmSync } from 'node:fs';
import { dropFiles } from '../backup/copy-files.js';
import { destroyEndedKeys, namesIn } from '../backup/snapshot-key.js';
import { readFiles } from './keep-files.js';
import { baseFolder, basesIn, instantsFolder } from './instants.js';

/** Destroys the keys whose period has ended, and takes away what nobody can open any more; the bases that went. */
export async function pruneInstants(target: string, keys: string, now: Date): Promise<readonly string[]> {
  destroyEndedKeys(keys, now);
  const living = new Set(namesIn(keys));
  const all = await basesIn(target);
  const ended = all.filter((base) => !living.has(base));
  for (const base of ended) rmSync(baseFolder(target, base), { recursive: true });
  const kept = all.filter((base) => living.has(base));
  const wanted = kept.flatMap((base) => [...readFiles(target, base).values()].map(({ sha256 }) => sha256));
  await dropFiles(instantsFolder(target), new Set(wanted));
  return ended;
}
