import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { isUuid } from '#infrastructure/ids.js';

/** That an absence holds at an instant of machine time, by the clock of its association. Names are the statement's. */
export const absentAt = (absence: string, machine: string, association: string): string => {
  const legal = `(${machine}::timestamptz + ${association}.clock_offset_ms * interval '1 ms')`;
  return `${absence}.from_at <= ${legal} AND coalesce(${absence}.ended_at, ${absence}.until_at) > ${legal}`;
};

/** One who stands in, and with which parties and platforms it is in conflict. */
export type StandIn = { readonly accountId: string; readonly conflicts: readonly string[] };

/** Of those among these who are on leave at an instant of machine time: who stands in, in order, as far as it is there. */
export async function findDeputies(
  database: Database,
  associationId: string,
  accountIds: readonly string[],
  now: Instant,
): Promise<ReadonlyMap<string, readonly StandIn[]>> {
  const asked = [...new Set(accountIds.filter(isUuid))];
  if (asked.length === 0) return new Map();
  const { rows } = await database.query<{ away_id: string; id: string; conflicts: string[] }>({
    name: 'deputies',
    text: `
      SELECT x.account_id AS away_id, d.id,
             ARRAY(SELECT with_id FROM office.declared_conflict c WHERE c.account_id = d.id AND c.ended_at IS NULL) AS conflicts
        FROM office.association o
        JOIN office.absence x ON x.association_id = o.id AND x.account_id = ANY ($2::uuid[]) AND ${absentAt('x', '$3', 'o')}
       CROSS JOIN LATERAL unnest(x.deputy_ids) WITH ORDINALITY AS named (id, place)
        JOIN office.account d ON d.id = named.id AND d.suspended_at IS NULL AND d.ended_at IS NULL AND d.roles @> ARRAY['case-manager']
       WHERE o.id = $1
         AND NOT EXISTS (SELECT FROM office.absence y WHERE y.account_id = d.id AND ${absentAt('y', '$3', 'o')})
       ORDER BY x.from_at, x.id, named.place`,
    values: [associationId, asked, now],
  });
  return Map.groupBy(
    rows.map(({ away_id: awayId, id, conflicts }) => ({ awayId, accountId: id, conflicts })),
    ({ awayId }) => awayId,
  );
}

/** The first who may stand in where these are concerned. */
export const firstFree = (standIns: readonly StandIn[], concerned: readonly string[] = []): string | undefined =>
  standIns.find(({ conflicts }) => !conflicts.some((id) => concerned.includes(id)))?.accountId;
