import type { AuthorityKind } from '#domain/dispute/conduct/referral/events.js';
import type { Database } from '#event-store/types.js';
import { AUTHORITY_ANSWERS_VIEW } from './views.js';

export type AuthorityAnswer = {
  readonly disputeId: string;
  readonly authority: AuthorityKind;
  readonly answeredAt: Date;
};

/** What authorities decided of what was handed to them, the newest first. */
export async function findAuthorityAnswers(
  database: Database,
  associationId: string,
  limit: number,
): Promise<readonly AuthorityAnswer[]> {
  const { rows } = await database.query<AuthorityAnswer>({
    name: 'authority-answers',
    text: `SELECT dispute_id AS "disputeId", authority, answered_at AS "answeredAt" FROM ${AUTHORITY_ANSWERS_VIEW} AS authority_answers
            WHERE association_id = $1 ORDER BY answered_at DESC LIMIT $2`,
    values: [associationId, limit],
  });
  return rows;
}
