import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';

/** What a party wants put right: a slip of the pen, or what the decision means. */
export const CLARIFICATION_WISHES = ['correction', 'clarification'] as const;
export type ClarificationWish = (typeof CLARIFICATION_WISHES)[number];

/** A party asks for a decision to be corrected or clarified; it is answered by the day. */
export type ClarificationRequested = Event<
  'ClarificationRequested',
  {
    readonly decisionId: string;
    readonly clarificationId: string;
    readonly partyId: string;
    readonly wish: ClarificationWish;
    readonly textContentId: string;
    readonly requestedAt: Instant;
    readonly answerDue: Deadline;
  }
>;

/** Who presided says what the decision means; nothing that was decided changes. */
export type DecisionClarified = Event<
  'DecisionClarified',
  {
    readonly decisionId: string;
    readonly clarificationId: string;
    readonly textContentId: string;
    readonly clarifiedBy: string;
    readonly clarifiedAt: Instant;
  }
>;

/** There is nothing to correct or to clarify, or what is asked for would change the decision; with reasons. */
export type ClarificationRefused = Event<
  'ClarificationRefused',
  {
    readonly decisionId: string;
    readonly clarificationId: string;
    readonly reasonContentId: string;
    readonly refusedBy: string;
    readonly refusedAt: Instant;
  }
>;

export type ClarificationEvent = ClarificationRequested | DecisionClarified | ClarificationRefused;
