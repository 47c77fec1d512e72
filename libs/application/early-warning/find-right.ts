import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { unrecorded, type Right } from '#domain/right/state.js';
import { loadStream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** A right of the register as it is now; undefined where there is none of this id. */
export async function findRight(
  { database, associationId }: TenantContext,
  rightId: string,
): Promise<Right | undefined> {
  const { events } = await loadStream<RightEvent>(database, associationId, rightId);
  return events.length === 0 ? undefined : events.reduce(evolveRight, unrecorded);
}
