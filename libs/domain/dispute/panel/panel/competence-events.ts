import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { LegalKind } from '../../../rulebook/panel-rules.js';

export const BASES = ['membership', 'platform-terms', 'delegation-agreement', 'submission'] as const;
/** Why a decision may bind somebody; where there is none the panel can only advise the platform (practice P19). */
export type Basis = (typeof BASES)[number];

/**
 * On what a party, or a platform, is bound: the rules or terms by version and clause, and how attention was drawn to
 * them.
 */
export type CompetenceRecorded = Event<
  'CompetenceRecorded',
  {
    readonly panelId: string;
    readonly partyId: string;
    readonly basis: Exclude<Basis, 'submission'>;
    readonly version: string;
    readonly clause: string;
    readonly signedAt?: Instant;
    readonly detailsContentId: string;
  }
>;

/** A party submits to the panel for this matter. */
export type PanelConsented = Event<
  'PanelConsented',
  { readonly panelId: string; readonly partyId: string; readonly consentedAt: Instant }
>;

/** A party takes its consent back; what follows of it is decided before anything else. */
export type PanelConsentWithdrawn = Event<
  'PanelConsentWithdrawn',
  {
    readonly panelId: string;
    readonly partyId: string;
    readonly withdrawnAt: Instant;
    readonly reasonContentId: string;
    readonly due: Deadline;
  }
>;

/** A party objects to the competence; that is decided before anything else. */
export type CompetenceObjected = Event<
  'CompetenceObjected',
  {
    readonly panelId: string;
    readonly partyId: string;
    readonly objectedAt: Instant;
    readonly reasonContentId: string;
    readonly due: Deadline;
  }
>;

export const COMPETENCE_OUTCOMES = ['rejected', 'advisory-only', 'no-competence'] as const;
/** The panel goes on as it was; it goes on but can only advise; it ends. */
export type CompetenceOutcome = (typeof COMPETENCE_OUTCOMES)[number];

/** A person of the association decided the question, with reasons. The time that it took is not counted. */
export type CompetenceDecided = Event<
  'CompetenceDecided',
  {
    readonly panelId: string;
    readonly partyId: string;
    readonly outcome: CompetenceOutcome;
    readonly legalKind: LegalKind;
    readonly deciderId: string;
    readonly decidedAt: Instant;
    readonly reasonContentId: string;
    /** When what the question held up ends now. */
    readonly resumed?: Deadline;
    /** When the panel's time ends now, where it had begun. */
    readonly decisionDue?: Deadline;
  }
>;

/**
 * Time for consent and objections is over: this legal kind is what everybody's basis carries. `unbound` are those whose
 * does not reach to a binding one.
 */
export type CompetenceSettled = Event<
  'CompetenceSettled',
  {
    readonly panelId: string;
    readonly legalKind: LegalKind;
    readonly unbound: readonly string[];
    readonly effectiveAt: Instant;
    /** By when the next step is due: of a person, or of the parties where they choose. */
    readonly due: Deadline;
  }
>;

export type CompetenceEvent =
  | CompetenceRecorded
  | PanelConsented
  | PanelConsentWithdrawn
  | CompetenceObjected
  | CompetenceDecided
  | CompetenceSettled;
