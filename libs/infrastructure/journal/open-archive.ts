import type { KeyObject } from 'node:crypto';
import type pg from 'pg';
import type { CopiedFile } from '../backup/copy-files.js';
import { brokenLine } from '../backup/archived-in.js';
import { astrayLine } from '../backup/ended.js';
import { clearUnfinished } from '../backup/clear-unfinished.js';
import { namesIn, openedBy, underNewKey } from '../backup/snapshot-key.js';
import { newSnapshotName } from '../backup/snapshot-name.js';
import { connect } from '../database/connect.js';
import type { FileStore } from '../files/file-store.js';
import type { MasterKey } from '../vault/master-key.js';
import { followJournal, JournalGap, SLOT } from './follow-journal.js';
import { basesIn, instantsFolder, readBase, type Base, type Reached } from './instants.js';
import { readFiles } from './keep-files.js';
import { pruneInstants } from './prune-instants.js';
import { seeServer, takeBase } from './take-base.js';

const DAY = 86_400_000;
const IS_THERE = '42710';

export type Archiving = {
  readonly url: string;
  readonly target: string;
  readonly keys: string;
  readonly masterKey: MasterKey;
  readonly evidence: string;
  readonly store: Pick<FileStore, 'list' | 'open'>;
  /** How long the key of a base lives, and after how long the next base is taken. */
  readonly days: number;
  readonly baseDays: number;
  readonly now: () => Date;
  readonly report: (said: string) => void;
};
type Current = { readonly base: Base; readonly journal: ReturnType<typeof followJournal> };

/**
 * Goes on with the newest base, or takes one where there is none, it is old, or the server has let go of journal
 * meanwhile. While this is open the server keeps what is not archived; when it ends, however it ends, no longer.
 */
export async function openArchive(archiving: Archiving) {
  const { url, target, keys, days, baseDays, now, report } = archiving;
  const client = await connect(url);
  try {
    await holdJournal(client);
    await clearUnfinished(instantsFolder(target));
    let current = (await resume(archiving, client)) ?? (await begin(archiving, client));
    let isTaking = false;
    let taken: Current | undefined;
    const takeNext = (): void => {
      isTaking = true;
      void begin(archiving, client)
        .then(
          (next) => (taken = next),
          (error: unknown) => report(`No new base: ${String(error)}`),
        )
        .finally(() => (isTaking = taken !== undefined));
    };
    const prune = async (): Promise<void> => {
      const { ended, astray, broken } = await pruneInstants({ target, keys, days, now: now() });
      if (astray.length > 0) report(astrayLine(astray, keys));
      if (broken.length > 0) report(brokenLine(broken));
      for (const base of ended)
        report(`The key of ${base} has reached its end: destroyed, and the base with its journal.`);
    };
    await prune();
    return {
      base: (): string => current.base.base,
      /** Archives all that is recorded by now. */
      cycle: async (): Promise<Reached> => {
        const reached = await current.journal.cycle(isTaking);
        if (taken) {
          current = taken;
          [taken, isTaking] = [undefined, false];
          await prune();
          return current.journal.cycle(false);
        }
        if (!isTaking && isDue(current.base, baseDays, now())) takeNext();
        return reached;
      },
      close: () => client.end(),
    };
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

const isDue = ({ begunAt }: Base, baseDays: number, now: Date): boolean =>
  now.getTime() >= new Date(begunAt).getTime() + baseDays * DAY;

/** Of this session alone: where it ends the disk of a server whose archive has died does not fill. */
async function holdJournal(client: pg.Client): Promise<void> {
  try {
    await client.query('SELECT pg_create_physical_replication_slot($1, true, true)', [SLOT]);
  } catch (error) {
    if ((error as pg.DatabaseError).code !== IS_THERE) throw error;
    throw new Error('This database is being archived already by another `parley archive`', { cause: error });
  }
}

async function resume(archiving: Archiving, client: pg.Client): Promise<Current | undefined> {
  const { target, keys, masterKey, baseDays, now, report } = archiving;
  const living = new Set(namesIn(keys));
  const newest = (await basesIn(target)).whole.filter((name) => living.has(name)).at(-1);
  if (newest === undefined) return undefined;
  const key = openedBy(masterKey, keys, newest);
  if (!key) {
    report(`The master key does not open the key of ${newest}, which was made before it: a new base is taken.`);
    return undefined;
  }
  const base = readBase(target, newest, key);
  const server = await seeServer(client);
  if (server.system !== base.system || server.timeline !== base.timeline) return undefined;
  if (isDue(base, baseDays, now())) return undefined;
  const journal = follow(archiving, client, { base, key, before: new Map() });
  try {
    await journal.assertThere();
    return { base, journal };
  } catch (error) {
    if (!(error instanceof JournalGap)) throw error;
    report(`${error.message}: a new base is taken.`);
    return undefined;
  }
}

async function begin(archiving: Archiving, client: pg.Client): Promise<Current> {
  const { url, target, keys, masterKey, days, now, report } = archiving;
  const begun = now();
  const name = newSnapshotName(begun);
  const before = (await basesIn(target)).whole.at(-1);
  const keyUntil = new Date(begun.getTime() + days * DAY);
  const { base, key } = await underNewKey({ masterKey, keys, snapshot: name, keyUntil }, async (key) => ({
    base: await takeBase({ url, target, base: name, key, keyUntil, begun }),
    key,
  }));
  report(`Base ${name} in ${Math.ceil((now().getTime() - begun.getTime()) / 1_000)} s.`);
  const known = before === undefined ? new Map<string, CopiedFile>() : readFiles(target, before);
  return { base, journal: follow(archiving, client, { base, key, before: known }) };
}

type Of = { readonly base: Base; readonly key: KeyObject; readonly before: ReadonlyMap<string, CopiedFile> };
const follow = ({ target, evidence, store }: Archiving, client: pg.Client, of: Of) =>
  followJournal({ client, target, evidence, store, ...of });
