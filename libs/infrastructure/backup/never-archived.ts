import { existsSync } from 'node:fs';
import type pg from 'pg';
import { archiveMarkFile } from '../journal/archive-mark.js';
import { LATE_SECONDS, markFile } from './mark.js';

const KINDS = ['backup', 'archive'] as const;
/** `parley backup`, `parley archive`. */
export type BackupKind = (typeof KINDS)[number];

/**
 * What BACKUPS_EXPECTED says: `backup`, `archive`, both with a comma between, or `none` where others archive the
 * installation by means of theirs. Without it either will do, in production.
 */
export function expectedBackups(environment: string, text: string | undefined): readonly BackupKind[] | 'either' {
  if (text === undefined || text === '') return environment === 'production' ? 'either' : [];
  if (text === 'none') return [];
  const named = text.split(',').map((one) => one.trim());
  const kinds = KINDS.filter((kind) => named.includes(kind));
  if (kinds.length !== new Set(named).size)
    throw new Error(`BACKUPS_EXPECTED is backup, archive, both with a comma between, or none; not ${text}`);
  return kinds;
}

/** Of what is expected that which has never once come to an end, as marks in the state folder tell. */
export function neverArchived(home: string, expected: readonly BackupKind[] | 'either'): readonly BackupKind[] {
  const hasRun = { backup: existsSync(markFile(home)), archive: existsSync(archiveMarkFile(home)) };
  if (expected === 'either') return hasRun.backup || hasRun.archive ? [] : ['backup'];
  return expected.filter((kind) => !hasRun[kind]);
}

/** Since when there is something to lose: the first event; undefined where there is none. */
export async function firstEventAt(database: Pick<pg.Pool, 'query'>): Promise<Date | undefined> {
  const { rows } = await database.query<{ at: Date }>(
    'SELECT recorded_at AS at FROM log.event ORDER BY position LIMIT 1',
  );
  return rows[0]?.at;
}

/** Seconds for which nothing has been archived where nothing ever was. */
export const unarchivedSeconds = (since: Date | undefined, now: Date): number =>
  since === undefined ? 0 : Math.max(0, (now.getTime() - since.getTime()) / 1_000);

/** A first backup has as long as every other one. */
export const isOverdue = (seconds: number): boolean => seconds > LATE_SECONDS;
