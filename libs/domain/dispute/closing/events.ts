import type { Deadline } from '../../calendar/derivation.js';
import type { Event, Instant } from '../../kernel/message.js';
import type { ComplaintWithdrawn } from '../intake/filing/events.js';
import type { ClosingReason } from '../core/stage.js';
import type { PairSubject } from '../core/subject.js';

/** Nothing runs any more and yet pairs are open: a person decides by this day how the dispute goes on. */
export type NextStepAwaited = Event<'NextStepAwaited', { readonly due: Deadline }>;

/** Something runs again. */
export type NextStepResumed = Event<'NextStepResumed', Readonly<Record<never, never>>>;

/** These pairs go no further here; what measure stands on them stays. */
export type PairsClosed = Event<
  'PairsClosed',
  {
    readonly pairs: readonly PairSubject[];
    readonly reason: ClosingReason;
    readonly noteContentId?: string;
    /** Restored on a statement: until when a person may undo it where an element of the statement was not there. */
    readonly undoDue?: Deadline;
  }
>;

/** No pair is left in dispute. */
export type DisputeClosed = Event<'DisputeClosed', { readonly reason: ClosingReason }>;

/** A pair is in dispute again. */
export type DisputeReopened = Event<'DisputeReopened', { readonly pairs: readonly PairSubject[] }>;

/**
 * A person of the association ended, with its reason, a dispute that has no items: nobody takes further what is left of
 * it. `settled`: a part was, and what was promised stays owed.
 */
export type DisputeConcluded = Event<
  'DisputeConcluded',
  {
    readonly reason: Extract<ClosingReason, 'settled' | 'ended'>;
    readonly reasonContentId: string;
    readonly concludedAt: Instant;
  }
>;

/**
 * Who asked for mediation without a complaint takes the request back. Whether money or a promise was given is asked
 * (practice P10).
 */
export type RequestWithdrawn = Event<
  'RequestWithdrawn',
  {
    readonly consideration: ComplaintWithdrawn['data']['consideration'];
    readonly reasonContentId?: string;
    readonly withdrawnAt: Instant;
  }
>;

export type ClosingEvent =
  | NextStepAwaited
  | NextStepResumed
  | PairsClosed
  | DisputeClosed
  | DisputeReopened
  | DisputeConcluded
  | RequestWithdrawn;
