import type { Deadline } from '../calendar/derivation.js';
import type { ReferralAuthority } from '../dispute/conduct/referral/events.js';
import type { Event, Instant } from '../kernel/message.js';

/** What a consumer says it saw. */
export const TIP_SUBJECTS = [
  'counterfeit',
  'infringing-content',
  'health-and-safety',
  'suspected-crime',
  'other',
] as const;
export type TipSubject = (typeof TIP_SUBJECTS)[number];

/** Of these no one person decides alone (practice P21). */
export const GRAVE = ['health-and-safety', 'suspected-crime'] as const satisfies readonly TipSubject[];
export type Grave = (typeof GRAVE)[number];

/** Where it goes: to the platform, to a right holder of the register, or to an authority, whose name lies encrypted. */
export type TipRoute =
  | { readonly to: 'platform'; readonly platformId: string }
  | { readonly to: 'right-holder'; readonly rightId: string; readonly holderId: string }
  | { readonly to: 'authority'; readonly authority: ReferralAuthority };

export const TIP_CLOSINGS = ['known-already', 'no-matter-of-ours', 'nothing-to-go-by', 'answered'] as const;
export type TipClosing = (typeof TIP_CLOSINGS)[number];

/** What is to become of it. */
export type TipDecision = (
  | {
      readonly route: TipRoute;
      /** Which of its pictures go along, by their hashes; none, if not said. */
      readonly pictures?: readonly string[];
    }
  | { readonly closing: TipClosing }
) & {
  readonly reasonContentId: string;
};

/**
 * Somebody who is no party told what it saw; that gives it no part in anything, and it was answered with this number.
 * Its words lie encrypted.
 */
export type TipReceived = Event<
  'TipReceived',
  {
    readonly number: string;
    readonly subject: TipSubject;
    readonly platformId?: string;
    readonly wordsContentId: string;
    readonly contactContentId?: string;
    /** SHA-256 of a code that whoever gave it alone has: who can show the code may claim a reward. */
    readonly claimHash?: string;
    readonly receivedAt: Instant;
    readonly routeDue: Deadline;
  }
>;

/** A picture that belongs to it came, and was kept without what was written beside the picture: place, time, camera. */
export type TipPictureStored = Event<
  'TipPictureStored',
  { readonly sha256: string; readonly size: number; readonly mediaType: string; readonly storedAt: Instant }
>;

/** Health, safety or a suspected crime: a second person looks before anything follows. */
export type TipDecisionProposed = Event<
  'TipDecisionProposed',
  { readonly decision: TipDecision; readonly grave: Grave; readonly officerId: string; readonly agreeDue: Deadline }
>;

/** The second person does not agree; the first decision is to be made again. */
export type TipSentBack = Event<
  'TipSentBack',
  { readonly seconderId: string; readonly reasonContentId: string; readonly routeDue: Deadline }
>;

type Deciding = { readonly officerId: string; readonly seconderId?: string; readonly reasonContentId: string };

/** It was handed on; whoever has it now may answer. */
export type TipRouted = Event<
  'TipRouted',
  Deciding & { readonly route: TipRoute; readonly pictures?: readonly string[]; readonly routedAt: Instant }
>;

/** Nothing more follows here, for this reason. */
export type TipClosed = Event<'TipClosed', Deciding & { readonly closing: TipClosing }>;

export const TIP_OUTCOMES = ['acted', 'nothing-found', 'taken-up', 'declined'] as const;
export type TipOutcome = (typeof TIP_OUTCOMES)[number];

/** What whoever had it did; an authority's word is written down by a person. */
export type TipAnswered = Event<
  'TipAnswered',
  {
    readonly by: TipRoute['to'];
    readonly outcome: TipOutcome;
    readonly noteContentId?: string;
    readonly answeredAt: Instant;
  }
>;

export type TipEvent =
  TipReceived | TipPictureStored | TipDecisionProposed | TipSentBack | TipRouted | TipClosed | TipAnswered;
