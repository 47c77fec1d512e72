import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { accountsIn } from '#domain/dispute/who-acted.js';
import { isHeldWhole, type FileOfAll } from '#domain/privacy/is-held-whole.js';
import { loadStream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** Whether a hold keeps a file whole. Its log is read only where something is held, and neither it nor a party of it is. */
export async function isFileHeld(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  file: Omit<FileOfAll, 'accountIds'>,
  held: ReadonlySet<string>,
): Promise<boolean> {
  if (held.size === 0) return false;
  if (isHeldWhole({ ...file, accountIds: [] }, held)) return true;
  const { events } = await loadStream<DisputeEvent>(database, associationId, file.disputeId);
  return isHeldWhole({ ...file, accountIds: accountsIn(events) }, held);
}
