import type { Event, Instant } from '../../../kernel/message.js';
import type { Language } from '../../../rulebook/language.js';
import type { Evidence } from '../../core/evidence.js';

/** What can have a translation: a filed file, a letter, a decision that went out, a version of an agreement. */
export const ORIGINAL_KINDS = ['exhibit', 'letter', 'decision', 'agreement'] as const;

/** What was translated, by the id of its kind: exhibit, letter, decision, mediation (with the agreement's version). */
export type Original = {
  readonly kind: (typeof ORIGINAL_KINDS)[number];
  readonly id: string;
  readonly version?: number;
};

/** `machine`: nobody has looked at it before somebody checks it. */
export const TRANSLATOR_KINDS = ['person', 'organisation', 'machine'] as const;
export type TranslatorKind = (typeof TRANSLATOR_KINDS)[number];

/** Who translated, by name and qualification, which are sealed. */
export type Translator = {
  readonly kind: TranslatorKind;
  readonly nameContentId?: string;
  readonly qualificationContentId?: string;
};

/** From and into which language. */
type Languages = { readonly from: Language; readonly into: Language };

/** Somebody asked whoever the original comes from for a translation of it. */
export type TranslationAsked = Event<
  'TranslationAsked',
  Languages & {
    readonly translationId: string;
    readonly of: Original;
    /** A party, `association`, or `panel`. */
    readonly askedBy: string;
    /** Whose original it is: a party, or `association`. */
    readonly askedOf: string;
    readonly noteContentId?: string;
    readonly askedAt: Instant;
  }
>;

/** A translation came, or a new version of one that was contested. The original stays what it is. */
export type TranslationDelivered = Event<
  'TranslationDelivered',
  Languages & {
    readonly translationId: string;
    readonly version: number;
    readonly of: Original;
    /** A party, or `association`. */
    readonly deliveredBy: string;
    readonly translator: Translator;
    /** The file, as closed as its original. */
    readonly evidence: Evidence;
    readonly deliveredAt: Instant;
  }
>;

/** `faithful`: it says what the original says. `faulty`: it does not, and is to be delivered anew. */
export const TRANSLATION_FINDINGS = ['faithful', 'faulty'] as const;
export type TranslationFinding = (typeof TRANSLATION_FINDINGS)[number];

/** The association compared a version with its original; what was contested of it before is answered by that. */
export type TranslationChecked = Event<
  'TranslationChecked',
  {
    readonly translationId: string;
    readonly version: number;
    readonly finding: TranslationFinding;
    readonly noteContentId: string;
    readonly checkedAt: Instant;
  }
>;

/** A party says that a passage is wrongly translated, why, and how it should read. */
export type TranslationContested = Event<
  'TranslationContested',
  {
    readonly translationId: string;
    readonly version: number;
    readonly contestedBy: string;
    readonly passageContentId: string;
    readonly reasonContentId: string;
    readonly proposalContentId?: string;
    readonly contestedAt: Instant;
  }
>;

export type TranslationEvent = TranslationAsked | TranslationDelivered | TranslationChecked | TranslationContested;
