import type { Event, Instant } from '../kernel/message.js';
import type { IdentifierKind } from './kinds.js';

/**
 * The association wrote down what taking these kinds does to those whom they tell of, before it takes any (Personal
 * Information Protection Law 55 and 56, from general knowledge). Its words lie encrypted.
 */
export type ImpactAssessmentFiled = Event<
  'ImpactAssessmentFiled',
  {
    readonly version: number;
    readonly kinds: readonly IdentifierKind[];
    readonly contentId: string;
    readonly filedById: string;
    readonly filedAt: Instant;
  }
>;

/** The key was changed: what was hashed by the one before is gone, and platforms hand over anew. */
export type IdentifierKeyChanged = Event<
  'IdentifierKeyChanged',
  { readonly generation: number; readonly changedById: string; readonly changedAt: Instant }
>;

/** Somebody looked at a shop that was proposed for a dispute and does not watch it. */
export type ShopProposalDismissed = Event<
  'ShopProposalDismissed',
  {
    readonly disputeId: string;
    readonly shopId: string;
    readonly reasonContentId: string;
    readonly dismissedById: string;
    readonly dismissedAt: Instant;
  }
>;

/** A platform handed identifiers over. How many of which kind stand here; not shop or hash, which can be erased. */
export type ShopIdentifiersTaken = Event<
  'ShopIdentifiersTaken',
  {
    readonly platformId: string;
    readonly agreementVersion: number;
    readonly assessmentVersion: number;
    readonly generation: number;
    readonly shops: number;
    readonly identifiers: Readonly<Partial<Record<IdentifierKind, number>>>;
    readonly takenAt: Instant;
  }
>;

export const IDENTIFIER_ENDINGS = ['withdrawn', 'agreement-ended', 'key-changed', 'subject-erased'] as const;
export type IdentifierEnding = (typeof IDENTIFIER_ENDINGS)[number];

/** Identifiers of a platform were deleted. */
export type ShopIdentifiersDeleted = Event<
  'ShopIdentifiersDeleted',
  {
    readonly platformId: string;
    readonly ending: IdentifierEnding;
    readonly identifiers: number;
    readonly deletedAt: Instant;
  }
>;

export type IdentifierHouseEvent = ImpactAssessmentFiled | IdentifierKeyChanged | ShopProposalDismissed;
export type IdentifierPlatformEvent = ShopIdentifiersTaken | ShopIdentifiersDeleted;
