import type pg from 'pg';
import { backupAge } from '../backup/mark.js';
import { archiveAge } from '../journal/archive-mark.js';
import { memoryLimit } from '../processors/limits-here.js';
import { firstEndIn } from './observe-certificates.js';
import { readDisk, type Disk } from './read-disk.js';
import { openRecent, type Recent, type RecentCounts } from './recent.js';
import type { Watched } from './watched.js';

type Looked = {
  readonly disks: Readonly<Record<string, Disk>>;
  /** When each ends, in milliseconds since 1970. */
  readonly certificates: Readonly<Record<string, number>>;
  /** Seconds since the last; missing where there never was one. */
  readonly ages: { readonly backup?: number; readonly archive?: number };
};

/** How a process does, as it notes it beside its sign of life: names of ours and numbers, nothing of anybody. */
export type OwnMeasures = RecentCounts &
  Looked & {
    /** Bytes: taken, and that may be taken; a release of before does not tell the second. */
    readonly memory: number;
    readonly memoryLimit?: number;
    readonly pool: { readonly busy: number; readonly size: number; readonly waiting: number };
  };

/** Disks fill in hours. */
const PAUSE = 60_000;

type Measured = {
  readonly pool: Pick<pg.Pool, 'totalCount' | 'idleCount' | 'waitingCount' | 'options'>;
  readonly watched: Watched;
  readonly now: () => Date;
};

export type Own = {
  /** Is told what happens. */
  readonly recent: Recent;
  /** Asked with each sign of life; the machine is looked at once a minute. What cannot be read is left out. */
  readonly measures: () => Promise<OwnMeasures>;
};

/** What this process counts and sees of itself. */
export function openOwnMeasures({ pool, watched, now }: Measured): Own {
  const recent = openRecent();
  let looked: { readonly at: number; readonly seen: Looked } | undefined;
  const measures = async (): Promise<OwnMeasures> => {
    if (!looked || performance.now() - looked.at >= PAUSE)
      looked = { at: performance.now(), seen: await look(watched, now()) };
    return {
      ...recent.told(),
      ...looked.seen,
      memory: process.memoryUsage.rss(),
      memoryLimit: memoryLimit(),
      pool: { busy: pool.totalCount - pool.idleCount, size: pool.options.max, waiting: pool.waitingCount },
    };
  };
  return { recent, measures };
}

async function look({ folders, certificates, home }: Watched, now: Date): Promise<Looked> {
  const ageBy = (read: typeof backupAge) => readable(async () => (home === undefined ? undefined : read(home, now)));
  const [backup, archive] = [await ageBy(backupAge), await ageBy(archiveAge)];
  return {
    disks: await eachOf(folders, readDisk),
    certificates: await eachOf(certificates, firstEndIn),
    ages: { ...(backup !== undefined && { backup }), ...(archive !== undefined && { archive }) },
  };
}

const readable = async <T>(read: () => Promise<T | undefined>): Promise<T | undefined> => read().catch(() => undefined);

async function eachOf<T>(
  places: Readonly<Record<string, string>>,
  read: (place: string) => Promise<T | undefined>,
): Promise<Readonly<Record<string, T>>> {
  const found: Record<string, T> = {};
  for (const [name, place] of Object.entries(places)) {
    const one = await readable(() => read(place));
    if (one !== undefined) found[name] = one;
  }
  return found;
}
