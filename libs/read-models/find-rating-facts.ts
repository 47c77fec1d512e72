import type { LocalDate } from '#domain/calendar/local-date.js';
import type { RatingRole } from '#domain/rating/terms.js';
import type { Database } from '#event-store/types.js';
import type { Fact, FactCode } from '#rating/fact.js';
import type { SectorCount } from '#rating/sector.js';
import { RATING_FACTS_VIEW, RATING_MEMBERS_VIEW } from './views.js';

type Row = {
  readonly dispute_id: string;
  readonly fact_id: string;
  readonly former_ids: readonly string[];
  readonly member_id: string;
  readonly role: RatingRole;
  readonly code: FactCode;
  readonly on_day: LocalDate;
  readonly counterparty_id: string | null;
  readonly event: string;
  readonly source_id: string | null;
  readonly since: string;
  readonly until: string | null;
  readonly ended_by: string | null;
  readonly pending: boolean;
  readonly statistics_only: boolean;
};

const factOf = (row: Row): Fact => ({
  factId: row.fact_id,
  ...(row.former_ids.length > 0 && { formerIds: row.former_ids }),
  code: row.code,
  role: row.role,
  memberId: row.member_id,
  disputeId: row.dispute_id,
  ...(row.counterparty_id !== null && { counterpartyId: row.counterparty_id }),
  event: row.event,
  ...(row.source_id !== null && { sourceId: row.source_id }),
  on: row.on_day,
  since: Number(row.since),
  ...(row.until !== null && { until: Number(row.until) }),
  ...(row.ended_by !== null && { endedBy: row.ended_by }),
  ...(row.pending && { pending: true as const }),
  ...(row.statistics_only && { statisticsOnly: true as const }),
});

const COLUMNS = `dispute_id, fact_id, former_ids, member_id, role, code, to_char(on_day, 'YYYY-MM-DD') AS on_day, counterparty_id, event, source_id, since, until, ended_by, pending, statistics_only`;

/**
 * What the log said of these members, or of everybody, as far as it was known up to a position; with what had been
 * taken back by then.
 */
export async function findRatingFacts(
  database: Database,
  associationId: string,
  { memberIds, known }: { readonly memberIds?: readonly string[]; readonly known: number },
): Promise<readonly Fact[]> {
  const { rows } = await database.query<Row>({
    name: 'rating-facts',
    text: `SELECT ${COLUMNS} FROM ${RATING_FACTS_VIEW} AS rating_facts WHERE association_id = $1 AND ($2::text[] IS NULL OR member_id = ANY ($2)) AND since <= $3`,
    values: [associationId, memberIds, known],
  });
  return rows.map(factOf);
}

/**
 * The same as `sectorCounts` over all facts that held at a position, reckoned where they lie: batches by role, kind and
 * day.
 */
export async function findSectorCounts(
  database: Database,
  associationId: string,
  known: number,
  roles: readonly RatingRole[],
): Promise<readonly SectorCount[]> {
  const { rows } = await database.query<{ role: RatingRole; code: FactCode; on: LocalDate; count: number }>({
    name: 'rating-sector',
    text: `WITH struck AS (
             SELECT m.member_id, s ->> 'factId' AS fact_id FROM ${RATING_MEMBERS_VIEW} m, jsonb_array_elements(m.struck) s
              WHERE m.association_id = $1 AND m.struck <> '[]' AND (s ->> 'since')::bigint <= $2)
           SELECT role, code, to_char(on_day, 'YYYY-MM-DD') AS "on", count(DISTINCT (member_id, coalesce(counterparty_id, dispute_id::text)))::int AS count
             FROM ${RATING_FACTS_VIEW} f
            WHERE association_id = $1 AND since <= $2 AND (until IS NULL OR until > $2) AND role = ANY ($3) AND NOT pending AND NOT statistics_only
              AND NOT EXISTS (SELECT FROM struck WHERE struck.member_id = f.member_id AND struck.fact_id = ANY (f.fact_id || f.former_ids))
            GROUP BY role, code, on_day`,
    values: [associationId, known, roles],
  });
  return rows;
}

/** Who accepted the rules, at any time. */
export async function findRatingMembers(database: Database, associationId: string): Promise<readonly string[]> {
  const text = `SELECT member_id FROM ${RATING_MEMBERS_VIEW} AS rating_members WHERE association_id = $1 AND member_id <> '' ORDER BY member_id`;
  return (
    await database.query<{ member_id: string }>({ name: 'rating-members', text, values: [associationId] })
  ).rows.map(({ member_id }) => member_id);
}
