import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { Measure } from './state.js';
import type { Pair } from '../../core/pair.js';

/** Why a measure was set or lifted; the platform is told. */
export type MeasureGround =
  | 'complaint-accepted'
  | 'restored'
  | 'withdrawn'
  | 'waiting-period-ended'
  | 'reported-in-time'
  | 'delay-excused'
  | 'proceeding-ended'
  | 'court-order'
  | 'asked-again'
  | 'counter-notice-withdrawn'
  | 'counter-notice-rejected'
  | 'restoration-undone'
  | 'new-facts'
  | 'order-ended'
  | 'settled'
  | 'settlement-broken'
  | 'found-unfounded'
  | 'finding-reversed'
  | 'decided'
  | 'awarded'
  | 'ordered-by-person'
  | 'object-back'
  | LaneGround;
/** Those of the urgent lane and of early restoration (practice P13, P14). */
export type LaneGround = 'urgent' | 'urgent-undone' | 'rejected' | 'early-restoration';

/** From now on this is the state wanted at the platform for one pair. */
export type MeasureSet = Event<
  'MeasureSet',
  Pair & Pick<Measure, 'wanted' | 'sequence' | 'rung'> & { readonly ground: MeasureGround }
>;

/** The platform's interface took the request for all measures up to this sequence; its answer is awaited. */
export type MeasuresAsked = Event<
  'MeasuresAsked',
  {
    readonly platformId: string;
    readonly upTo: number;
    readonly askedAt: Instant;
    readonly answerDue: Deadline;
    /**
     * Of a person who carried it to a platform without an interface: what was written down, and the files that show it.
     */
    readonly detailsContentId?: string;
    readonly evidence?: readonly Evidence[];
  }
>;

/**
 * The platform has no interface: a person carries the request for all measures up to this sequence there by this day.
 */
export type HandMeasuresAsked = Event<
  'HandMeasuresAsked',
  { readonly platformId: string; readonly upTo: number; readonly due: Deadline }
>;

/** A person of the association entered it, since the platform has no interface to tell it by. */
export type EnteredByHand = { readonly byHand?: true; readonly evidence?: readonly Evidence[] };

/**
 * The platform confirmed that it had carried out the measure with this sequence. `carriedOutAt` is the platform's own
 * date, kept apart from ours.
 */
export type MeasureConfirmed = Event<
  'MeasureConfirmed',
  {
    readonly respondentId: string;
    readonly itemId: string;
    readonly sequence: number;
    readonly carriedOutAt?: Instant;
  } & EnteredByHand
>;

/** The platform refused this measure, with its reason. */
export type MeasureRefused = Event<
  'MeasureRefused',
  {
    readonly respondentId: string;
    readonly itemId: string;
    readonly sequence: number;
    readonly reasonCode: string;
    readonly reasonContentId?: string;
    readonly chaseDue: Deadline;
  } & EnteredByHand
>;

/** The platform let the agreed time pass without an answer: it is asked again, and a person has to follow it up. */
export type PlatformSilent = Event<
  'PlatformSilent',
  { readonly platformId: string; readonly upTo: number; readonly effectiveAt: Instant; readonly chaseDue: Deadline }
>;

export const CHASE_ENDINGS = ['refusal-accepted', 'carried-out-otherwise', 'object-gone', 'other'] as const;
export type ChaseEnding = (typeof CHASE_ENDINGS)[number];

/**
 * A person follows up no longer what this platform refused or did not answer, and says why. What is wanted stays
 * recorded as it is.
 */
export type ChaseEnded = Event<
  'ChaseEnded',
  { readonly platformId: string; readonly reason: ChaseEnding; readonly noteContentId?: string }
>;

export type MeasureEvent =
  MeasureSet | MeasuresAsked | HandMeasuresAsked | MeasureConfirmed | MeasureRefused | PlatformSilent | ChaseEnded;

/** What was asked of a platform: up to which sequence, and how often it has let the time pass in silence. */
export type Asked = {
  readonly upTo: number;
  readonly silences: number;
  /**
   * Without an interface: up to which sequence a person was given the request to carry over. Kept, as a mark, when it
   * is asked again.
   */
  readonly byHand?: { readonly upTo: number };
  /** Each request that may still be answered, up to which sequence and by when. */
  readonly ends?: readonly { readonly upTo: number; readonly due: Deadline }[];
};
