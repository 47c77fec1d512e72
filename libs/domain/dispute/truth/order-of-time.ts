import type { DisputeEvent } from '../core/state.js';

/**
 * Events as a reader is told them: in the order in which they were recorded, but what was sent before it arrived stands
 * before its arrival, though its dispatch came to be recorded later.
 */
export const inOrderOfTime = <E extends DisputeEvent>(events: readonly E[]): readonly E[] => {
  const arrivals = new Map<string, E>();
  const late = new Map<E, E[]>();
  const moved = new Set<E>();
  for (const event of events) {
    if (event.type === 'ServiceArrived' && !arrivals.has(event.data.serviceId))
      arrivals.set(event.data.serviceId, event);
    if (event.type !== 'ServiceDispatched') continue;
    const arrival = arrivals.get(event.data.serviceId);
    if (arrival?.type !== 'ServiceArrived' || event.data.dispatchedAt > arrival.data.arrivedAt) continue;
    late.set(arrival, [...(late.get(arrival) ?? []), event]);
    moved.add(event);
  }
  return moved.size === 0
    ? events
    : events.filter((event) => !moved.has(event)).flatMap((event) => [...(late.get(event) ?? []), event]);
};
