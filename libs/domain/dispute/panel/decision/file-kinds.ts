import { eventSeen } from '../../visibility/event-seen.js';
import { sightOf } from '../../visibility/visibility.js';
import { noStanding } from '../../core/standing.js';
import type { Dispute, DisputeEvent } from '../../core/state.js';
import { isNotForPanel } from './not-in-file.js';

/**
 * The kinds of events of which this panelist's file is built, each once, in order: what it is shown, and nothing else.
 */
export const fileKinds = (events: readonly DisputeEvent[], dispute: Dispute, panelistId: string): readonly string[] => {
  const sight = sightOf(
    { kind: 'person', id: panelistId },
    { dispute, standing: { ...noStanding, duties: ['expert'] } },
  );
  const shown = events
    .filter((event) => !isRoom(event) && eventSeen(event, sight, dispute) !== undefined)
    .map(({ type }) => type);
  return [...new Set(shown)].sort();
};

/** That it has a room of its own is no part of the file. */
const isRoom = ({ type }: DisputeEvent): boolean => isNotForPanel(type) && type.startsWith('Room');
