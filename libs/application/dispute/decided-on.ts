import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { entryOf, type Decided } from '../command-handler/command-handler.js';
import { madeIds } from '../command-handler/made-ids.js';
import type { DecidedWith } from './decide-with-concurrent-measures.js';

/** What goes into the dispute's stream, and what its sender is told. */
export const decidedOn = (
  { stream }: { readonly stream: Stream<DisputeEvent> },
  command: DisputeCommand,
  { events, context }: DecidedWith,
  more: object = {},
): Decided => ({
  entries: [entryOf('dispute', stream, events, command, context)],
  answer: {
    status: 200,
    body: JSON.stringify({
      disputeId: stream.streamId,
      ...madeIds(events),
      ...more,
      events: events.map(({ type }) => type),
    }),
  },
});
