import type pg from 'pg';
import type { HiredFor, ProvidedService } from './provider-settings.js';

type Database = Pick<pg.Pool, 'query'>;
type Said = { readonly result: string; readonly code?: string };

/**
 * Notes when whom an association has hired did last what it was asked, and when and why it last did not: the
 * association's administrators see that its set-up holds. `refused` concerns the addressee alone and is not noted. `at`
 * is machine time.
 */
export async function noteAnswer(
  database: Database,
  { hiredFor }: HiredFor,
  service: ProvidedService,
  { result, code = '' }: Said,
  at: Date,
): Promise<void> {
  if (hiredFor === undefined || result === 'refused') return;
  const failed = result === 'failed' || result === 'impossible';
  await database.query({
    name: 'note-provider-answer',
    text: `INSERT INTO office.provider_answer AS known (association_id, service, answered_at, failed_at, failed_with)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT ON CONSTRAINT provider_answer_key DO UPDATE
               SET answered_at = coalesce(excluded.answered_at, known.answered_at),
                   failed_at   = coalesce(excluded.failed_at, known.failed_at),
                   failed_with = coalesce(excluded.failed_with, known.failed_with)`,
    values: [hiredFor, service, failed ? null : at, failed ? at : null, failed ? code : null],
  });
}

export type ProviderAnswered = {
  readonly service: ProvidedService;
  readonly answeredAt: Date | null;
  readonly failedAt: Date | null;
  readonly failedWith: string | null;
};

export async function findAnswers(database: Database, associationId: string): Promise<readonly ProviderAnswered[]> {
  const { rows } = await database.query<ProviderAnswered>({
    name: 'find-provider-answers',
    text: `SELECT service, answered_at AS "answeredAt", failed_at AS "failedAt", failed_with AS "failedWith"
             FROM office.provider_answer WHERE association_id = $1`,
    values: [associationId],
  });
  return rows;
}
