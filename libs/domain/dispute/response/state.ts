import type { Deadline } from '../../calendar/derivation.js';
import type { CounterNotice } from './counter-notice/events.js';
import type { Instant } from '../../kernel/message.js';
import type { PairSubject } from '../core/subject.js';
import type { Proceeding } from './waiting-period/events.js';
import type { DelayClaim } from './extension/events.js';
import type { Urging } from './urging/events.js';
import type { BeforeOrder, CourtOrder } from './order/events.js';

/** What answered the complaint, and the times and orders that followed. */
export type ResponseState = {
  readonly counterNotices: Readonly<Record<string, CounterNotice>>;
  /** Pairs whose counter-notice was taken back, found not to hold, or is of an earlier round. */
  readonly lostAnswers: Readonly<Record<PairSubject, true>>;
  readonly proceedings: Readonly<Record<string, Proceeding>>;
  /** Until when a person may undo what a statement had restored at once on a pair. */
  readonly undoableUntil: Readonly<Record<PairSubject, Instant>>;
  /** When the waiting period of a pair ends or ended; a report counts by it even after the measure was lifted. */
  readonly waitingEnds: Readonly<Record<PairSubject, Deadline>>;
  /** What a court ordered last for a pair; its order holds whatever the parties do. */
  readonly courtOrders: Readonly<Record<PairSubject, 'restore' | 'take-down'>>;
  /** Where pairs stood whose measure was there before a court ordered it, and what kept them. */
  readonly beforeOrders: Readonly<Record<PairSubject, BeforeOrder>>;
  /** Orders of which a term or a security is known, by id. */
  readonly orders: Readonly<Record<string, CourtOrder>>;
  /** What respondents urged the complainant to, by id. */
  readonly urgings: Readonly<Record<string, Urging>>;
  /** Delays that were claimed and not yet examined. */
  readonly delayClaims: Readonly<Record<string, DelayClaim>>;
};
