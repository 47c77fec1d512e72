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
    /** Where one meets, dials in or opens a page. */
    readonly placeContentId?: string;
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

export type SessionEvent = SessionScheduled | SessionCancelled | SessionRecorded | MinutesConfirmed;
