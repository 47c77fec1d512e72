import type { Calendar } from '#domain/calendar/calendar.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Offices } from '#domain/dispute/core/offices.js';
import { standingIn } from '#domain/dispute/core/standing-in.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Stream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { rulebookOf } from '#rulebooks/released.js';

export type LoadedDispute = DisputeFile & { readonly stream: Stream<DisputeEvent> };

/** What of a dispute is the same for whoever looks at it. */
export type OpenedDispute = Pick<LoadedDispute, 'stream' | 'dispute'> & { readonly offices: Offices };

/** The dispute as one of those who look at it has it. */
export const fileFor = (
  { stream, dispute, offices }: OpenedDispute,
  by: Actor,
  context: DecisionContext,
  calendar: Calendar,
): LoadedDispute => ({
  ...rulebookOf(dispute),
  calendar,
  dispute,
  context: standingIn(dispute, by, { ...context, offices }),
  newId,
  evolve: evolveAll,
  stream,
});
