import type { Deadline } from '../calendar/derivation.js';
import type { Event, Instant } from '../kernel/message.js';

/** In which office somebody acted whose conduct is complained of. */
export const GRIEVED_OFFICES = ['case-manager', 'mediator', 'expert'] as const;
export type GrievedOffice = (typeof GRIEVED_OFFICES)[number];

export const GRIEVANCE_GROUNDS = [
  'bias',
  'delay',
  'breach-of-confidence',
  'rudeness',
  'undisclosed-tie',
  'other',
] as const;
export type GrievanceGround = (typeof GRIEVANCE_GROUNDS)[number];

export const GRIEVANCE_OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld', 'inadmissible'] as const;
export type GrievanceOutcome = (typeof GRIEVANCE_OUTCOMES)[number];

/** What whoever handles it says is to follow; each is then done by the act that there is for it. */
export const GRIEVANCE_CONSEQUENCES = ['replacement', 'training', 'removal-from-roster'] as const;
export type GrievanceConsequence = (typeof GRIEVANCE_CONSEQUENCES)[number];

/** Who complains: a party of the dispute, or its platform. */
export type Aggrieved = { readonly kind: 'party' | 'platform'; readonly id: string };

/**
 * A party complained of how somebody acts in its dispute. The words lie encrypted and are in no file of the dispute.
 * `keptBack`: who complains is not named to the one complained of, who gets no word of it but the handler’s.
 */
export type GrievanceFiled = Event<
  'GrievanceFiled',
  {
    readonly disputeId: string;
    readonly number: string;
    readonly by: Aggrieved;
    readonly aboutId: string;
    readonly office: GrievedOffice;
    readonly ground: GrievanceGround;
    readonly reasonsContentId: string;
    readonly keptBack: boolean;
    readonly filedAt: Instant;
    readonly answerDue: Deadline;
  }
>;

/** The bytes of a file came that shows what is complained of; who is complained of never sees it. */
export type GrievanceEvidenceStored = Event<
  'GrievanceEvidenceStored',
  {
    readonly disputeId: string;
    readonly sha256: string;
    readonly size: number;
    readonly mediaType: string;
    readonly storedAt: Instant;
  }
>;

/** It, or its review, was given by rule to somebody who is neither complained of nor under that one. */
export type GrievanceAssigned = Event<
  'GrievanceAssigned',
  { readonly disputeId: string; readonly toId: string; readonly assignedAt: Instant }
>;

/** A second person was called, since its day is near; it may act as the first may. */
export type GrievanceEscalated = Event<
  'GrievanceEscalated',
  { readonly disputeId: string; readonly toId: string; readonly dueAt: Instant; readonly escalatedAt: Instant }
>;

/** The one complained of is heard: what is said of it, in the handler’s words, and until when it may answer. */
export type GrievancePut = Event<
  'GrievancePut',
  {
    readonly disputeId: string;
    readonly handlerId: string;
    readonly statementContentId: string;
    readonly putAt: Instant;
    readonly replyDue: Deadline;
  }
>;

/** The one complained of said what it has to say. */
export type GrievanceReplied = Event<
  'GrievanceReplied',
  { readonly disputeId: string; readonly textContentId: string; readonly repliedAt: Instant }
>;

type Found = {
  readonly disputeId: string;
  readonly deciderId: string;
  readonly outcome: GrievanceOutcome;
  readonly reasonsContentId: string;
  readonly consequences: readonly GrievanceConsequence[];
  readonly decidedAt: Instant;
};

/** What came of it, told to both; until the day each of them may ask once for another person to look again. */
export type GrievanceDecided = Event<'GrievanceDecided', Found & { readonly reviewDue: Deadline }>;

/** One of the two wants another person to look at it again. */
export type GrievanceReviewRequested = Event<
  'GrievanceReviewRequested',
  {
    readonly disputeId: string;
    readonly by: 'aggrieved' | 'heard';
    readonly reasonsContentId: string;
    readonly requestedAt: Instant;
    readonly answerDue: Deadline;
  }
>;

/** Another person looked at it again; that is the end of it. */
export type GrievanceReviewed = Event<'GrievanceReviewed', Found>;

export type GrievanceEvent =
  | GrievanceFiled
  | GrievanceEvidenceStored
  | GrievanceAssigned
  | GrievanceEscalated
  | GrievancePut
  | GrievanceReplied
  | GrievanceDecided
  | GrievanceReviewRequested
  | GrievanceReviewed;
