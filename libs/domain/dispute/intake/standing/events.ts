import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Bar } from '../../core/bar.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * Why a running dispute is called before a person although nothing happened in it: a court barred its complainant, or a
 * finding in another dispute went against its complainant or whoever filed for it.
 */
export type StandingCause =
  | { readonly kind: 'court-order'; readonly partyId: string; readonly barId: string }
  | { readonly kind: 'finding'; readonly partyId: string; readonly reviewId: string; readonly disputeId: string };

/**
 * The dispute comes before a person by this day: these pairs of it wait for somebody, or a measure stands on them. It
 * lifts nothing and stops nothing by itself.
 */
export type StandingNoted = Event<
  'StandingNoted',
  {
    readonly cause: StandingCause;
    readonly pairs: readonly PairSubject[];
    /** Whose act brought it here. */
    readonly officerId: string;
    readonly notedAt: Instant;
    readonly reviewDue: Deadline;
  }
>;

/** `stands`: what was done here goes on. `acted-on`: the person who looked has taken a step of its own, or will. */
export const STANDING_OUTCOMES = ['stands', 'acted-on'] as const;
export type StandingOutcome = (typeof STANDING_OUTCOMES)[number];

/** A person looked at the dispute in the light of all orders and findings that had been noted. */
export type StandingReviewed = Event<
  'StandingReviewed',
  {
    readonly causeIds: readonly string[];
    readonly outcome: StandingOutcome;
    readonly reviewerId: string;
    readonly reviewedAt: Instant;
    readonly noteContentId: string;
  }
>;

/**
 * When a complaint was accepted, these pairs of it were within a standing bar: they do not go on, and the complainant
 * hears by which order or finding.
 */
export type PairsBarred = Event<
  'PairsBarred',
  { readonly pairs: readonly PairSubject[]; readonly bars: readonly Bar[]; readonly effectiveAt: Instant }
>;

export type StandingEvent = StandingNoted | StandingReviewed | PairsBarred;
