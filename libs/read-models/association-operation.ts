import type { Database } from '#event-store/types.js';
import { findBuilding, type Building } from './building.js';
import { countOwing, type Owing } from './count-owing.js';
import { findFailingByDestination, type FailingDestination } from './failing-by-destination.js';
import { findReaders, type ReaderAt } from './find-readers.js';
import { measureQueues, type QueueDepth } from './queue-depths.js';

export type AssociationOperation = Owing & {
  readonly events: number;
  readonly readers: readonly ReaderAt[];
  readonly building: readonly Building[];
  readonly failingByDestination: readonly FailingDestination[];
  readonly queues: readonly QueueDepth[];
};

/** Whether everything runs, as one association's administrators see it: of others nothing but that readers lag. */
export async function readOperationOf(database: Database, associationId: string): Promise<AssociationOperation> {
  const [{ events, readers }, building, owing, failingByDestination, queues] = await Promise.all([
    findReaders(database),
    findBuilding(database),
    countOwing(database, associationId),
    findFailingByDestination(database, associationId),
    measureQueues(database, associationId),
  ]);
  return { events, readers, building: [...building.values()], ...owing, failingByDestination, queues };
}
