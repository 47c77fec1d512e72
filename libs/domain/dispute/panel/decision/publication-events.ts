import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';

/**
 * A person proposes to publish a decision in this redacted form; a second person looks at it by the day (practice P31).
 */
export type PublicationProposed = Event<
  'PublicationProposed',
  {
    readonly decisionId: string;
    readonly publicationId: string;
    readonly textContentId: string;
    readonly proposedBy: string;
    readonly approveDue: Deadline;
  }
>;

/**
 * A second person agreed, and everybody can read it. It names neither panelists nor parties. `replaces`: of a decision
 * that was corrected since, the publication in whose place this text comes; what stood there stays in the log.
 */
export type DecisionPublished = Event<
  'DecisionPublished',
  {
    readonly decisionId: string;
    readonly publicationId: string;
    readonly textContentId: string;
    readonly approvedBy: string;
    readonly publishedAt: Instant;
    readonly replaces?: string;
  }
>;

/** A second person did not agree. */
export type PublicationRefused = Event<
  'PublicationRefused',
  {
    readonly decisionId: string;
    readonly publicationId: string;
    readonly reasonContentId: string;
    readonly refusedBy: string;
  }
>;

export type PublicationEvent = PublicationProposed | DecisionPublished | PublicationRefused;
