import type { Deadline } from '../calendar/derivation.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { Grade, MemberKind, RatingRole } from './terms.js';

/**
 * A member accepted these rules of rating, by version and hash: by them it is rated from that day on. Nobody else is
 * rated (practice P34).
 */
export type RatingRulesAccepted = Event<
  'RatingRulesAccepted',
  {
    readonly memberId: string;
    readonly kind: MemberKind;
    readonly version: string;
    readonly hash: string;
    readonly acceptedAt: Instant;
  }
>;

/** It left the rating, which is free. What was recorded stays recorded and is shown to nobody. */
export type RatingLeft = Event<'RatingLeft', { readonly leftAt: Instant }>;

/** A natural person agrees that its grades are public, apart from everything else that it agreed to (practice P34). */
export type GradePublicityConsented = Event<'GradePublicityConsented', { readonly consentedAt: Instant }>;

/** It agrees no longer. */
export type GradePublicityWithdrawn = Event<'GradePublicityWithdrawn', { readonly withdrawnAt: Instant }>;

/**
 * The member is told which grade is proposed, by which rules, from which facts; it can object to each of them until the
 * day.
 */
export type GradeNoticed = Event<
  'GradeNoticed',
  {
    readonly noticeId: string;
    readonly role: RatingRole;
    readonly from?: Grade;
    readonly to: Grade;
    /** The day for which it was reckoned, and by which rules. */
    readonly on: LocalDate;
    readonly version: string;
    /** In thousandths of a point. */
    readonly score: number;
    readonly factIds: readonly string[];
    /** One of the facts is serious: an objection does not hold the grade up. */
    readonly serious: boolean;
    readonly officerId: string;
    readonly reasonContentId?: string;
    readonly noticedAt: Instant;
    readonly due: Deadline;
  }
>;

/** The notice goes no further: what it rested on is gone, or a person thinks better of it. */
export type GradeNoticeDropped = Event<
  'GradeNoticeDropped',
  { readonly noticeId: string; readonly officerId: string; readonly reasonContentId: string }
>;

/** A person confirmed a grade. It rests on these facts and falls with any of them. */
export type GradeConfirmed = Event<
  'GradeConfirmed',
  {
    readonly noticeId?: string;
    readonly role: RatingRole;
    readonly grade: Grade;
    readonly on: LocalDate;
    readonly version: string;
    readonly factIds: readonly string[];
    readonly officerId: string;
    readonly confirmedAt: Instant;
  }
>;

/** The member says that a fact is wrong or is not its own. People who had no hand in it decide by the day. */
export type FactContested = Event<
  'FactContested',
  {
    readonly objectionId: string;
    readonly factId: string;
    readonly disputeId: string;
    readonly groundContentId: string;
    readonly contestedAt: Instant;
    readonly due: Deadline;
  }
>;

/** Decided by somebody outside the matter. Upheld: the fact counts no more, from the beginning. */
export type FactContestDecided = Event<
  'FactContestDecided',
  {
    readonly objectionId: string;
    readonly factId: string;
    readonly upheld: boolean;
    readonly deciderId: string;
    readonly reasonContentId: string;
    readonly decidedAt: Instant;
  }
>;

/** The member put right what was wrong, says how, and undertakes that it stays so. */
export type RepairAsked = Event<
  'RepairAsked',
  {
    readonly repairId: string;
    readonly factId: string;
    readonly disputeId: string;
    readonly undertakingContentId: string;
    /** Certificates of its people or its hosts, which whoever decides looks at. They add no point. */
    readonly certificateIds?: readonly string[];
    readonly askedAt: Instant;
  }
>;

/** From this day on the fact has no effect; it stays in the record. */
export type RepairApproved = Event<
  'RepairApproved',
  {
    readonly repairId: string;
    readonly factId: string;
    readonly from: LocalDate;
    readonly officerId: string;
    readonly reasonContentId: string;
  }
>;

/** What was said was not so, or is not enough. After a false statement this fact cannot be repaired. */
export type RepairRefused = Event<
  'RepairRefused',
  {
    readonly repairId: string;
    readonly factId: string;
    readonly falseStatement: boolean;
    readonly officerId: string;
    readonly reasonContentId: string;
    readonly refusedAt: Instant;
  }
>;

export type RatingEvent =
  | RatingRulesAccepted
  | RatingLeft
  | GradePublicityConsented
  | GradePublicityWithdrawn
  | GradeNoticed
  | GradeNoticeDropped
  | GradeConfirmed
  | FactContested
  | FactContestDecided
  | RepairAsked
  | RepairApproved
  | RepairRefused;

export const RATING_EVENT_TYPES = [
  'RatingRulesAccepted',
  'RatingLeft',
  'GradePublicityConsented',
  'GradePublicityWithdrawn',
  'GradeNoticed',
  'GradeNoticeDropped',
  'GradeConfirmed',
  'FactContested',
  'FactContestDecided',
  'RepairAsked',
  'RepairApproved',
  'RepairRefused',
] as const satisfies readonly RatingEvent['type'][];
