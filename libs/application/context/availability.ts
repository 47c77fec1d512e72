import type { NeutralContext } from '#domain/dispute/core/decision-context.js';
import type { Instant } from '#domain/kernel/message.js';
import type { NeutralService } from '#domain/neutral/events.js';
import { unavailableFor, type Neutral } from '#domain/neutral/state.js';

/** Whether somebody of the roster can be asked now, and if not why. */
export const availability = (
  neutral: Neutral,
  service: NeutralService,
  load: number,
  at: Instant,
): Pick<NeutralContext, 'available' | 'unavailable' | 'load'> => {
  const unavailable = unavailableFor(neutral, service, load, at);
  return { available: unavailable === undefined, ...(unavailable && { unavailable }), load };
};
