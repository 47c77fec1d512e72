import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { LegalKind } from '../../../rulebook/panel-rules.js';
import type { AdoptionEvent } from './adoption-events.js';
import type { ClarificationEvent } from './clarification-events.js';
import type { PanelFileEvent } from './file-events.js';
import type { FinalEvent } from './final-events.js';
import type { Finding, ItemResult } from './findings.js';
import type { Outcome, IssueKind } from './issues.js';
import type { PublicationEvent } from './publication-events.js';
import type { PairSubject } from '../../core/subject.js';
import type { ReviewGround } from '../../../rulebook/review-grounds.js';

/** The panel is alone with the file; what it says stays in its room. It decides by the day. */
export type DeliberationStarted = Event<
  'DeliberationStarted',
  {
    readonly decisionId: string;
    readonly roomId: string;
    readonly panelistIds: readonly string[];
    readonly due: Deadline;
    /** Files put before it whose bytes had not come in the time for them: nothing rests on them. */
    readonly withoutFiles?: readonly string[];
  }
>;

/** The panel's time is over without a decision; a person follows it up. */
export type DecisionOverdue = Event<
  'DecisionOverdue',
  { readonly decisionId: string; readonly effectiveAt: Instant; readonly chaseDue: Deadline }
>;

/** The panel's time is longer, once, for a reason that the parties are told. */
export type DecisionTimeExtended = Event<
  'DecisionTimeExtended',
  { readonly decisionId: string; readonly reasonContentId: string; readonly due: Deadline }
>;

/** What was decided of one issue, and why: facts found, evidence weighed, rule cited, conclusion. */
export type DecidedIssue = Outcome & {
  readonly kind: IssueKind;
  readonly pairs: readonly PairSubject[];
  readonly reasonsContentId: string;
  /** The exhibits that the reasons rest on, where they name some. */
  readonly evidenceIds?: readonly string[];
};

/** A panelist was of another mind and says so; whether it is published the rulebook says. */
export type Dissent = { readonly panelistId: string; readonly textContentId: string };

/** All panelists have signed. Of who voted how nothing stands here. */
export type DecisionMade = Event<
  'DecisionMade',
  {
    readonly decisionId: string;
    readonly panelId: string;
    readonly legalKind: LegalKind;
    readonly panelistIds: readonly string[];
    readonly issues: readonly DecidedIssue[];
    readonly items: readonly ItemResult[];
    readonly findings: readonly Finding[];
    readonly dissents: readonly Dissent[];
    /** The kinds of events of which the panel's file was built, so that anybody sees what was not among them. */
    readonly builtFrom: readonly string[];
    readonly madeAt: Instant;
    /** Where a second person looks at it first. */
    readonly releaseDue?: Deadline;
  }
>;

/**
 * It goes out to the parties and platforms. `seconderId`: who looked at a grave finding before; with a review it is
 * open until then.
 */
export type DecisionIssued = Event<
  'DecisionIssued',
  {
    readonly decisionId: string;
    readonly seconderId?: string;
    readonly issuedAt: Instant;
    readonly reviewDue?: Deadline;
  }
>;

/**
 * A second person sends a grave finding back once, with questions of form; the panel decides anew or says the same
 * again.
 */
export type DecisionReturned = Event<
  'DecisionReturned',
  { readonly decisionId: string; readonly reasonContentId: string; readonly returnedBy: string; readonly due: Deadline }
>;

/** A slip of the pen was put right; nothing that was decided changes. */
export type DecisionCorrected = Event<
  'DecisionCorrected',
  {
    readonly decisionId: string;
    readonly number: number;
    readonly textContentId: string;
    readonly correctedBy: string;
    readonly correctedAt: Instant;
    /** What a party asked for, where this answers it. */
    readonly clarificationId?: string;
  }
>;

/** A party wants it reviewed by others; the association has a panel constituted for it, or refuses, by the day. */
export type ReviewRequested = Event<
  'ReviewRequested',
  {
    readonly decisionId: string;
    readonly partyId: string;
    readonly ground: ReviewGround;
    readonly textContentId: string;
    readonly requestedAt: Instant;
    readonly answerDue: Deadline;
  }
>;

/** The association does not let it come to a review, with reasons, by somebody who had no hand in the decision. */
export type ReviewRefused = Event<
  'ReviewRefused',
  { readonly decisionId: string; readonly reasonContentId: string; readonly refusedBy: string }
>;

export const PANEL_ENDINGS = ['dismissed', 'taken-to-court', 'lapsed', 'withdrawn'] as const;
export type PanelEnding = (typeof PANEL_ENDINGS)[number];

/**
 * The panel decides nothing: dismissed, a court took over, its time or its basis lapsed, or what it was about was
 * withdrawn.
 */
export type PanelCaseEnded = Event<
  'PanelCaseEnded',
  {
    readonly decisionId: string;
    readonly reason: PanelEnding;
    readonly reasonContentId: string;
    readonly effectiveAt: Instant;
  }
>;

export type DecisionEvent =
  | PanelFileEvent
  | DeliberationStarted
  | DecisionOverdue
  | DecisionTimeExtended
  | DecisionMade
  | DecisionReturned
  | DecisionIssued
  | DecisionCorrected
  | ClarificationEvent
  | AdoptionEvent
  | ReviewRequested
  | ReviewRefused
  | FinalEvent
  | PanelCaseEnded
  | PublicationEvent;
