import { evolveAll } from '../dispute/evolve.js';
import type { Dispute, DisputeEvent } from '../dispute/core/state.js';
import { unfiled } from '../dispute/core/unfiled.js';
import type { Instant } from '../kernel/message.js';
import type { SignalFact } from './signal.js';

/** An event of a dispute as the log holds it, as far as signals need it. */
export type Happened = DisputeEvent & {
  readonly position: number;
  readonly meta: { readonly at: Instant; readonly by: { readonly id: string } };
};

/** A dispute up to a position of the log: what a signal may rest on, and nothing that came later. */
export type Past = {
  readonly disputeId: string;
  readonly number: string;
  readonly filedAt: Instant;
  readonly complainantId: string;
  /** The account that filed it. */
  readonly filedBy: string;
  readonly events: readonly Happened[];
  readonly dispute: Dispute;
};

/** Undefined where no complaint had been filed by then. */
export const pastOf = (
  disputeId: string,
  all: readonly Happened[],
  position = Number.POSITIVE_INFINITY,
): Past | undefined => {
  const events = all.filter((event) => event.position <= position);
  const filed = events.find((event) => event.type === 'ComplaintFiled');
  if (!filed) return undefined;
  const { number, filedAt, complainantId } = filed.data;
  return {
    disputeId,
    number,
    filedAt,
    complainantId,
    filedBy: filed.meta.by.id,
    events,
    dispute: evolveAll(unfiled, events),
  };
};

/** By which event of which dispute a signal can be looked up. */
export const factOf = ({ disputeId }: Pick<Past, 'disputeId'>, { position, type, meta }: Happened): SignalFact => ({
  disputeId,
  position,
  event: type,
  at: meta.at,
});

/** The events of one type in a dispute, with their data. */
export const eventsOf = <T extends DisputeEvent['type']>(
  { events }: Pick<Past, 'events'>,
  type: T,
): readonly Extract<Happened, { type: T }>[] =>
  events.filter((event): event is Extract<Happened, { type: T }> => event.type === type);
