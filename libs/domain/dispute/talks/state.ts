import type { MediationMatter } from './mediation/events.js';
import type { Mediation } from './mediation/state.js';
import type { Negotiation } from './negotiation/events.js';
import type { DisputeRoom } from './room/events.js';
import type { Settlement, UndertakingSet } from './settlement/events.js';

/** What the sides talk about, and what they settled. */
export type TalksState = {
  /** What a dispute that was opened for mediation alone is about; others have a right and items. */
  readonly matter?: MediationMatter;
  readonly mediations: Readonly<Record<string, Mediation>>;
  readonly negotiations: Readonly<Record<string, Negotiation>>;
  /** Rooms that were opened, by id. What goes on in them is not known here. */
  readonly rooms: Readonly<Record<string, DisputeRoom>>;
  readonly settlements: Readonly<Record<string, Settlement>>;
  readonly undertakings: Readonly<
    Record<
      string,
      Omit<UndertakingSet, 'undertakingId'> & {
        readonly settlementId: string;
        /** The time to object to its report runs from the arrival of that; of reports of before, from the report. */
        readonly fromArrival?: true;
      }
    >
  >;
};
