import type { LocalDate } from '#domain/calendar/local-date.js';
import type { SignalSource, WarnedKind } from '#domain/early-warning/events.js';
import type { Database } from '#event-store/types.js';
import { DISPUTE_SIGNALS_VIEW, EARLY_WARNINGS_VIEW, SCREENING_SIGNALS_VIEW, TIP_SIGNALS_VIEW } from './views.js';

export type CountedSubject = {
  readonly source: SignalSource;
  readonly kind: WarnedKind;
  readonly subject: string;
  readonly platformId: string | null;
  readonly grouping: string;
  readonly days: readonly { readonly day: LocalDate; readonly part: number }[];
};

/** All signals of an association since a day and before another, by subject and day. */
export async function findSignalCounts(
  database: Database,
  associationId: string,
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<readonly CountedSubject[]> {
  const { rows } = await database.query<CountedSubject>({
    name: 'signal-counts',
    text: `WITH counts AS (
             SELECT * FROM ${DISPUTE_SIGNALS_VIEW} AS dispute_signals UNION ALL SELECT * FROM ${SCREENING_SIGNALS_VIEW} AS screening_signals UNION ALL SELECT * FROM ${TIP_SIGNALS_VIEW} AS tip_signals),
           daily AS (
             SELECT source, kind, subject, platform_id, grouping, day, sum(part)::int AS part FROM counts
              WHERE association_id = $1 AND day >= $2 AND day < $3 GROUP BY 1, 2, 3, 4, 5, 6)
           SELECT source, kind, subject, platform_id AS "platformId", grouping,
                  jsonb_agg(jsonb_build_object('day', day, 'part', part) ORDER BY day) AS days
             FROM daily GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`,
    values: [associationId, from, until],
  });
  return rows;
}

/** Who was warned of before this festival already. */
export async function findWarnedOf(
  database: Database,
  associationId: string,
  festivalId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await database.query<{ key: string }>({
    name: 'warned-of',
    text: `SELECT DISTINCT unnest(keys) AS key FROM ${EARLY_WARNINGS_VIEW} AS early_warnings WHERE association_id = $1 AND festival_id = $2`,
    values: [associationId, festivalId],
  });
  return new Set(rows.map(({ key }) => key));
}

export type MorningsSought = {
  /** To whom something was sent on; without it all of the association. */
  readonly sentTo?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Ids of mornings with warnings, the newest first, after one of them; for the staff the last that was reckoned, too. */
export async function findMornings(
  database: Database,
  associationId: string,
  { sentTo, after, limit }: MorningsSought,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ morning_id: string }>({
    name: 'warning-mornings',
    text: `SELECT morning_id FROM ${EARLY_WARNINGS_VIEW} m
            WHERE association_id = $1 AND ($2::uuid IS NULL OR sent_to @> ARRAY[$2::uuid]) AND ($3::uuid IS NULL OR morning_id < $3)
              AND (cardinality(keys) > 0 OR ($3::uuid IS NULL AND NOT EXISTS (
                     SELECT FROM ${EARLY_WARNINGS_VIEW} o WHERE o.association_id = $1 AND o.morning_id > m.morning_id)))
            ORDER BY morning_id DESC LIMIT $4`,
    values: [associationId, sentTo, after, limit],
  });
  return rows.map(({ morning_id }) => morning_id);
}
