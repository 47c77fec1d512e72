import type pg from 'pg';
import { z } from 'zod';
import { keptMark } from './kept-mark.js';
import { LogEnd } from './manifest.js';

/** How far the log was when it was last archived, kept outside the database: beside the backup and in PARLEY_HOME. */
const Mark = z.object({ snapshot: z.string(), at: z.iso.datetime(), log: LogEnd });
export type Mark = z.infer<typeof Mark>;

const kept = keptMark('backup-mark.json', Mark);

export const markFile = kept.fileIn;
export const writeMark = kept.write;
export const readMark = kept.read;

/** Whoever archives every day is in time, with two hours for it. */
export const LATE_SECONDS = 26 * 3_600;

/** Seconds since what runs from this state folder was archived by `parley backup`; undefined where it never was. */
export const backupAge = kept.ageIn;

type Connection = Pick<pg.Pool, 'query'>;

/** Of this database, now or in the transaction of a snapshot. */
export async function readLogEnd(database: Connection): Promise<LogEnd> {
  const { rows } = await database.query<{ position: string; chain: Buffer | null }>(
    'SELECT h.position, e.chain FROM log.head h LEFT JOIN log.event e ON e.position = h.position',
  );
  return { position: Number(rows[0]?.position ?? 0), chain: rows[0]?.chain?.toString('base64') ?? '' };
}

/** Why this database is not the one of the mark, or an older copy of it, with the remedy; undefined where it is that. */
export async function whyOlder(database: Connection, mark: Mark | undefined): Promise<string | undefined> {
  if (!mark || mark.log.position === 0) return undefined;
  const { rows } = await database.query<{ chain: Buffer }>('SELECT chain FROM log.event WHERE position = $1', [
    mark.log.position,
  ]);
  if (rows[0]?.chain.toString('base64') === mark.log.chain) return undefined;
  const { position } = await readLogEnd(database);
  return (
    `The database is older than its last backup, or another one: the log ended at ${mark.log.position} on ${mark.at} ` +
    `(snapshot ${mark.snapshot}), and ${rows[0] ? 'another event stands there' : `ends at ${position} now`}. ` +
    'Restore that snapshot into an empty database (parley restore), or start once with ' +
    `ACCEPT_LOSS_SINCE=${mark.log.position} where the loss is known and wanted.`
  );
}

/** Whether somebody knows of the loss and wants it: he names the position of the mark in ACCEPT_LOSS_SINCE. */
export const isAccepted = (mark: Mark | undefined, accepted: string | undefined): boolean =>
  accepted === String(mark?.log.position);

/**
 * Throws where the database lacks what was there when it was last archived: an older copy was put in its place, or
 * another database; unless that is accepted.
 */
export async function assertNotOlder(
  database: Connection,
  mark: Mark | undefined,
  accepted?: string,
): Promise<'whole' | 'accepted'> {
  const why = await whyOlder(database, mark);
  if (why === undefined) return 'whole';
  if (!isAccepted(mark, accepted)) throw new Error(why);
  return 'accepted';
}

/**
 * The same for whoever may write in the state folder: a loss that was accepted is settled there. From then on the mark
 * says how far this database is, so that a later loss is seen, and the next backup knows that it goes on from here.
 */
export async function assertNotOlderHere(database: Connection, home: string, accepted?: string): Promise<void> {
  const mark = readMark(home);
  if ((await assertNotOlder(database, mark, accepted)) === 'accepted' && mark)
    writeMark(home, { ...mark, log: await readLogEnd(database) });
}
