import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { PanelSeat } from './panel-seat.js';

/**
 * The seats of the panel are there to be taken; a person fills by the day those for which nobody is found otherwise.
 */
export type SeatsOpened = Event<
  'SeatsOpened',
  {
    readonly panelId: string;
    readonly seats: readonly { readonly seatId: string; readonly seat: PanelSeat }[];
    readonly appointDue: Deadline;
  }
>;

export const WAYS_TO_A_SEAT = ['drawn', 'ranked', 'nominated', 'appointed', 'reserve'] as const;

/** An expert is asked to take this seat, and answers by the day, before it has seen anything of the file. */
export type ExpertAsked = Event<
  'ExpertAsked',
  {
    readonly panelId: string;
    readonly seatId: string;
    readonly neutralId: string;
    readonly how: (typeof WAYS_TO_A_SEAT)[number];
    /** Panels that it had running when it was asked. */
    readonly load: number;
    readonly reasonContentId?: string;
    readonly due: Deadline;
  }
>;

/** It declared that nothing ties it to anybody here, and accepted. What it disclosed all the same, the parties read. */
export type ExpertAccepted = Event<
  'ExpertAccepted',
  {
    readonly panelId: string;
    readonly seatId: string;
    readonly neutralId: string;
    readonly acceptedAt: Instant;
    readonly disclosureContentId?: string;
  }
>;

export const SEAT_DECLINE_REASONS = ['tie', 'no-time', 'not-my-field', 'other'] as const;
export type SeatDeclineReason = (typeof SEAT_DECLINE_REASONS)[number];

/** It declined, or did not answer. */
export type ExpertDeclined = Event<
  'ExpertDeclined',
  {
    readonly panelId: string;
    readonly seatId: string;
    readonly neutralId: string;
    /** `gone`: its account was suspended or ended, before or after it accepted. */
    readonly reason: SeatDeclineReason | 'silence' | 'gone';
    readonly reasonContentId?: string;
    readonly effectiveAt: Instant;
    readonly appointDue: Deadline;
  }
>;

export const CHALLENGE_GROUNDS = [
  'party-or-kin',
  'interest',
  'other-relation',
  'private-contact',
  'competitor',
  'other',
] as const;
export type ChallengeGround = (typeof CHALLENGE_GROUNDS)[number];

/** A party challenges an expert; somebody who has nothing to do with the panel decides by the day. */
export type ExpertChallenged = Event<
  'ExpertChallenged',
  {
    readonly panelId: string;
    readonly seatId: string;
    readonly neutralId: string;
    readonly partyId: string;
    readonly ground: ChallengeGround;
    /** When the party learned of it, where that was later than the names. */
    readonly knownAt?: Instant;
    readonly challengedAt: Instant;
    readonly reasonContentId: string;
    readonly due: Deadline;
  }
>;

/** The challenge was decided, with reasons; upheld, the seat is free by then. */
export type ChallengeDecided = Event<
  'ChallengeDecided',
  {
    readonly panelId: string;
    readonly seatId: string;
    readonly neutralId: string;
    readonly partyId: string;
    readonly upheld: boolean;
    readonly frivolous: boolean;
    readonly deciderId: string;
    readonly decidedAt: Instant;
    readonly reasonContentId: string;
    readonly appointDue?: Deadline;
  }
>;

/** A tie came up: the expert tells it and goes. */
export type ExpertRecused = Event<
  'ExpertRecused',
  {
    readonly panelId: string;
    readonly seatId: string;
    readonly neutralId: string;
    readonly recusedAt: Instant;
    readonly tieContentId: string;
    readonly appointDue: Deadline;
  }
>;

/** An expert that does not act is replaced, after a reminder. */
export type ExpertRemoved = Event<
  'ExpertRemoved',
  {
    readonly panelId: string;
    readonly seatId: string;
    readonly neutralId: string;
    readonly removedAt: Instant;
    readonly reasonContentId: string;
    readonly appointDue: Deadline;
  }
>;

export type SeatEvent =
  | SeatsOpened
  | ExpertAsked
  | ExpertAccepted
  | ExpertDeclined
  | ExpertChallenged
  | ChallengeDecided
  | ExpertRecused
  | ExpertRemoved;
