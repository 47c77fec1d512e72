import type { Deadline } from '../calendar/derivation.js';
import type { Event, Instant } from '../kernel/message.js';
import type { AidAsked, AidHelper, AidOutcome } from './aid.js';

/**
 * Somebody asked the association something without opening a dispute. Words, and what was answered in the guide before,
 * lie encrypted under a key of this consultation.
 */
export type ConsultationAsked = Event<
  'ConsultationAsked',
  {
    readonly number: string;
    readonly askerId: string;
    readonly questionContentId: string;
    readonly guideContentId?: string;
    /** There where it asks for legal aid. */
    readonly aid?: AidAsked;
    readonly askedAt: Instant;
    readonly answerDue: Deadline;
  }
>;

/** The bytes of a file came that belongs to the question. */
export type ConsultationFileStored = Event<
  'ConsultationFileStored',
  { readonly sha256: string; readonly size: number; readonly mediaType: string; readonly storedAt: Instant }
>;

/** Somebody of the association has it from now on. */
export type ConsultationTaken = Event<'ConsultationTaken', { readonly ownerId: string; readonly takenAt: Instant }>;

/** The association answered. */
export type ConsultationAnswered = Event<
  'ConsultationAnswered',
  {
    readonly officerId: string;
    readonly textContentId: string;
    readonly answeredAt: Instant;
    /** It was asked between, and whom it was handed to owes its answer still: by when. */
    readonly handedDue?: Deadline;
  }
>;

/** The association cannot answer yet and asks back; no day of its own runs meanwhile. */
export type ConsultationDetailsRequested = Event<
  'ConsultationDetailsRequested',
  { readonly officerId: string; readonly textContentId: string; readonly requestedAt: Instant }
>;

/** Whoever asked told what was asked back, or went on asking; it is to be answered anew. */
export type ConsultationSupplemented = Event<
  'ConsultationSupplemented',
  { readonly textContentId: string; readonly supplementedAt: Instant; readonly answerDue: Deadline }
>;

/** Nothing more is to come. */
export type ConsultationClosed = Event<
  'ConsultationClosed',
  { readonly by: 'asker' | 'officer'; readonly closerId: string; readonly closedAt: Instant }
>;

/** Whoever asked made the draft of a complaint out of it; the draft is its own, and nobody else sees it. */
export type ConsultationConverted = Event<
  'ConsultationConverted',
  { readonly draftId: string; readonly convertedAt: Instant }
>;

/** A request for legal aid was handed to somebody of the help directory; by when the association asks what it says. */
export type ConsultationAidHanded = Event<
  'ConsultationAidHanded',
  {
    readonly officerId: string;
    readonly entryId: string;
    readonly kind: AidHelper;
    readonly nameContentId: string;
    /** What whoever asked is told with it. */
    readonly textContentId?: string;
    readonly handedAt: Instant;
    readonly answerDue: Deadline;
  }
>;

/**
 * Whom it was handed to accepts or declines, as the association was told and recorded it. Declined, it is the
 * association's turn again.
 */
export type ConsultationAidAnswered = Event<
  'ConsultationAidAnswered',
  {
    readonly officerId: string;
    readonly outcome: AidOutcome;
    readonly textContentId?: string;
    readonly answeredAt: Instant;
    readonly answerDue?: Deadline;
  }
>;

/** The association gives no legal aid, and says why. */
export type ConsultationAidRefused = Event<
  'ConsultationAidRefused',
  { readonly officerId: string; readonly textContentId: string; readonly refusedAt: Instant }
>;

export type ConsultationEvent =
  | ConsultationAsked
  | ConsultationFileStored
  | ConsultationTaken
  | ConsultationAnswered
  | ConsultationDetailsRequested
  | ConsultationSupplemented
  | ConsultationClosed
  | ConsultationConverted
  | ConsultationAidHanded
  | ConsultationAidAnswered
  | ConsultationAidRefused;
