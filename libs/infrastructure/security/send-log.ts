import type pg from 'pg';
import { inTransaction } from '../database/in-transaction.js';
import { postOtlp, type OtlpReceiver } from '../otlp/post-otlp.js';
import { RELEASE } from '../release.js';
import type { FoundSecurityEvent } from './find-security-events.js';
import { otlpLogs } from './otlp-logs.js';
import { openSettled } from './settled.js';

export type SecurityLogParts = OtlpReceiver & {
  readonly pool: pg.Pool;
  readonly now: () => Date;
};

const AT_ONCE = 500;

/** Nobody took it, or not as it was: what is not taken is sent again, and nothing after it before. */
export class SecurityLogNotTaken extends Error {
  override readonly name = 'SecurityLogNotTaken';
  constructor(readonly code: string) {
    super(`The log of security was not taken: ${code}`);
  }
}

/**
 * Sends the log of security to a system of its own: from the first event on, in order, at least once, the next ones
 * when the last were taken (2xx). How far it is stands in the database, so that no crash of either side loses any. Two
 * workers never send at once. Throws where they were not taken; how many were sent.
 */
export function keepSecurityLogSent(parts: SecurityLogParts): () => Promise<number> {
  const settled = openSettled(parts.pool);
  return async () => {
    const upTo = await settled();
    return upTo === undefined ? 0 : sendNext(parts, upTo);
  };
}

async function sendNext(parts: SecurityLogParts, upTo: string): Promise<number> {
  const outcome = await inTransaction(parts.pool, async (client) => {
    const { rows } = await client.query<FoundSecurityEvent>(
      `SELECT e.id, e.at, e.kind, e.association_id, e.account_id, e.actor, e.address, e.device, e.request_id, e.facts
         FROM (SELECT position FROM office.security_log_sent FOR UPDATE SKIP LOCKED) s
         JOIN security.event e ON e.id > s.position AND e.id <= $1::bigint ORDER BY e.id LIMIT ${AT_ONCE}`,
      [upTo],
    );
    const last = rows.at(-1);
    if (!last) return 0;
    const failed = await postOtlp(parts, otlpLogs(rows, RELEASE));
    if (failed === undefined)
      await client.query(
        'UPDATE office.security_log_sent SET position = $1, sent_at = $2, failing_since = NULL, failed_with = NULL',
        [last.id, parts.now()],
      );
    else
      await client.query(
        'UPDATE office.security_log_sent SET failing_since = coalesce(failing_since, $1), failed_with = $2',
        [parts.now(), failed],
      );
    return failed ?? rows.length;
  });
  if (typeof outcome === 'string') throw new SecurityLogNotTaken(outcome);
  return outcome;
}
