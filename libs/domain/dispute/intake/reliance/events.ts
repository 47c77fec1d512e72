import type { Event, Instant } from '../../../kernel/message.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { RegisterRead } from '../../core/register-read.js';
import type { RightChange } from '../../../right/right-change.js';

/**
 * `stands`: what was done rests on it still. `acted-on`: the person who looked has taken a step of its own, or will.
 */
export const RELIANCE_OUTCOMES = ['stands', 'acted-on'] as const;
export type RelianceOutcome = (typeof RELIANCE_OUTCOMES)[number];

/**
 * A person looked at what has changed of the right that the complaint relies on, as the register stood at `position` of
 * the log (practice P30).
 */
export type RelianceReviewed = Event<
  'RelianceReviewed',
  {
    readonly rightId: string;
    readonly position: number;
    readonly changes: readonly RightChange[];
    readonly outcome: RelianceOutcome;
    readonly reviewerId: string;
    readonly reviewedAt: Instant;
    readonly noteContentId?: string;
  }
>;

/**
 * What the register said of the right that the complaint relies on, when it was read, comes before a person by this day
 * (Guiding Case 217).
 */
export type RegisterNoted = Event<'RegisterNoted', { readonly register: RegisterRead; readonly reviewDue: Deadline }>;

export type RelianceEvent = RelianceReviewed | RegisterNoted;
