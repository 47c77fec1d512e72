import { isWorkedOn } from '#domain/dispute/delegation/erase-handed-over.js';
import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolve, evolveAll } from '#domain/dispute/evolve.js';
import type { Instant } from '#domain/kernel/message.js';
import type { DisputeOfPerson } from '#domain/privacy/plan-erasure.js';
import { readHead } from '#event-store/head.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** Every dispute with a part of this party; undefined while the list of disputes lags behind the log. */
export async function disputesOfPerson(
  { database, associationId }: TenantContext,
  partyId: string,
): Promise<readonly (DisputeOfPerson & { readonly dispute: Dispute })[] | undefined> {
  const head = await readHead(database);
  const reader = await findLiveReader(database, 'docket');
  const { rows: read } = await database.query<{ position: string }>({
    name: 'docket-position',
    text: 'SELECT position FROM read.checkpoint WHERE reader = $1',
    values: [reader],
  });
  if (Number(read[0]?.position ?? -1) < head) return undefined;
  const { rows } = await database.query<{ dispute_id: string }>({
    name: 'disputes-of-person',
    text: `SELECT dispute_id FROM read.docket
             WHERE association_id = $1 AND (complainant_id = $2 OR respondent_ids @> ARRAY[$2::uuid])`,
    values: [associationId, partyId],
  });
  const found = [];
  for (const { dispute_id: disputeId } of rows) {
    const { events } = await loadStream<DisputeEvent>(database, associationId, disputeId);
    const dispute = evolveAll(unfiled, events);
    const { stage, reason } = getStage(dispute, 'dispute');
    const ended = endedAtOf(events);
    if (ended)
      found.push({
        disputeId,
        dispute,
        closed: stage === 'closed' && !isWorkedOn(dispute),
        lastMovedAt: ended,
        inCourt: reason === 'taken-to-court',
      });
  }
  return found;
}

/** When the dispute was closed for the last time; of one that runs, when it last moved. What is noted after does not count. */
export function endedAtOf(events: Stream<DisputeEvent>['events']): Instant | undefined {
  let dispute: Dispute = unfiled;
  let ended = events.at(-1)?.meta.at;
  let closed = false;
  for (const event of events) {
    dispute = evolve(dispute, event);
    const isClosed = dispute.stages['dispute']?.stage === 'closed';
    if (isClosed && !closed) ended = event.meta.at;
    closed = isClosed;
  }
  return ended;
}
