import type { Dispute, DisputeEvent } from '../core/state.js';
import type { Subject } from '../core/subject.js';
import type { EventRow } from './event-row.js';
import { EVENT_SEEN } from './event-seen.js';
import type { Visibility } from './viewer.js';

/** Of a dispute without items every party knows how far it is. */
const hearsOfWhole = ({ whole, respondentId }: Visibility, { matter }: Dispute): boolean =>
  whole || (respondentId !== undefined && matter !== undefined);

/**
 * The event as far as somebody may see it, with what of it the viewer may know it is about; undefined if it is
 * none of the viewer's business.
 */
export const redactEvent = <E extends DisputeEvent>(
  event: E,
  viewer: Visibility,
  now: Dispute,
): { readonly event: E; readonly subjects: readonly Subject[] } | undefined => {
  if (viewer.sort === undefined) return undefined;
  const row = EVENT_SEEN[event.type] as EventRow<never>; // the table ties data to type
  const subjects = row
    .about(event.data as never, now)
    .filter((subject) => viewer.sees(subject) && (subject !== 'dispute' || hearsOfWhole(viewer, now)));
  if (subjects.length === 0) return undefined;
  const data = row[viewer.sort](event.data as never, { viewer, now });
  return data && { event: { ...event, data }, subjects };
};
