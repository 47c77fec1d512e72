import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Bar } from '../../core/bar.js';
import type { RegisterRead } from '../../core/register-read.js';
import type { PairSubject } from '../../core/subject.js';
import type { MeasureGround } from '../measure/events.js';

/**
 * A block that would have followed here was not ordered and waits for a person: the complainant is barred, or an
 * authority has denied that the right is valid, even if that is not final (Guiding Case 217); or its object is back,
 * and it is not plain what would stand by now.
 */
export type MeasuresHeld = Event<
  'MeasuresHeld',
  {
    readonly pairs: readonly PairSubject[];
    /** On what ground they would have been ordered. */
    readonly ground: MeasureGround;
    readonly because: 'barred' | 'validity-denied' | 'object-back';
    readonly bars?: readonly Bar[];
    /** What the register told, up to that position of the log. */
    readonly register?: RegisterRead;
    readonly heldAt: Instant;
    readonly decideDue: Deadline;
  }
>;

/** A person decided on what was held, with reasons: it is ordered after all, or it is not. */
export type HeldMeasuresDecided = Event<
  'HeldMeasuresDecided',
  {
    readonly pairs: readonly PairSubject[];
    readonly outcome: 'ordered' | 'left';
    readonly officerId: string;
    readonly decidedAt: Instant;
    readonly reasonContentId: string;
  }
>;

export type HeldEvent = MeasuresHeld | HeldMeasuresDecided;
