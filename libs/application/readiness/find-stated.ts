import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';

export type Stated = {
  readonly administrators: number;
  readonly mediationBody: boolean;
  readonly assignmentRule: boolean;
  readonly letterhead: boolean;
  readonly messageProvider: boolean;
  readonly platformContacts: boolean;
};

/** What an association has said of itself in its own tables, as far as readiness asks for it. */
export async function findStated(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  at: Instant,
): Promise<Stated> {
  const { rows } = await database.query<Stated>({
    name: 'stated-of-association',
    text: `SELECT (SELECT count(*)::int FROM office.account WHERE association_id = $1 AND roles @> ARRAY['administrator']
                      AND suspended_at IS NULL AND ended_at IS NULL) AS administrators,
                  EXISTS (SELECT FROM office.mediation_body WHERE association_id = $1) AS "mediationBody",
                  EXISTS (SELECT FROM office.assignment_rule WHERE association_id = $1) AS "assignmentRule",
                  EXISTS (SELECT FROM office.letter_version WHERE association_id = $1 AND kind = 'letterhead'
                            AND state = 'released' AND decided_at <= $2) AS letterhead,
                  EXISTS (SELECT FROM office.message_provider WHERE association_id = $1) AS "messageProvider",
                  NOT EXISTS (SELECT FROM office.platform WHERE association_id = $1 AND contact_mail IS NULL) AS "platformContacts"`,
    values: [associationId, at],
  });
  return rows[0] as Stated;
}
