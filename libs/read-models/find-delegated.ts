import { countsOf, type Counts } from '#domain/delegation/counts.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import type { DelegatedState, ReturnedResult } from './delegated-row.js';
import { notStoredOnly } from './not-stored-only.js';
import { DELEGATED_VIEW } from './views.js';

export const LATE_SIDES = ['association', 'platform'] as const;
export type LateSide = (typeof LATE_SIDES)[number];

export type DelegatedSought = {
  readonly platformId?: string | undefined;
  readonly state?: DelegatedState | undefined;
  /** Those in which this side has let a day pass. */
  readonly late?: LateSide | undefined;
  readonly now: Instant;
  readonly after?: { readonly handedAt: string; readonly disputeId: string } | undefined;
  readonly limit: number;
};

export type DelegatedLine = {
  readonly disputeId: string;
  readonly platformId: string;
  readonly reference: string;
  readonly number: string;
  readonly state: DelegatedState;
  readonly handedAt: Date;
  readonly answerDue: Date;
  readonly resultDue: Date | null;
  readonly results: readonly ReturnedResult[];
  /** Sides that are late now. */
  readonly late: readonly LateSide[];
};

const ASSOCIATION_LATE = `(state = 'waiting' AND answer_due < $2) OR (state = 'running' AND result_due < $2)`;
const PLATFORM_LATE = `EXISTS (SELECT FROM jsonb_to_recordset(results) AS r ("answeredAt" text, "answerDue" timestamptz, overtaken boolean) WHERE r."answeredAt" IS NULL AND r.overtaken IS NULL AND r."answerDue" < $2)`;

/** Complaints that platforms handed over, the newest first. */
export async function findDelegated(
  database: Database,
  associationId: string,
  sought: DelegatedSought,
): Promise<readonly DelegatedLine[]> {
  const { platformId, state, late, now, after, limit } = sought;
  const { rows } = await database.query<DelegatedLine>({
    name: 'delegated',
    text: `SELECT dispute_id AS "disputeId", platform_id AS "platformId", reference, number, state, handed_at AS "handedAt", answer_due AS "answerDue",
                  result_due AS "resultDue", results,
                  array_remove(ARRAY[CASE WHEN ${ASSOCIATION_LATE} THEN 'association' END, CASE WHEN ${PLATFORM_LATE} THEN 'platform' END], NULL) AS late
             FROM ${DELEGATED_VIEW} AS delegated
            WHERE association_id = $1 AND ${notStoredOnly('delegated.dispute_id')} AND ($3::uuid IS NULL OR platform_id = $3) AND ($4::text IS NULL OR state = $4)
              AND ($5::text IS NULL OR CASE $5 WHEN 'association' THEN ${ASSOCIATION_LATE} ELSE ${PLATFORM_LATE} END)
              AND ($6::timestamptz IS NULL OR (handed_at, dispute_id) < ($6, $7::uuid))
            ORDER BY handed_at DESC, dispute_id DESC LIMIT $8`,
    values: [associationId, now, platformId, state, late, after?.handedAt, after?.disputeId, limit],
  });
  return rows;
}

/** What the association counts of a month by Shanghai's days, as the table knows it now. */
export async function countDelegated(
  database: Database,
  {
    associationId,
    platformId,
    month,
  }: { readonly associationId: string; readonly platformId: string; readonly month: string },
): Promise<Counts> {
  const inMonth = (column: string): string => `to_char(${column} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') = $3`;
  const results = (column: string): string =>
    `(SELECT count(*) FROM jsonb_to_recordset(results) AS r ("givenAt" timestamptz, "answeredAt" timestamptz) WHERE ${inMonth(`r."${column}"`)})`;
  const { rows } = await database.query<{ readonly [C in keyof Counts]: string }>({
    name: 'count-delegated',
    text: `SELECT count(*) FILTER (WHERE ${inMonth('handed_at')}) AS "handed-over", count(*) FILTER (WHERE ${inMonth('accepted_at')}) AS accepted,
                  count(*) FILTER (WHERE ${inMonth('declined_at')}) AS declined, count(*) FILTER (WHERE ${inMonth('taken_back_at')}) AS withdrawn,
                  coalesce(sum(${results('givenAt')}), 0) AS returned, coalesce(sum(${results('answeredAt')}), 0) AS answered
             FROM ${DELEGATED_VIEW} WHERE association_id = $1 AND platform_id = $2`,
    values: [associationId, platformId, month],
  });
  const [row] = rows;
  return countsOf((what) => Number(row?.[what] ?? 0));
}
