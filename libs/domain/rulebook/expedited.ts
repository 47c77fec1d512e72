import type { Period } from '../calendar/period.js';
import type { BreachConsequence } from '../dispute/talks/settlement/terms.js';
import type { Ruled } from './ruled.js';

/**
 * Measures from the least to the strongest, as a rulebook's ladder orders them; the last of the list is no part of a
 * ladder (practice P13, P14).
 */
export const MEASURE_STRENGTHS = [
  'hide-card',
  'mute',
  'mask',
  'delist',
  'block-replay',
  'cut-stream',
  'label-and-escrow',
] as const;
export type MeasureStrength = (typeof MEASURE_STRENGTHS)[number];

/** One step of the ladder: on which kinds of item it can be taken, and whether a second person has to agree. */
export type LadderStep = Ruled & {
  readonly rung: MeasureStrength;
  readonly on: readonly ('product' | 'room' | 'replay' | 'clip' | 'content' | 'account')[];
  readonly secondPerson: boolean;
};

/** The lane for what cannot wait (practice P13); a rulebook without it has no such lane. */
export type UrgentRules = Ruled & {
  /** Seconds of the running room that the capture has to show, with the product card. */
  readonly captureSeconds: number;
  /** From the least to the strongest. */
  readonly ladder: readonly LadderStep[];
  /** By when the platform answers, and by when a person follows up what it refused or left unanswered. */
  readonly answer: Ruled & { readonly within: Period };
  readonly followUp: Ruled & { readonly within: Period };
};

export const GUARANTEE_KINDS = ['deposit-at-platform', 'bank-letter', 'insurance'] as const;
export type GuaranteeKind = (typeof GUARANTEE_KINDS)[number];

/** Guarantees are records, never money held (practice P14). */
export type GuaranteeRules = Ruled & {
  readonly kinds: readonly GuaranteeKind[];
  /** Who answers a wish for early restoration. */
  readonly answeredBy: 'association' | 'platform';
};

export const PRESERVED_PARTS = ['replay', 'product-cards', 'comments', 'order-counts'] as const;
export type PreservedPart = (typeof PRESERVED_PARTS)[number];

/** What a platform is asked to keep of a room before anybody is noticed (practice P12). */
export type PreservationRules = Ruled & { readonly parts: readonly PreservedPart[] };

/** What holds of every settlement, with a mediator or without, where it does not say otherwise. */
export type SettlementRules = Ruled & { readonly onBreach: BreachConsequence };

/** Negotiation between the complainant and one respondent (practice P9, P22). */
export type NegotiationRules = Ruled & {
  /** Offers of both sides together; more are refused. */
  readonly mostOffers: number;
  /** By how many calendar days both sides together may have a waiting period end later. */
  readonly mostStayDays: number;
};
