import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { RulebookPin } from '../../../rulebook/rulebook.js';
import type { Evidence } from '../../core/evidence.js';
import type { Respondent } from '../../core/respondent.js';
import type { MediatedAgreementEvent } from './agreement-events.js';
import type { ConfirmationEvent } from '../confirmation/events.js';
import type { UndisputedEvent } from '../stipulation/events.js';
import type { AwaitedEvent } from './awaited-events.js';
import type { FreeTime, SessionEvent } from './session-events.js';
import type { DealTakenOver } from './take-over-events.js';

/**
 * What a mediation that nobody complained of to a platform is about (guideline 3.3.1, 3.3.2; services and contracts
 * between the trades).
 */
export const MEDIATION_MATTERS = [
  'account-ownership',
  'name-and-likeness',
  'content-ownership',
  'licence',
  'cooperation-contract',
  'other',
] as const;
export type MediationMatter = (typeof MEDIATION_MATTERS)[number];

/** A party asks the association for mediation without a complaint to a platform; it opens a dispute of its own. */
export type MediationRequested = Event<
  'MediationRequested',
  {
    readonly number: string;
    readonly complainantId: string;
    readonly requestedAt: Instant;
    readonly matter: MediationMatter;
    readonly respondents: readonly Respondent[];
    readonly statementContentId: string;
    readonly evidence: readonly Evidence[];
    readonly rulebook: RulebookPin;
    readonly caseManagerId: string;
  }
>;

/** Everybody concerned is invited and told what confidentiality means; who has not consented by then has refused. */
export type MediationInvited = Event<
  'MediationInvited',
  {
    readonly mediationId: string;
    readonly parties: readonly string[];
    readonly invitedBy: 'party' | 'association';
    /** A settlement of theirs that the mediator is to take over. */
    readonly takesOver?: string;
    readonly invitedAt: Instant;
    readonly due: Deadline;
  }
>;

/**
 * A party consents, says how it is reached and when; respondents may name those with whom they form one side (practice
 * P25).
 */
export type MediationConsented = Event<
  'MediationConsented',
  {
    readonly mediationId: string;
    readonly partyId: string;
    readonly consentedAt: Instant;
    readonly contactContentId: string;
    readonly available: readonly FreeTime[];
    readonly telephoneFirst: boolean;
    readonly sideWith: readonly string[];
  }
>;

/** A party clearly refuses, or its silence counts so. Where others are left on both sides they go on without it. */
export type MediationRefused = Event<
  'MediationRefused',
  {
    readonly mediationId: string;
    readonly partyId: string;
    readonly by: 'words' | 'silence';
    readonly effectiveAt: Instant;
    readonly reasonContentId?: string;
  }
>;

/** One side of the talks: a caucus is held with a side, never with half of one. */
export type Side = { readonly sideId: string; readonly partyIds: readonly string[] };

/** All that are left have consented. They choose a mediator in common by the day. */
export type MediationAgreed = Event<
  'MediationAgreed',
  { readonly mediationId: string; readonly sides: readonly Side[]; readonly choiceDue: Deadline }
>;

/** The association proposes mediators; the parties may choose these or others of the roster. */
export type MediatorsProposed = Event<
  'MediatorsProposed',
  { readonly mediationId: string; readonly mediatorIds: readonly string[] }
>;

/** A party chose. When all have chosen the same one, that one is asked. */
export type MediatorChosen = Event<
  'MediatorChosen',
  { readonly mediationId: string; readonly partyId: string; readonly mediatorId: string }
>;

/** The parties did not agree on one in time: the association assigns one by the day. */
export type MediatorChoiceLapsed = Event<
  'MediatorChoiceLapsed',
  { readonly mediationId: string; readonly effectiveAt: Instant; readonly assignDue: Deadline }
>;

/** A mediator is asked; chosen by all, or assigned with reasons and the load in view. It answers by the day. */
export type MediatorAppointed = Event<
  'MediatorAppointed',
  {
    readonly mediationId: string;
    readonly mediatorId: string;
    readonly how: 'chosen' | 'assigned';
    /** Mediations that it had running when it was asked. */
    readonly load: number;
    readonly reasonContentId?: string;
    readonly due: Deadline;
  }
