import { hasAPart } from '#domain/dispute/decider.js';
import type { Dispute } from '#domain/dispute/state.js';
import type { Actor } from '#domain/message.js';
import { loadDispute } from './disputes.js';
import type { Doorway } from './door.js';

/** A dispute in which this actor has a part; undefined for any other, as for one that never was. */
export async function findOwnDispute(doorway: Doorway, disputeId: string, by: Actor): Promise<Dispute | undefined> {
  const file = await loadDispute(doorway, disputeId, by);
  return file.stream.version > 0 && hasAPart(by, file) ? file.dispute : undefined;
}
