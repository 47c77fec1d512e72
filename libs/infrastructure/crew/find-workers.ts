import type pg from 'pg';
import { findLivingProcesses } from '../clock/living-processes.js';
import { RELEASE } from '../release.js';

export type Workers = {
  readonly roles: readonly (readonly string[])[];
  /** Workers of another release tell of no roles: each may do everything. */
  readonly others: number;
};

/** The workers that live just now, and what each does. */
export async function findWorkers(database: Pick<pg.Pool, 'query'>): Promise<Workers> {
  const { rows } = await database.query<{ roles: readonly string[] }>(
    `SELECT roles FROM read.worker w WHERE until > clock_timestamp()
        AND EXISTS (SELECT FROM pg_stat_activity a WHERE a.pid = w.backend) ORDER BY id`,
  );
  const living = await findLivingProcesses(database);
  const others = living.filter(({ kind, release }) => kind === 'worker' && release !== RELEASE).length;
  return { roles: rows.map(({ roles }) => roles), others };
}

/** What nobody does of all that is to be done. */
export const undone = ({ roles, others }: Workers, all: readonly string[]): readonly string[] =>
  others > 0 ? [] : all.filter((role) => !roles.some((some) => some.includes(role)));
