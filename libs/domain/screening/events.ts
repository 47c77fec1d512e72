import type { Event, Instant } from '../kernel/message.js';
import type { ScreeningRule } from './rules.js';

/** Who sent texts: a platform, a party by whoever speaks for it, or the association itself. */
export const SENDER_KINDS = ['platform', 'party', 'association'] as const;
export type SenderKind = (typeof SENDER_KINDS)[number];
export type Sender = { readonly kind: SenderKind; readonly id: string };

/** Whose listings they are: the sender's own, in which it may use what is its own, or those of others. */
export const LISTED_BY = ['sender', 'others'] as const;
export type ListedBy = (typeof LISTED_BY)[number];

/** Of what was found the part that tells nothing of the text: by which rule, in which text, how sure (hundredths). */
export type FoundPart = { readonly rule: ScreeningRule; readonly text: number; readonly score: number };

/**
 * Texts of shops were looked through, once, by one version of the lexicon and one list of names. No text stands here:
 * how many they were, their keyed hash, and what was found, whose words lie encrypted under a key of this screening.
 */
export type ListingsScreened = Event<
  'ListingsScreened',
  {
    readonly sender: Sender;
    /** The account that sent them; none where a platform's key did. */
    readonly screenedById?: string;
    readonly listedBy: ListedBy;
    readonly texts: number;
    readonly textsHash: string;
    readonly lexiconVersion: string;
    /** How many names of the register were looked for, and the hash of that list. */
    readonly names: { readonly count: number; readonly hash: string };
    /** In their order, counted from 1 wherever one is named. */
    readonly findings: readonly FoundPart[];
    /** Found beyond the most that are kept of one screening. */
    readonly notKept: number;
    readonly findingsContentId?: string;
    readonly screenedAt: Instant;
  }
>;

export const JUDGEMENTS = ['confirmed', 'dismissed'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** Why a finding is none; each is another mend: a paper for the register, a word for the lexicon, a context. */
export const DISMISSAL_REASONS = ['authorised', 'genuine', 'other-meaning', 'no-offer', 'other-name', 'other'] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** Somebody looked at findings and says what they are. A later judgement stands beside an earlier one. */
export type FindingsJudged = Event<
  'FindingsJudged',
  {
    readonly findings: readonly number[];
    readonly judgement: Judgement;
    readonly reason?: DismissalReason;
    readonly noteContentId?: string;
    readonly judgedAs: 'sender' | 'reviewer';
    /** The account, or the platform whose key it was. */
    readonly judgedById: string;
    readonly judgedAt: Instant;
  }
>;

export type ScreeningEvent = ListingsScreened | FindingsJudged;
