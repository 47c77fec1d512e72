import type pg from 'pg';

/** What is told to administrators, and from how many on. */
export const ALARMS = {
  /** Failed or held-up sign-ins from one address. */
  'spraying-from-one': { from: 30, minutes: 15 },
  /** Failed or held-up sign-ins to accounts of the association from ten addresses or more. */
  'spraying-from-many': { from: 100, minutes: 15 },
  /** Refusals of one account, platform or link. */
  'many-refusals': { from: 60, minutes: 15 },
  /** Sensitive reads and exports of one account, platform or operator. */
  'mass-reads': { from: 200, minutes: 60 },
  /** An account that is administrator, and was not. */
  'new-administrator': { from: 1, minutes: 0 },
} as const;
export type AlarmPattern = keyof typeof ALARMS;

/**
 * Looks through the log for patterns at this machine time, and keeps each one once for its subject and hour; how many
 * are new.
 */
export async function findAlarms(database: Pick<pg.Pool, 'query'>, now: Date): Promise<number> {
  const since = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
  const hour = new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000);
  const { rowCount } = await database.query(SQL, [
    since(15),
    since(60),
    now,
    hour,
    ALARMS['spraying-from-one'].from,
    ALARMS['spraying-from-many'].from,
    ALARMS['many-refusals'].from,
    ALARMS['mass-reads'].from,
  ]);
  return rowCount ?? 0;
}

const SQL = `
WITH recent AS (
  SELECT * FROM security.event WHERE at >= $2 AND at <= $3
), failed AS (
  SELECT association_id, address FROM recent WHERE at >= $1 AND kind = 'sign-in-refused'
), found (association_id, pattern, subject, count) AS (
  SELECT association_id, 'spraying-from-one', address, count(*) FROM failed
    WHERE address IS NOT NULL GROUP BY association_id, address HAVING count(*) >= $5
  UNION ALL
  SELECT association_id, 'spraying-from-many', 'all', count(*) FROM failed
    GROUP BY association_id HAVING count(*) >= $6 AND count(DISTINCT address) >= 10
  UNION ALL
  SELECT association_id, 'many-refusals', actor, count(*) FROM recent
    WHERE at >= $1 AND kind = 'refused' AND actor IS NOT NULL GROUP BY association_id, actor HAVING count(*) >= $7
  UNION ALL
  SELECT association_id, 'mass-reads', actor, count(*) FROM recent
    WHERE kind IN ('sensitive-read', 'exported') AND actor IS NOT NULL GROUP BY association_id, actor HAVING count(*) >= $8
)
INSERT INTO office.security_alarm (association_id, pattern, subject, window_start, count)
  SELECT f.association_id, f.pattern, f.subject, $4::timestamptz, f.count FROM found f JOIN office.association a ON a.id = f.association_id
  UNION ALL
  SELECT association_id, 'new-administrator', id::text, '-infinity'::timestamptz, 1 FROM office.account WHERE 'administrator' = ANY (roles)
  ON CONFLICT DO NOTHING`;
