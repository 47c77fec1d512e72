import { isWorkedOn } from '#domain/dispute/delegation/erase-handed-over.js';
import { partiesOf } from '#domain/dispute/core/parties.js';
import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolve, evolveAll } from '#domain/dispute/evolve.js';
import { accountsIn } from '#domain/dispute/who-acted.js';
import type { Instant } from '#domain/kernel/message.js';
import type { DisputeOfPerson } from '#domain/privacy/plan-erasure.js';
import { readHead } from '#event-store/head.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import { toldOf } from '#read-models/told-of-dispute.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { FILINGS_VIEW } from '#read-models/views.js';

type Door = Pick<TenantContext, 'database' | 'associationId'>;

/** So many events the list may lag behind: where people write all the time, it nearly always does. */
const LAG = 5_000;

type Found = DisputeOfPerson & { readonly dispute: Dispute; readonly events: Stream<DisputeEvent>['events'] };

/**
 * Every dispute with a part of this party, also one that it has not been told of yet: of what was filed, and of what
 * stands in the log that this list has not read yet. Undefined while it lags far behind.
 */
export async function disputesOfPerson(door: Door, partyId: string): Promise<readonly Found[] | undefined> {
  const unread = await unreadOf(door);
  return unread.upTo - unread.after > LAG ? undefined : disputesWith(door, partyId, unread);
}

/** The same however far that list lags behind, for who waits for it. */
export const everyDisputeOfPerson = async (door: Door, partyId: string): Promise<readonly Found[]> =>
  disputesWith(door, partyId, await unreadOf(door));

/** Nobody is told anything of a dispute before its complaint is accepted but whoever complained. */
export const isTold = (dispute: Dispute, partyId: string): boolean =>
  dispute.complainantId === partyId || toldOf(dispute).respondent_ids.includes(partyId);

type Unread = { readonly after: number; readonly upTo: number };

/** What the list of what was filed has not read of the log. */
const unreadOf = async ({ database }: Door): Promise<Unread> => {
  const upTo = await readHead(database);
  const reader = await findLiveReader(database, 'filings');
  const { rows: read } = await database.query<{ position: string }>({
    name: 'filings-position',
    text: 'SELECT position FROM read.checkpoint WHERE reader = $1',
    values: [reader],
  });
  return { after: Number(read[0]?.position ?? 0), upTo };
};

const disputesWith = async (
  { database, associationId }: Door,
  partyId: string,
  unread: Unread,
): Promise<readonly Found[]> => {
  const newer = await findMoved({ database, associationId }, unread);
  const { rows } = await database.query<{ dispute_id: string }>({
    name: 'disputes-of-person',
    text: `SELECT dispute_id FROM ${FILINGS_VIEW} AS filings
             WHERE association_id = $1 AND (complainant_id = $2 OR respondent_ids @> ARRAY[$2::uuid])`,
    values: [associationId, partyId],
  });
  const found = [];
  for (const disputeId of new Set([...rows.map(({ dispute_id: id }) => id), ...newer])) {
    const { events } = await loadStream<DisputeEvent>(database, associationId, disputeId);
    const dispute = evolveAll(unfiled, events);
    if (!isIn(dispute, partyId)) continue;
    const { stage, reason } = getStage(dispute, 'dispute');
    const ended = endedAtOf(events);
    if (ended)
      found.push({
        disputeId,
        partyIds: partiesOf(dispute),
        accountIds: accountsIn(events),
        dispute,
        events,
        closed: stage === 'closed' && !isWorkedOn(dispute),
        lastMovedAt: ended,
        inCourt: reason === 'taken-to-court',
      });
  }
  return found;
};

const isIn = ({ complainantId, respondents }: Dispute, partyId: string): boolean =>
  complainantId === partyId || respondents.some(({ respondentId }) => respondentId === partyId);

/** Disputes in which something was recorded between two positions of the log. */
const findMoved = async ({ database, associationId }: Door, { after, upTo }: Unread): Promise<readonly string[]> => {
  if (after >= upTo) return [];
  const { rows } = await database.query<{ stream_id: string }>({
    name: 'disputes-moved-since',
    text: `SELECT DISTINCT stream_id FROM log.event JOIN log.stream USING (stream_id)
             WHERE event.association_id = $1 AND category = 'dispute' AND position > $2 AND position <= $3`,
    values: [associationId, after, upTo],
  });
  return rows.map((row) => row.stream_id);
};

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
