import { dropFiles } from './copy-files.js';
import { dropEnded, type Dropped } from './ended.js';
import { snapshotsFolder, snapshotsIn, wantedBy } from './snapshots.js';
import { takeAway } from './take-away.js';
import { surplusOf } from './thin-out.js';

type Dropping = {
  readonly target: string;
  readonly keys: string;
  readonly days: number;
  /** For so many days all stay, before that the last of each day; undefined: all stay until their keys end. */
  readonly thinAfter: number | undefined;
  readonly now: Date;
};

/**
 * Takes away what nobody can open any more, and thins out the rest. The keys of those that are thinned out stay until
 * their end: copies of the backup may lie elsewhere.
 */
export async function dropSnapshots({ target, thinAfter, ...asked }: Dropping) {
  const folder = snapshotsFolder(target);
  const { usable, ...dropped }: Dropped = dropEnded(folder, await snapshotsIn(target), asked);
  const thinned = thinAfter === undefined ? [] : surplusOf(usable, thinAfter, asked.now);
  for (const name of thinned) takeAway(folder, name);
  const left = [...usable.filter((name) => !thinned.includes(name)), ...dropped.astray, ...dropped.broken];
  await dropFiles(target, new Set(left.flatMap((name) => wantedBy(target, name))));
  return { ...dropped, thinned };
}
