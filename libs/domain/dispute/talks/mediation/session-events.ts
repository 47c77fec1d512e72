import type { Event, Instant } from '../../../kernel/message.js';

export const SESSION_KINDS = ['joint', 'caucus', 'telephone', 'online'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

/** A session is fixed, with these parties; nobody else learns of it (a telephone call is one, too: practice P25). */
export type SessionScheduled = Event<
  'SessionScheduled',
  {
    readonly mediationId: string;
    readonly sessionId: string;
    readonly kind: SessionKind;
    readonly startsAt: Instant;
    readonly partyIds: readonly string[];
    /** Where one meets, dials in or opens a page: those asked to it and the mediator alone read it. */
    readonly placeContentId?: string;
    readonly fixedAt?: Instant;
  }
>;

/** A session that was fixed is not held; who was asked to it is told at once. */
export type SessionCancelled = Event<
  'SessionCancelled',
  {
    readonly mediationId: string;
    readonly sessionId: string;
    readonly partyIds: readonly string[];
    readonly reasonContentId?: string;
  }
>;

/** Another time or another place; who was asked to it is told again. A place that is not said is none any more. */
export type SessionMoved = Event<
  'SessionMoved',
  {
    readonly mediationId: string;
    readonly sessionId: string;
    readonly startsAt: Instant;
    readonly partyIds: readonly string[];
    readonly placeContentId?: string;
    readonly fixedAt: Instant;
  }
>;

/** A time in which a party can talk. */
export type FreeTime = { readonly from: Instant; readonly until: Instant };

/** A party says anew when it can talk; it takes the place of what it said before. */
export type AvailabilityStated = Event<
  'AvailabilityStated',
  { readonly mediationId: string; readonly partyId: string; readonly available: readonly FreeTime[] }
>;

/** It was held: who came, who did not, and the minutes for those who were there. */
export type SessionRecorded = Event<
  'SessionRecorded',
  {
    readonly mediationId: string;
    readonly sessionId: string;
    readonly kind: SessionKind;
    readonly heldAt: Instant;
    readonly partyIds: readonly string[];
    readonly attended: readonly string[];
    readonly minutesContentId?: string;
    readonly endedAt?: Instant;
    /** What the mediator worked for it besides, as it says itself. */
    readonly preparationMinutes?: number;
  }
>;

/** Somebody who was there confirms the minutes. */
export type MinutesConfirmed = Event<
  'MinutesConfirmed',
  {
    readonly mediationId: string;
    readonly sessionId: string;
    readonly partyIds: readonly string[];
    readonly partyId: string;
  }
>;

/** Somebody who was there says what is wrong with the minutes; they stay as they are, and this beside them. */
export type MinutesObjected = Event<
  'MinutesObjected',
  {
    readonly mediationId: string;
    readonly sessionId: string;
    readonly partyIds: readonly string[];
    readonly partyId: string;
    readonly reasonContentId: string;
  }
>;

export type SessionEvent =
  | SessionScheduled
  | SessionMoved
  | SessionCancelled
  | SessionRecorded
  | MinutesConfirmed
  | MinutesObjected
  | AvailabilityStated;
