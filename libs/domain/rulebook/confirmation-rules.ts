import type { Period } from '../calendar/period.js';
import type { RightKind } from './right-kinds.js';
import type { Ruled } from './ruled.js';

/**
 * What makes an association a mediation body in law; without one a court confirms nothing that was agreed before it.
 */
export const LEGAL_BASES = ['peoples-mediation', 'commercial-mediation', 'none'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Judicial confirmation of a mediated agreement (practice P22). */
export type ConfirmationRules = Ruled & {
  /** From the day on which the agreement took effect; both apply within it. */
  readonly within: Period;
  readonly legalBases: Ruled & { readonly lawful: readonly LegalBasis[] };
  /** Which court: of a party's residence, of the object, of the body; the inviting court where one invited. */
  readonly courts: Ruled;
  /** Disputes about these rights are an intermediate court's. */
  readonly intermediate: Ruled & { readonly rights: readonly RightKind[] };
  /** What no court confirms: clauses on who owns an IP right. */
  readonly ownership: Ruled;
  /** Years in which a confirmed agreement can be enforced. */
  readonly enforcement: Ruled & { readonly years: number };
};
