import type { LocalDate } from '../../../calendar/local-date.js';
import type { PairSubject } from '../../core/subject.js';

export const UNDERTAKING_KINDS = ['payment', 'licence', 'apology', 'cease', 'delist', 'destroy', 'other'] as const;
export type UndertakingKind = (typeof UNDERTAKING_KINDS)[number];

/** In the smallest unit of its currency. */
export type Sum = { readonly minorUnits: number; readonly currency: string };

/** How it is shown to have been done. */
export const UNDERTAKING_PROOFS = ['statement', 'document', 'platform-record'] as const;

/** What one side promises to the other by a day. */
export type Undertaking = {
  readonly kind: UndertakingKind;
  readonly byId: string;
  /** The last day, to its end. */
  readonly due: LocalDate;
  readonly proof: (typeof UNDERTAKING_PROOFS)[number];
  readonly sum?: Sum;
  /** Items that it is about, where not all. */
  readonly pairs?: readonly PairSubject[];
  readonly text?: string;
};

/** What becomes of the measure on a pair. */
export type ItemTerm = { readonly pair: PairSubject; readonly outcome: 'lift' | 'keep' };

/**
 * What a breach leads to, once a person has found one: what was settled is in dispute again; it is, and goes to a panel
 * at once; or the finding alone stands.
 */
export const BREACH_CONSEQUENCES = ['reopen', 'escalate', 'record'] as const;
export type BreachConsequence = (typeof BREACH_CONSEQUENCES)[number];

/**
 * The terms of an offer, and of the settlement that it becomes. Whatever is not named here is not agreed. Never in an
 * event: sealed as a text.
 */
export type Terms = {
  readonly items: readonly ItemTerm[];
  readonly undertakings: readonly Undertaking[];
  readonly onBreach?: BreachConsequence;
  readonly text?: string;
};
