import { noContext } from '../core/decision-context.js';
import type { Dispute, DisputeEvent } from '../core/state.js';
import { redactEvent } from './redact-event.js';
import { visibilityOf } from './visibility.js';

/** That it has a room of its own is no part of the file. */
const isRoom = ({ type }: DisputeEvent): boolean => type === 'RoomOpened' || type === 'RoomClosed';

/**
 * The kinds of events of which this panelist's file is built, each once, in order: what it is shown, and nothing else.
 */
export const fileKinds = (events: readonly DisputeEvent[], dispute: Dispute, panelistId: string): readonly string[] => {
  const visibility = visibilityOf(
    { kind: 'person', id: panelistId },
    { dispute, context: { ...noContext, duties: ['expert'] } },
  );
  const shown = events
    .filter((event) => !isRoom(event) && redactEvent(event, visibility, dispute) !== undefined)
    .map(({ type }) => type);
  return [...new Set(shown)].sort();
};
