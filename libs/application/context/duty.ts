import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { FESTIVAL_ENDS } from './festival-window.js';
import { HOLDS } from './officers.js';

/** The duty roster, but for who is on leave, suspended or gone, and the festival window of this instant. */
export async function findDuty(
  tenant: TenantContext,
  at: Instant,
): Promise<Pick<DecisionContext, 'dutyRoster' | 'festival'>> {
  const [dutyRoster, festivalId] = await Promise.all([findRoster(tenant, at), findFestival(tenant, at)]);
  return { dutyRoster, ...(festivalId !== undefined && { festival: { festivalId } }) };
}

const findRoster = async ({ database, associationId }: TenantContext, at: Instant): Promise<readonly string[]> => {
  const { rows } = await database.query<{ account_id: string }>({
    name: 'duty-roster',
    text: `SELECT account_id FROM office.duty JOIN office.account a ON a.id = account_id AND suspended_at IS NULL AND ended_at IS NULL
            WHERE duty.association_id = $1 AND begins_at <= $2 AND ends_at > $2 AND roles @> ARRAY['case-manager']
              AND NOT EXISTS (SELECT FROM office.absence x WHERE x.account_id = a.id AND ${HOLDS('$2')})
            ORDER BY place, duty.id`,
    values: [associationId, at],
  });
  return [...new Set(rows.map(({ account_id }) => account_id))];
};

/** The declared festival window of this instant. */
export const findFestival = async (
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  at: Instant,
): Promise<string | undefined> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'festival-window',
    text: `SELECT id FROM office.festival WHERE association_id = $1 AND begins_at <= $2 AND ${FESTIVAL_ENDS} > $2 ORDER BY begins_at, id LIMIT 1`,
    values: [associationId, at],
  });
  return rows[0]?.id;
};
