import { localDate, type LocalDate } from '#domain/calendar/local-date.js';
import type { Database } from '#event-store/types.js';
import { CONFIDENTIAL_READERS_VIEW, DEPOSIT_GRANTS_VIEW, DOCKET_VIEW } from './views.js';

/** Somebody who read a deposit that is open to it no longer, and has not confirmed what became of its copies. */
export type GrantOwed = {
  readonly grantId: string;
  readonly depositId: string;
  readonly accountId: string;
  readonly endsOn: LocalDate;
};

/** Of grants that ended before that day. */
export async function findGrantsOwed(
  database: Database,
  associationId: string,
  today: LocalDate,
  accountId?: string,
): Promise<readonly GrantOwed[]> {
  const { rows } = await database.query<Omit<GrantOwed, 'endsOn'> & { endsOn: string }>({
    name: 'deposit-grants-owed',
    text: `SELECT g.grant_id AS "grantId", g.deposit_id AS "depositId", owed.id AS "accountId", g.ends_on::text AS "endsOn"
             FROM ${DEPOSIT_GRANTS_VIEW} g CROSS JOIN LATERAL unnest(g.owing_ids) AS owed (id)
            WHERE g.association_id = $1 AND g.owing_ids <> '{}' AND g.ends_on < $2::date
              AND ($3::uuid IS NULL OR owed.id = $3)
            ORDER BY g.ends_on, g.grant_id, owed.id LIMIT 1000`,
    values: [associationId, today, accountId],
  });
  return rows.map(({ endsOn, ...row }) => ({ ...row, endsOn: localDate(endsOn) }));
}

export type DisputeOwed = { readonly disputeId: string; readonly number: string };

/** Disputes that are over in which somebody, or this one, has not confirmed it. */
export async function findDisputesOwed(
  database: Database,
  associationId: string,
  accountId?: string,
): Promise<readonly DisputeOwed[]> {
  const { rows } = await database.query<DisputeOwed>({
    name: 'disputes-owed-copies',
    text: `SELECT r.dispute_id AS "disputeId", coalesce(d.number, '') AS number
             FROM ${CONFIDENTIAL_READERS_VIEW} r JOIN ${DOCKET_VIEW} d ON d.dispute_id = r.dispute_id
            WHERE r.association_id = $1 AND r.owing_ids <> '{}' AND NOT d.open
              AND ($2::uuid IS NULL OR r.owing_ids @> ARRAY[$2::uuid])
            ORDER BY r.dispute_id LIMIT 1000`,
    values: [associationId, accountId],
  });
  return rows;
}
