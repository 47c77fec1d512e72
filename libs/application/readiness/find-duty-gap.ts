import { instant, type Instant } from '#domain/kernel/message.js';
import { FESTIVAL_ENDS } from '../context/festival-window.js';
import type { TenantContext } from '../command-handler/command-handler.js';

const AHEAD = '7 days';

export type DutyAhead = {
  /** Whether the association has duty at all, now or to come, or a festival window in these days. */
  readonly inUse: boolean;
  /** From when nobody is on duty; undefined where somebody is at every moment. */
  readonly gapFrom?: Instant;
};

/** Whether somebody who is there and not on leave is on duty at every moment of the next seven days. */
export async function findDutyGap(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  at: Instant,
): Promise<DutyAhead> {
  const { rows } = await database.query<{ in_use: boolean; gap: Date | null }>({
    name: 'duty-gap',
    text: `WITH ahead AS (SELECT tstzrange($2, $2::timestamptz + interval '${AHEAD}') AS days),
           on_duty AS (
             SELECT tstzmultirange(tstzrange(begins_at, ends_at)) - coalesce(
                      (SELECT range_agg(tstzrange(x.from_at, coalesce(x.ended_at, x.until_at)))
                         FROM office.absence x WHERE x.account_id = d.account_id
                          AND x.from_at < coalesce(x.ended_at, x.until_at)), '{}') AS times
               FROM office.duty d JOIN office.account a ON a.id = d.account_id AND suspended_at IS NULL AND ended_at IS NULL
              WHERE d.association_id = $1 AND ends_at > $2 AND roles @> ARRAY['case-manager'])
      SELECT EXISTS (SELECT FROM office.duty WHERE association_id = $1 AND ends_at > $2)
               OR EXISTS (SELECT FROM office.festival, ahead
                           WHERE association_id = $1 AND tstzrange(begins_at, ${FESTIVAL_ENDS}) && days) AS in_use,
             lower(tstzmultirange((SELECT days FROM ahead))
               - coalesce((SELECT range_agg(part) FROM on_duty, unnest(times) AS part), '{}')) AS gap`,
    values: [associationId, at],
  });
  const [{ in_use: inUse = false, gap = null } = {}] = rows;
  return { inUse, ...(gap && { gapFrom: instant(gap) }) };
}
