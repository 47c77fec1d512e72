import type { Deadline } from '../calendar/derivation.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { FindingPublicity, PreventiveKind } from '../rule-making/member-rules.js';
import type { CourseCode } from '../training/course.js';

/** What a measure rests on: a decision of this association that is final, or a penalty that an authority imposed. */
export type PreventionGround =
  | { readonly kind: 'final-decision'; readonly disputeId: string; readonly decisionId: string }
  | {
      readonly kind: 'authority-penalty';
      /** As the authority writes it, under the party’s own key. */
      readonly numberContentId: string;
      readonly imposedOn: LocalDate;
    };

/**
 * An officer means to take a preventive measure against a member, by the step of the rules that it accepted; the member
 * is told and can reply before anything follows (guideline 3.1.3.1(1)).
 */
export type PreventionProposed = Event<
  'PreventionProposed',
  {
    readonly measureId: string;
    readonly partyId: string;
    readonly kind: PreventiveKind;
    readonly article: string;
    readonly rulesVersion: string;
    readonly grounds: readonly PreventionGround[];
    readonly days: number;
    readonly course?: CourseCode;
    readonly publicity: FindingPublicity;
    readonly needsSecond: boolean;
    readonly reasonContentId: string;
    readonly officerId: string;
    readonly replyDue: Deadline;
    readonly proposedAt: Instant;
  }
>;

export type PreventionReplied = Event<
  'PreventionReplied',
  { readonly measureId: string; readonly contentId: string; readonly speakerId: string; readonly repliedAt: Instant }
>;

/** People decided: it is in force until the end of a day, or nothing follows. */
export type PreventionDecided = Event<
  'PreventionDecided',
  {
    readonly measureId: string;
    readonly imposed: boolean;
    readonly officerId: string;
    readonly reasonContentId: string;
    readonly until?: LocalDate;
    readonly decidedAt: Instant;
  }
>;

/** The member did what it asked for, as an officer made sure. */
export type PreventionFulfilled = Event<
  'PreventionFulfilled',
  {
    readonly measureId: string;
    readonly officerId: string;
    readonly reasonContentId: string;
    /** Of a training: what the member showed. */
    readonly certificateId?: string;
    readonly fulfilledAt: Instant;
  }
>;

/** The member objects to a measure in force; somebody who decided nothing of it decides. */
export type PreventionContested = Event<
  'PreventionContested',
  { readonly measureId: string; readonly contentId: string; readonly speakerId: string; readonly contestedAt: Instant }
>;
export type PreventionContestDecided = Event<
  'PreventionContestDecided',
  {
    readonly measureId: string;
    readonly upheld: boolean;
    readonly officerId: string;
    readonly reasonContentId: string;
    readonly decidedAt: Instant;
  }
>;

/** Why a measure or a recommendation was ended before its time. */
export const PREVENTION_END_CAUSES = ['ground-reversed', 'left', 'fulfilled-otherwise', 'mistaken'] as const;
export type PreventionEndCause = (typeof PREVENTION_END_CAUSES)[number];

/** An officer ended a measure before its term. It burdens nobody, so that one person does (ADR 104). */
export type PreventionEnded = Event<
  'PreventionEnded',
  {
    readonly measureId: string;
    readonly cause: PreventionEndCause;
    readonly officerId: string;
    readonly reasonContentId: string;
    readonly endedAt: Instant;
  }
>;

/** Of somebody who is no member: what platforms are recommended, with reasons; each decides alone. */
export type PreventionRecommended = Event<
  'PreventionRecommended',
  {
    readonly recommendationId: string;
    readonly partyId: string;
    readonly kind: PreventiveKind;
    readonly grounds: readonly PreventionGround[];
    readonly platformIds: readonly string[];
    readonly reasonContentId: string;
    readonly officerId: string;
    readonly recommendedAt: Instant;
  }
>;

/** What a platform says that it decided. Nothing follows from it here. */
export type RecommendationAnswered = Event<
  'RecommendationAnswered',
  {
    readonly recommendationId: string;
    readonly platformId: string;
    readonly followed: boolean;
    readonly contentId: string;
    readonly answeredAt: Instant;
  }
>;

/** An officer took a recommendation back; what platforms did about it is theirs. */
export type RecommendationWithdrawn = Event<
  'RecommendationWithdrawn',
  {
    readonly recommendationId: string;
    readonly cause: PreventionEndCause;
    readonly officerId: string;
    readonly reasonContentId: string;
    readonly withdrawnAt: Instant;
  }
>;

export type PreventionEvent =
  | PreventionProposed
  | PreventionReplied
  | PreventionDecided
  | PreventionFulfilled
  | PreventionContested
  | PreventionContestDecided
  | PreventionEnded
  | PreventionRecommended
  | RecommendationAnswered
  | RecommendationWithdrawn;
