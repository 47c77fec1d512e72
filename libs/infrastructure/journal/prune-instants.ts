import { rmSync } from 'node:fs';
import { dropFiles } from '../backup/copy-files.js';
import { withoutKey, type WithoutKey } from '../backup/ended.js';
import { destroyEndedKeys, namesIn } from '../backup/snapshot-key.js';
import { readFiles } from './keep-files.js';
import { baseFolder, basesIn, instantsFolder } from './instants.js';

type Pruning = { readonly target: string; readonly keys: string; readonly days: number; readonly now: Date };

/** Destroys the keys whose period has ended, and takes away what nobody can open any more; which bases have no key. */
export async function pruneInstants({ target, keys, days, now }: Pruning): Promise<WithoutKey> {
  const destroyed = destroyEndedKeys(keys, now);
  const all = await basesIn(target);
  const found = withoutKey(instantsFolder(target), all, { living: new Set(namesIn(keys)), destroyed, days, now });
  for (const base of found.ended) rmSync(baseFolder(target, base), { recursive: true });
  const kept = all.filter((base) => !found.ended.includes(base));
  const wanted = kept.flatMap((base) => [...readFiles(target, base).values()].map(({ sha256 }) => sha256));
  await dropFiles(instantsFolder(target), new Set(wanted));
  return found;
}
