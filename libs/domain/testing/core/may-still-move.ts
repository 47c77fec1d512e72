import type { DisputeEvent } from '../../dispute/core/state.js';

/**
 * The same past, but that what was counted in events of this type ends on a day that may still move, and goes beyond
 * holidays.
 */
export const mayStillMove = (past: readonly DisputeEvent[], type: DisputeEvent['type']): readonly DisputeEvent[] =>
  past.map((event) =>
    event.type === type
      ? (JSON.parse(
          JSON.stringify(event)
            .replaceAll('"provisional":false', '"provisional":true')
            .replaceAll('"rollsOverPublicHoliday":false', '"rollsOverPublicHoliday":true'),
        ) as DisputeEvent)
      : event,
  );
