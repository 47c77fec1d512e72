import { dropFiles } from '../backup/copy-files.js';
import { dropEnded, type Dropped } from '../backup/ended.js';
import { readFiles } from './keep-files.js';
import { basesIn, instantsFolder } from './instants.js';

type Pruning = { readonly target: string; readonly keys: string; readonly days: number; readonly now: Date };

/** Destroys the keys whose period has ended, and takes away what nobody can open any more; what became of which base. */
export async function pruneInstants({ target, ...asked }: Pruning): Promise<Dropped> {
  const dropped = dropEnded(instantsFolder(target), await basesIn(target), asked);
  const left = [...dropped.usable, ...dropped.astray, ...dropped.broken];
  const wanted = left.flatMap((base) => [...readFiles(target, base).values()].map(({ sha256 }) => sha256));
  await dropFiles(instantsFolder(target), new Set(wanted));
  return dropped;
}
