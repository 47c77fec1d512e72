import { readStandings, type Complaining } from '#application/context/standing.js';
import { ownTasks, type OwnTask } from '#domain/dispute/own-tasks.js';
import type { Caller } from '../../http/caller.js';
import type { SeenDispute } from './seen-disputes.js';

/** The tasks of the caller in disputes that it sees, each with them, with what bars it as a complainant now. */
export async function ownTasksIn(
  { tenant, actor, now }: Caller,
  seen: readonly SeenDispute[],
): Promise<readonly { readonly seen: SeenDispute; readonly found: readonly OwnTask[] }[]> {
  const complaining = ({ dispute, filedBy }: SeenDispute): Complaining => ({
    partyId: dispute.complainantId,
    accountId: filedBy,
  });
  // nobody else does anything there that a bar forbids
  const own = seen.filter(({ visibility }) => visibility.roles.includes('complainant'));
  const standingOf = await readStandings(tenant, own.map(complaining), now);
  return seen.map((one) => {
    const { visibility, file } = one;
    const { bars, limits } = own.includes(one) ? standingOf(complaining(one)) : {};
    const context = { ...file.context, ...(bars && { bars }), ...(limits && { limits }) };
    return { seen: one, found: ownTasks(actor, visibility, { ...file, context }) };
  });
}
