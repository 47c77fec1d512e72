import type { Event, Instant } from '../../../kernel/message.js';
import type { Finding, ItemResult } from './findings.js';

/** By what a decision became final: nothing to review it by, nobody asked in time, upheld, or itself the review. */
export type FinalBy = 'no-review' | 'time' | 'upheld' | 'review-refused' | 'is-review';

/**
 * No review is open any more. Holds all that later folds count by, so that none has to look for the decision: what it
 * said of each pair, and of what each party filed. Nothing of a decision counts anywhere before.
 */
export type DecisionBecameFinal = Event<
  'DecisionBecameFinal',
  {
    readonly decisionId: string;
    readonly panelId: string;
    readonly by: FinalBy;
    readonly items: readonly ItemResult[];
    readonly findings: readonly Finding[];
    readonly effectiveAt: Instant;
  }
>;

/** A review left the decision as it is. */
export type DecisionUpheld = Event<'DecisionUpheld', { readonly decisionId: string; readonly byDecisionId: string }>;

/**
 * A review put another decision in its place, whether or not it had become final: all that counted by it counts no
 * more, from whenever it counted. What counts instead becomes final with the review's own decision.
 */
export type DecisionReversed = Event<
  'DecisionReversed',
  {
    readonly decisionId: string;
    readonly byDecisionId: string;
    readonly wasFinal: boolean;
    readonly effectiveAt: Instant;
  }
>;

export type FinalEvent = DecisionBecameFinal | DecisionUpheld | DecisionReversed;
