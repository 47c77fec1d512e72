import { loadStream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Everybody who did something in a dispute or is named in one of its events: none of them decides about a fact that
 * comes from it.
 */
export async function touchedIn(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  disputeId: string,
): Promise<ReadonlySet<string>> {
  const { events } = await loadStream(database, associationId, disputeId);
  return new Set(events.flatMap(({ meta, data }) => [meta.by.id, ...(JSON.stringify(data).match(ID) ?? [])]));
}
