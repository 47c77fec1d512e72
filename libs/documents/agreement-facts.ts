import type { ActedBy } from './acted-by.js';
import type { LegalBasis } from '#domain/rulebook/confirmation-rules.js';
import type { ConfirmationResult, CourtGround, CourtLevel } from '#domain/dispute/talks/confirmation/events.js';
import type { ClauseKind, SignatureKind } from '#domain/dispute/talks/mediation/agreement-events.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { BreachConsequence, ItemTerm, Sum } from '#domain/dispute/talks/settlement/terms.js';
import type { Instant } from '#domain/kernel/message.js';

export type ClauseFacts = { readonly kind: ClauseKind; readonly text: string };
export type ItemFate = {
  readonly itemId: string;
  readonly respondentId: string;
  readonly outcome: ItemTerm['outcome'];
};
export type PromiseFacts = {
  readonly by: string;
  readonly to: string;
  readonly due: LocalDate;
  readonly what?: string;
  readonly sum?: Sum;
};

/** A settlement agreement of a mediation, as far as a paper tells of it. Names are opened. */
export type AgreementFacts = {
  readonly version: number;
  /** Whom it binds; nobody else reads what it says. */
  readonly partyIds: readonly string[];
  readonly parties: readonly string[];
  readonly clauses: readonly ClauseFacts[];
  readonly promises: readonly PromiseFacts[];
  /** What becomes of items, and what a breach leads to: of texts in which the latter stands, as they were signed. */
  readonly items?: readonly ItemFate[];
  readonly onBreach?: BreachConsequence;
  readonly signatures: readonly {
    readonly party: string;
    readonly kind: SignatureKind;
    /** Of a signature by its own hand. */
    readonly actedBy?: ActedBy;
  }[];
  readonly effectiveAt?: Instant;
  readonly confirmation?: {
    readonly legalBasis: LegalBasis;
    readonly court: {
      readonly ground: CourtGround;
      readonly level?: CourtLevel;
      readonly name?: string;
      readonly residenceOf?: string;
    };
    readonly leftOut: readonly ClauseKind[];
    readonly result?: ConfirmationResult;
    readonly details?: string;
  };
};
