import type { Fact } from './fact.js';
import { FACTS_FROM_EVENTS } from './facts-from-events.js';
import { noFacts, type DisputeFacts, type RatedEvent, type Told } from './facts-of-dispute.js';

/** Names of the events that are looked at; a reader of the whole log needs no others. */
export const LOOKED_AT: readonly string[] = Object.keys(FACTS_FROM_EVENTS);

/** Takes in the dispute's next event. */
export const tell = (dispute: DisputeFacts, event: Told<RatedEvent>): void => {
  const handler: ((dispute: DisputeFacts, event: never) => void) | undefined = FACTS_FROM_EVENTS[event.type];
  handler?.(dispute, event as never); // the table ties event to type
};

/** Everything that one dispute's events say of anybody, with what was taken back later. */
export const factsOf = (disputeId: string, events: readonly Told<RatedEvent>[]): readonly Fact[] => {
  const dispute = noFacts(disputeId);
  for (const event of events) tell(dispute, event);
  return dispute.facts;
};
