import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { accountsIn } from '#domain/dispute/who-acted.js';
import { loadStream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type File = { readonly disputeId: string; readonly partyIds: readonly string[] };

/** Whether a hold keeps a file: on it, on a party of it, or on whoever worked on it. Where nothing is held none is read. */
export async function isFileHeld(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  { disputeId, partyIds }: File,
  held: ReadonlySet<string>,
): Promise<boolean> {
  if (held.size === 0) return false;
  if ([disputeId, ...partyIds].some((id) => held.has(id))) return true;
  const { events } = await loadStream<DisputeEvent>(database, associationId, disputeId);
  return accountsIn(events).some((id) => held.has(id));
}