>;

/**
 * The mediator declared that nothing ties it to anybody here and accepted: from here the time of the mediation runs.
 */
export type MediatorAccepted = Event<
  'MediatorAccepted',
  { readonly mediationId: string; readonly mediatorId: string; readonly acceptedAt: Instant; readonly due: Deadline }
>;

export const DECLINE_REASONS = ['tie', 'no-time', 'not-my-field', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** It declined, or did not answer. The parties choose anew by the day. */
export type MediatorDeclined = Event<
  'MediatorDeclined',
  {
    readonly mediationId: string;
    readonly mediatorId: string;
    /** `gone`: its account was suspended or ended, before or after it accepted. */
    readonly reason: DeclineReason | 'silence' | 'gone';
    readonly reasonContentId?: string;
    readonly effectiveAt: Instant;
    readonly choiceDue: Deadline;
  }
>;

/**
 * A tie came up after the acceptance: the mediator tells it and goes, whatever the parties think of it (CMR 20). The
 * time runs anew with the next.
 */
export type MediatorWithdrew = Event<
  'MediatorWithdrew',
  {
    readonly mediationId: string;
    readonly mediatorId: string;
    readonly tieContentId: string;
    readonly choiceDue: Deadline;
  }
>;

/** A party objects to the mediator; a person of the association decides by the day. */
export type MediatorObjected = Event<
  'MediatorObjected',
  {
    readonly mediationId: string;
    readonly partyId: string;
    readonly mediatorId: string;
    readonly reasonContentId: string;
    readonly due: Deadline;
  }
>;

/** The objection was decided; upheld, the parties choose anew by the day. */
export type ObjectionAnswered = Event<
  'ObjectionAnswered',
  {
    readonly mediationId: string;
    readonly mediatorId: string;
    readonly upheld: boolean;
    readonly reasonContentId: string;
    readonly choiceDue?: Deadline;
  }
>;

/** A party is content that the mediation goes on until then. */
export type ExtensionConsented = Event<
  'ExtensionConsented',
  { readonly mediationId: string; readonly partyId: string; readonly days: number }
>;

/** All were content. */
export type MediationExtended = Event<
  'MediationExtended',
  { readonly mediationId: string; readonly days: number; readonly due: Deadline }
>;

/** An appraisal is made: its time is not counted, and a person asks after it by the day. */
export type AppraisalStarted = Event<
  'AppraisalStarted',
  {
    readonly mediationId: string;
    readonly startedAt: Instant;
    readonly matterContentId: string;
    readonly chaseDue?: Deadline;
  }
>;

/** The appraisal is there; what was left of the time runs on. */
export type AppraisalEnded = Event<
  'AppraisalEnded',
  { readonly mediationId: string; readonly endedAt: Instant; readonly due: Deadline }
>;

export const MEDIATION_OUTCOMES = [
  'refused',
  'not-settled',
  'non-attendance',
  'withdrawn',
  'time-over',
  'settled',
  'partly-settled',
  'dispute-over',
] as const;
/** How a mediation ended. */
export type MediationOutcome = (typeof MEDIATION_OUTCOMES)[number];

/** It is over. What was said in it stays in it. */
export type MediationEnded = Event<
  'MediationEnded',
  {
    readonly mediationId: string;
    readonly outcome: MediationOutcome;
    readonly effectiveAt: Instant;
    readonly partyId?: string;
    readonly reasonContentId?: string;
  }
>;

export type MediationEvent =
  | SessionEvent
  | MediatedAgreementEvent
  | DealTakenOver
  | AwaitedEvent
  | UndisputedEvent
  | ConfirmationEvent
  | MediationRequested
  | MediationInvited
  | MediationConsented
  | MediationRefused
  | MediationAgreed
  | MediatorsProposed
  | MediatorChosen
  | MediatorChoiceLapsed
  | MediatorAppointed
  | MediatorAccepted
  | MediatorDeclined
  | MediatorWithdrew
  | MediatorObjected
  | ObjectionAnswered
  | ExtensionConsented
  | MediationExtended
  | AppraisalStarted
  | AppraisalEnded
  | MediationEnded;
