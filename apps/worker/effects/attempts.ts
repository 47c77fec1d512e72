import type pg from 'pg';
import type { Effect } from '#domain/dispute/effect.js';

type Failed = {
  readonly associationId: string;
  readonly disputeId: string;
  readonly effect: Effect;
  readonly error: string;
  readonly at: Date;
};

/** What an operator reads under the effect: a platform's id, or by which other channel. Never an address. */
export const destinationOf = (effect: Effect): string => {
  if (effect.kind === 'ask-platform') return effect.platformId;
  if (effect.kind === 'make-document') return 'documents';
  if (effect.kind === 'make-export') return 'exports';
  if (effect.kind === 'tell-secret') return 'draws';
  return effect.kind === 'serve-platform'
    ? (effect.service.platformId ?? 'platform')
    : effect.kind.replace('serve-', '');
};

/**
 * Counts a failed attempt; since when the effect has been tried (machine time). After a resumption the count begins
 * anew.
 */
export async function noteFailure(
  pool: pg.Pool,
  { associationId, disputeId, effect, error, at }: Failed,
): Promise<Date> {
  const { rows } = await pool.query<{ first_attempt_at: Date }>(
    `INSERT INTO read.effect_attempt AS known (dispute_id, key, association_id, kind, destination, attempts, last_error, first_attempt_at, last_attempt_at)
       VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $7)
       ON CONFLICT (dispute_id, key) DO UPDATE SET last_error = excluded.last_error, last_attempt_at = excluded.last_attempt_at, gave_up = false,
         attempts = CASE WHEN known.gave_up THEN 1 ELSE known.attempts + 1 END,
         first_attempt_at = CASE WHEN known.gave_up THEN excluded.first_attempt_at ELSE known.first_attempt_at END
       RETURNING first_attempt_at`,
    [disputeId, effect.key, associationId, effect.kind, destinationOf(effect), error, at],
  );
  return rows[0]?.first_attempt_at ?? at;
}

/** How often it was tried and failed; 0 for what is not noted. */
export async function countAttempts(pool: pg.Pool, disputeId: string, key: string): Promise<number> {
  const text = 'SELECT attempts FROM read.effect_attempt WHERE dispute_id = $1 AND key = $2';
  const { rows } = await pool.query<{ attempts: number }>({ name: 'count-attempts', text, values: [disputeId, key] });
  return rows[0]?.attempts ?? 0;
}

/** Nothing is tried any more until a person resumes it. */
export async function noteGivenUp(pool: pg.Pool, failed: Failed): Promise<void> {
  await noteFailure(pool, failed);
  await pool.query('UPDATE read.effect_attempt SET gave_up = true WHERE dispute_id = $1 AND key = $2', [
    failed.disputeId,
    failed.effect.key,
  ]);
}

/** Done, or no longer owed. */
export async function forget(pool: pg.Pool, disputeId: string, key: string): Promise<void> {
  await pool.query({
    name: 'forget-attempt',
    text: 'DELETE FROM read.effect_attempt WHERE dispute_id = $1 AND key = $2',
    values: [disputeId, key],
  });
}

/**
 * Forgets what the dispute neither owes nor has given up; a retry that waits for its turn would do it minutes later.
 */
export async function forgetOthers(pool: pg.Pool, disputeId: string, keys: readonly string[]): Promise<void> {
  const text = 'DELETE FROM read.effect_attempt WHERE dispute_id = $1 AND NOT key = ANY ($2)';
  await pool.query({ name: 'forget-other-attempts', text, values: [disputeId, keys] });
}
