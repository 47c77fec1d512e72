import type pg from 'pg';

type Setting = { readonly owns_log: boolean; readonly fsync: string; readonly synchronous_commit: string };

/**
 * Whether what was acknowledged is safe: the application must not own the log, and commits must reach the disk. Throws
 * in production; elsewhere gives back the warnings, a sentence each.
 */
export async function checkRoles(
  pool: Pick<pg.Pool, 'query'>,
  environment: 'production' | 'development',
): Promise<readonly string[]> {
  const { rows } = await pool.query<Setting>(
    `SELECT pg_has_role(current_user, relowner, 'USAGE') AS owns_log, current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS synchronous_commit
       FROM pg_class WHERE oid = 'log.event'::regclass`,
  );
  const [setting] = rows;
  const warnings = [
    setting?.owns_log &&
      'DATABASE_URL signs in as the owner of the log, who could change it: use the role parley_application.',
    setting?.fsync !== 'on' && 'PostgreSQL runs with fsync off: a power cut loses what was acknowledged.',
    setting?.synchronous_commit === 'off' &&
      'PostgreSQL runs with synchronous_commit off: a crash loses what was acknowledged.',
  ].filter((warning) => typeof warning === 'string');
  if (environment === 'production' && warnings.length > 0) throw new Error(warnings.join('\n'));
  return warnings;
}
