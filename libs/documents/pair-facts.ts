import type { Deadline } from '#domain/calendar/derivation.js';
import type { PairTruth } from '#domain/dispute/truth/truths.js';
import type { Pair } from '#domain/dispute/core/pair.js';
import type { Track } from '#domain/rulebook/track.js';
import type { MeasureGround } from '#domain/dispute/measures/measure/events.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Remedy } from '#domain/dispute/panel/decision/findings.js';
import type { Adoption } from '#domain/dispute/panel/decision/adoption-events.js';

/** A pair that the document is about, with what is to be said of it. */
export type PairFacts = Pair & {
  /** The law that governs it, from acceptance on. */
  readonly track?: Track;
  readonly ground?: MeasureGround;
  /** What may be said of it: all that was true when the document was ordered. */
  readonly truths?: readonly PairTruth[];
  /** When what is told took effect for this pair: the end of its waiting period, the end of a proceeding. */
  readonly effectiveAt?: Instant;
  /** The end of its own time, where those of the document's pairs end apart: then the document has no `deadline`. */
  readonly due?: Deadline;
  /** Why the platform refused a measure. */
  readonly reasonCode?: string;
  readonly reason?: string;
  /** What a panel decided of it, and what its platform makes of that. */
  readonly decided?: Remedy;
  readonly adoption?: Adoption;
  /** Whether the report of a proceeding came in time for this pair. */
  readonly reportedInTime?: boolean;
};

export type HistoryKind =
  'filed' | 'notice-arrived' | 'measure-confirmed' | 'lift-confirmed' | 'declared' | 'declaration-arrived' | 'lifted';
