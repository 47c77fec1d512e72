import type { FinalBy } from '#domain/dispute/decision/final-events.js';
import type { LegalKind } from '#domain/panel-rules.js';

/** What followed a decision that a document tells of. */
export type AfterDecisionFacts = {
  readonly state: 'asked' | 'answered' | 'review-refused' | 'published';
  readonly legalKind?: LegalKind;
  /** The platform is bound to it by contract. */
  readonly binding?: boolean;
  readonly final?: FinalBy;
};
