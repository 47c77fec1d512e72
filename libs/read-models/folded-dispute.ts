import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Stream } from '#event-store/load.js';

type Events = Stream<DisputeEvent>['events'];
const folded = new WeakMap<Events, Dispute>();

/** A dispute as it stands after these events: many rows are made of one stream, which is folded once for all. */
export const foldedDispute = (events: Events): Dispute => {
  const known = folded.get(events);
  if (known) return known;
  const dispute = evolveAll(unfiled, events);
  folded.set(events, dispute);
  return dispute;
};
