import { refuse } from '#domain/kernel/refusal.js';
import type { AlarmPattern } from '#infrastructure/security/find-alarms.js';

export const ALARM_OUTCOMES = ['expected', 'acted-on'] as const;
export type AlarmOutcome = (typeof ALARM_OUTCOMES)[number];

export type SecurityAlarm = {
  readonly alarmId: string;
  readonly pattern: AlarmPattern;
  /** What was found in that hour: an account, a platform, a link, an address. */
  readonly subject: string;
  readonly count: number;
  /** Machine time, as the log has it. */
  readonly foundAt: Date;
  readonly lookedAt: Date | null;
  readonly lookedBy: string | null;
  readonly outcome: AlarmOutcome | null;
};

type Statements = {
  readonly query: <R extends object>(
    text: string,
    values: readonly unknown[],
  ) => Promise<{ readonly rows: readonly R[] }>;
};

/** Those that nobody has looked into first, then the newest. */
export async function listAlarms(database: Statements, associationId: string): Promise<readonly SecurityAlarm[]> {
  const { rows } = await database.query<SecurityAlarm>(
    `SELECT id AS "alarmId", pattern, subject, count, found_at AS "foundAt", looked_at AS "lookedAt",
            looked_by AS "lookedBy", outcome
       FROM office.security_alarm WHERE association_id = $1
      ORDER BY looked_at IS NOT NULL, found_at DESC, id LIMIT 200`,
    [associationId],
  );
  return rows;
}

type Settled = {
  readonly associationId: string;
  readonly alarmId: string;
  readonly outcome: AlarmOutcome;
  readonly by: string;
  /** Machine time. */
  readonly at: Date;
};

/** Refuses NotFound, NotIndependent for whom the alarm itself is about, and AnsweredAlready. */
export async function settleAlarm(
  database: Statements,
  { associationId, alarmId, outcome, by, at }: Settled,
): Promise<void> {
  const { rows } = await database.query<{ subject: string; lookedAt: Date | null }>(
    `SELECT subject, looked_at AS "lookedAt" FROM office.security_alarm WHERE association_id = $1 AND id = $2 FOR UPDATE`,
    [associationId, alarmId],
  );
  const alarm = rows[0] ?? refuse('NotFound');
  if (alarm.subject === by) refuse('NotIndependent');
  if (alarm.lookedAt !== null) refuse('AnsweredAlready');
  await database.query('UPDATE office.security_alarm SET looked_at = $2, looked_by = $3, outcome = $4 WHERE id = $1', [
    alarmId,
    at,
    by,
    outcome,
  ]);
}
