import type pg from 'pg';
import { findLivingProcesses } from '../clock/living-processes.js';
import { RELEASE } from '../release.js';
import { SHARING } from './crew-table.js';

export type Workers = {
  readonly roles: readonly (readonly string[])[];
  /** Whether one of this release reads the log: each release does so for itself. */
  readonly reads: boolean;
  /** Workers of a release that tells of no roles: each may do everything. */
  readonly others: number;
};

/** The workers that live just now, and what each does. */
export async function findWorkers(database: Pick<pg.Pool, 'query'>): Promise<Workers> {
  const { rows } = await database.query<{ roles: readonly string[]; release: string }>(
    `SELECT roles, release FROM read.worker w WHERE until > clock_timestamp()
        AND EXISTS (SELECT FROM pg_stat_activity a WHERE a.pid = w.backend) ORDER BY id`,
  );
  const telling = new Set([RELEASE, ...rows.map(({ release }) => release)]);
  const living = await findLivingProcesses(database);
  return {
    roles: rows.map(({ roles }) => roles),
    reads: rows.some(({ roles, release }) => release === RELEASE && roles.includes(SHARING)),
    others: living.filter(({ kind, release }) => kind === 'worker' && !telling.has(release)).length,
  };
}

/** What nobody does of all that is to be done. */
export const undone = ({ roles, reads, others }: Workers, all: readonly string[]): readonly string[] =>
  others > 0 ? [] : all.filter((role) => (role === SHARING ? !reads : !roles.some((some) => some.includes(role))));
