import type pg from 'pg';

/** Since when, by machine time, and why the receiver of the log of security takes nothing; empty while it does. */
export type LogSent = { readonly failingSince?: string; readonly failedWith?: string };

export async function readLogSent(database: Pick<pg.Pool, 'query'>): Promise<LogSent> {
  const { rows } = await database.query<{ failing_since: Date | null; failed_with: string | null }>(
    'SELECT failing_since, failed_with FROM office.security_log_sent',
  );
  const [row] = rows;
  return row?.failing_since ? { failingSince: row.failing_since.toISOString(), failedWith: row.failed_with ?? '' } : {};
}
