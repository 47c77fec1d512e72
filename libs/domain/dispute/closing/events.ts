import type { Deadline } from '../../calendar/derivation.js';
import type { Event } from '../../message.js';
import type { ClosingReason } from '../stage.js';
import type { PairSubject } from '../subject.js';

/** Nothing runs any more and yet pairs are open: a person decides by this day how the dispute goes on. */
export type NextStepAwaited = Event<'NextStepAwaited', { readonly due: Deadline }>;

/** Something runs again. */
export type NextStepResumed = Event<'NextStepResumed', Readonly<Record<never, never>>>;

/** These pairs go no further here; what measure stands on them stays. */
export type PairsClosed = Event<'PairsClosed', { readonly pairs: readonly PairSubject[]; readonly reason: ClosingReason; readonly noteContentId?: string }>;

/** No pair is left in dispute. */
export type DisputeClosed = Event<'DisputeClosed', { readonly reason: ClosingReason }>;

/** A pair is in dispute again. */
export type DisputeReopened = Event<'DisputeReopened', { readonly pairs: readonly PairSubject[] }>;

export type ClosingEvent = NextStepAwaited | NextStepResumed | PairsClosed | DisputeClosed | DisputeReopened;
