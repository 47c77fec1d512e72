import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { MeasureStrength } from '../../../rulebook/expedited.js';
import type { PairSubject } from '../../core/subject.js';

export const URGENT_GROUNDS = ['running-room', 'festival'] as const;
export type UrgentGround = (typeof URGENT_GROUNDS)[number];

/** Who found identity and right in order: a register that standing told of, or still nobody. */
export type UrgentChecks = {
  readonly identity: 'verified' | 'to-be-confirmed';
  readonly right: 'checked' | 'to-be-confirmed';
};

/** A wish to act at once, with what it rests on and who on the roster has it first. */
export type UrgentWish = {
  readonly urgentId: string;
  readonly grounds: readonly UrgentGround[];
  /** The declared window that the filing falls in. */
  readonly festivalId?: string;
  readonly pairs: readonly PairSubject[];
  /** The room as it ran, and the product card that it showed. */
  readonly capture: { readonly evidenceId: string; readonly seconds: number; readonly cardEvidenceId: string };
  readonly checks: UrgentChecks;
  readonly officerId: string;
  readonly takeDue: Deadline;
};

/** Nobody took it in the agreed time: the next on the roster has it, or, when all have been asked, everybody. */
export type DutyPassedOn = Event<
  'DutyPassedOn',
  {
    readonly urgentId: string;
    readonly fromOfficerId: string;
    readonly toOfficerId?: string;
    readonly effectiveAt: Instant;
    readonly due?: Deadline;
  }
>;

/** A person has taken it in hand. */
export type UrgentTaken = Event<'UrgentTaken', { readonly urgentId: string; readonly officerId: string }>;

/** A measure that one person may not take alone: a second one has to agree. */
export type UrgentMeasureProposed = Event<
  'UrgentMeasureProposed',
  {
    readonly urgentId: string;
    readonly pairs: readonly PairSubject[];
    readonly rung: MeasureStrength;
    readonly officerId: string;
    readonly whyNotLessContentId?: string;
    readonly confirmed: UrgentConfirmed;
    readonly secondDue: Deadline;
  }
>;

/** What the officer confirmed by hand because no register had told it. */
export type UrgentConfirmed = { readonly identity?: true; readonly right?: true };

/** The least measure that helps was taken before anybody else was heard; a person reviews it by this day. */
export type UrgentMeasureTaken = Event<
  'UrgentMeasureTaken',
  {
    readonly urgentId: string;
    readonly pairs: readonly PairSubject[];
    readonly rung: MeasureStrength;
    readonly officerId: string;
    readonly seconderId?: string;
    readonly whyNotLessContentId?: string;
    readonly confirmed: UrgentConfirmed;
    readonly reviewDue: Deadline;
    readonly callDue: Deadline;
  }
>;

/** The respondent was called, or could not be reached. */
export type RespondentCalled = Event<
  'RespondentCalled',
  {
    readonly urgentId: string;
    readonly respondentId: string;
    readonly officerId: string;
    readonly calledAt: Instant;
    readonly outcome: 'reached' | 'not-reached' | 'no-number';
    readonly noteContentId?: string;
  }
>;

/** Nothing is done at once; the complaint goes its ordinary way. */
export type UrgentRefused = Event<
  'UrgentRefused',
  { readonly urgentId: string; readonly officerId: string; readonly reasonContentId: string }
>;

/** A person looked at it again: it stays, or it is undone. An acceptance of the complaint confirms it, too. */
export type UrgentReviewed = Event<
  'UrgentReviewed',
  {
    readonly urgentId: string;
    readonly pairs: readonly PairSubject[];
    readonly outcome: 'confirmed' | 'undone';
    readonly by: 'review' | 'acceptance';
    readonly reviewerId: string;
    readonly reasonContentId?: string;
  }
>;

/** Nobody reviewed it in time: it is undone by the rulebook. */
export type UrgentLapsed = Event<
  'UrgentLapsed',
  { readonly urgentId: string; readonly pairs: readonly PairSubject[]; readonly effectiveAt: Instant }
>;

/** The urgent notice was wrong; a fact of its own, which weighs more than an ordinary one that fails. */
export type UrgentNoticeFoundWrong = Event<
  'UrgentNoticeFoundWrong',
  {
    readonly urgentId: string;
    readonly complainantId: string;
    readonly pairs: readonly PairSubject[];
    readonly reasonContentId: string;
  }
>;

export type UrgentEvent =
  | DutyPassedOn
  | UrgentTaken
  | UrgentMeasureProposed
  | UrgentMeasureTaken
  | RespondentCalled
  | UrgentRefused
  | UrgentReviewed
  | UrgentLapsed
  | UrgentNoticeFoundWrong;

export type UrgentProposal = Pick<
  UrgentMeasureProposed['data'],
  'pairs' | 'rung' | 'officerId' | 'whyNotLessContentId' | 'confirmed'
>;

/** A wish to act at once, as the fold knows it. */
export type Urgent = {
  readonly pairs: readonly PairSubject[];
  readonly capture: UrgentWish['capture'];
  readonly checks: UrgentChecks;
  readonly officerId: string;
  /** All who have had it and did not take it. */
  readonly passed: readonly string[];
  /** On which a measure was taken. */
  readonly measured: readonly PairSubject[];
  readonly called: readonly string[];
  readonly proposal?: UrgentProposal;
};
