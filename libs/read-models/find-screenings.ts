import type { RuleCount } from '#domain/screening/figures.js';
import type { Sender } from '#domain/screening/events.js';
import type { Database } from '#event-store/types.js';
import { SCREENINGS_VIEW } from './views.js';

export type ScreeningsSought = {
  /** Those that it sent; without it all of the association, for its reviewers. */
  readonly sender?: Sender | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** Ids of screenings, the newest first, after one of them. Who may see which, their streams say. */
export async function findScreenings(
  database: Database,
  associationId: string,
  { sender, after, limit }: ScreeningsSought,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ screening_id: string }>({
    name: 'screenings',
    text: `SELECT screening_id FROM ${SCREENINGS_VIEW} AS screenings
            WHERE association_id = $1 AND ($2::text IS NULL OR (sender_kind = $2 AND sender_id = $3::uuid))
              AND ($4::uuid IS NULL OR screening_id < $4)
            ORDER BY screening_id DESC LIMIT $5`,
    values: [associationId, sender?.kind, sender?.id, after, limit],
  });
  return rows.map(({ screening_id }) => screening_id);
}

/** What rules found and what people said of it, over all screenings of a sender, or of the association. */
export async function countByRule(
  database: Database,
  associationId: string,
  sender: Sender | undefined,
): Promise<ReadonlyMap<string, RuleCount>> {
  const { rows } = await database.query<RuleCount & { readonly rule: string }>({
    name: 'screening-rules',
    text: `SELECT r.key AS rule, sum((r.value->>'found')::int)::int AS found,
                  sum((r.value->>'confirmed')::int)::int AS confirmed, sum((r.value->>'dismissed')::int)::int AS dismissed
             FROM ${SCREENINGS_VIEW} AS screenings, jsonb_each(rules) AS r
            WHERE association_id = $1 AND ($2::text IS NULL OR (sender_kind = $2 AND sender_id = $3::uuid))
            GROUP BY r.key`,
    values: [associationId, sender?.kind, sender?.id],
  });
  return new Map(rows.map(({ rule, ...count }) => [rule, count]));
}
