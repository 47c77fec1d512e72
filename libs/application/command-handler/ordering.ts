import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Recorded } from '#event-store/types.js';

type Events = readonly Recorded<DisputeEvent>[];

/**
 * What was known when a document was ordered, and the events recorded with it by the same command: a document is made
 * of these and stays the same for ever. Undefined if there is no such document.
 */
export const orderingOf = (
  events: Events,
  serviceId: string,
): { readonly known: Events; readonly together: Events } | undefined => {
  const ordered = events.findIndex((event) => event.type === 'ServiceOrdered' && event.data.serviceId === serviceId);
  const order = events[ordered];
  if (!order) return undefined;
  const by = canonicalJson(order.meta);
  const same = (event: Recorded<DisputeEvent>): boolean =>
    event.recordedAt === order.recordedAt && canonicalJson(event.meta) === by;
  let [first, last] = [ordered, ordered];
  for (let before = events[first - 1]; before && same(before); before = events[first - 1]) first -= 1;
  for (let after = events[last + 1]; after && same(after); after = events[last + 1]) last += 1;
  return { known: events.slice(0, last + 1), together: events.slice(first, last + 1) };
};
