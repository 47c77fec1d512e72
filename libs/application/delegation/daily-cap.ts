import type { DelegationTerms } from '#domain/delegation/terms.js';
import type { Instant } from '#domain/kernel/message.js';
import { FESTIVAL_ENDS } from '../context/festival-window.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** How many complaints a platform may hand over on the day of an instant: that of the festival in which it lies. */
export type CapAt = (at: Instant) => number;

/** By the agreement and the festivals that are declared now, of this instant and later ones. */
export async function capsFrom(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  { dailyCap, festivalCap }: Pick<DelegationTerms, 'dailyCap' | 'festivalCap'>,
  from: Instant,
): Promise<CapAt> {
  if (festivalCap === undefined) return () => dailyCap;
  const { rows } = await database.query<{ begins: Date; ends: Date }>({
    name: 'festivals-from',
    text: `SELECT begins_at AS begins, ${FESTIVAL_ENDS} AS ends FROM office.festival
            WHERE association_id = $1 AND ${FESTIVAL_ENDS} > $2`,
    values: [associationId, from],
  });
  const isFestival = (at: number): boolean =>
    rows.some(({ begins, ends }) => begins.getTime() <= at && at < ends.getTime());
  return (at) => (isFestival(Date.parse(at)) ? festivalCap : dailyCap);
}
