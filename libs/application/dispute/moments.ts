import { evolveAll } from '#domain/dispute/evolve.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { Moment } from '#domain/dispute/truth/truths.js';
import type { Recorded } from '#event-store/types.js';

type Event = Recorded<DisputeEvent>;

/** Recorded by one command, and so at one moment. */
const sameAct = (one: Event, other: Event): boolean =>
  one.recordedAt === other.recordedAt &&
  one.meta.command === other.meta.command &&
  one.meta.at === other.meta.at &&
  one.meta.by.kind === other.meta.by.kind &&
  one.meta.by.id === other.meta.by.id;

/** What was so before and after the act that recorded each event: what is told of it rests on that. */
export const momentsOf = (events: readonly Event[]): ReadonlyMap<Event, Moment> => {
  const moments = new Map<Event, Moment>();
  let [before, start] = [unfiled, 0];
  events.forEach((event, index) => {
    const next = events[index + 1];
    if (next && sameAct(event, next)) return;
    const act = events.slice(start, index + 1);
    const after = evolveAll(before, act);
    for (const one of act) moments.set(one, { before, after });
    [before, start] = [after, index + 1];
  });
  return moments;
};
