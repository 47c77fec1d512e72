import { refuse } from '#domain/kernel/refusal.js';
import { graphOf } from '#domain/neutral/reach.js';
import { tieFinder } from '#domain/neutral/ties.js';
import { findOpenParts } from '#read-models/find-opposed.js';
import { findConflicts } from '../context/officers.js';
import { findAffiliations } from '../context/affiliations.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { accountsOf, opponentsIn } from './may-represent.js';

/**
 * An officer gains nothing by an authority: no recorded affiliation and no declared conflict ties it to the party, to
 * who acts or is to act for it, or to anybody on another side of its open disputes. Refuses NotIndependent.
 */
export async function checkOfficer(
  door: Pick<TenantContext, 'database' | 'associationId'>,
  officerId: string,
  { partyId, accountId }: { readonly partyId: string; readonly accountId: string },
): Promise<void> {
  const open = await findOpenParts(door.database, door.associationId, partyId);
  const [conflicts, affiliations, accounts] = await Promise.all([
    findConflicts(door, officerId),
    findAffiliations(door),
    accountsOf(door, [partyId, ...opponentsIn(open)]),
  ]);
  if ([partyId, ...opponentsIn(open)].some((one) => conflicts.includes(one))) refuse('NotIndependent');
  const concerned = [...accounts].map(([id, those]) => ({
    id,
    accounts: id === partyId ? [...new Set([...those, accountId])] : those,
  }));
  const lasting = tieFinder(
    graphOf(affiliations),
    concerned,
    [],
  )(officerId).filter(({ endedAt }) => endedAt === undefined);
  if (lasting.length > 0) refuse('NotIndependent');
}
