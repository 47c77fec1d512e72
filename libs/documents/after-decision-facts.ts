import type { FinalBy } from '#domain/dispute/panel/decision/final-events.js';
import type { LegalKind } from '#domain/rulebook/panel-rules.js';

/** What a commission decided, and where: told as its word. */
export type AwardFacts = {
  readonly madeOn: string;
  readonly registration: string;
  readonly commission?: string;
  readonly number?: string;
};

/** What followed a decision that a document tells of, or came instead of one. */
export type AfterDecisionFacts = {
  readonly state:
    | 'asked'
    | 'answered'
    | 'review-refused'
    | 'clarified'
    | 'clarification-refused'
    | 'published'
    | 'published-corrected'
    | 'awarded';
  readonly legalKind?: LegalKind;
  /** The platform is bound to it by contract. */
  readonly binding?: boolean;
  readonly final?: FinalBy;
  readonly award?: AwardFacts;
};
