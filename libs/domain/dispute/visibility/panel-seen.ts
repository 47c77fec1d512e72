import type { AwardEvent } from '../panel/award/events.js';
import type { DecisionEvent } from '../panel/decision/events.js';
import type { PanelEvent } from '../panel/panel/events.js';
import { adoption, decision, panel, panelOfDecision, seat } from './abouts.js';
import { nothing, PARTIES, STAFF, whole, type EventRows, type Looking } from './event-row.js';
import { ownPairs } from './own-parts.js';
import {
  answersOfOwn,
  awardOfOwn,
  finalOfOwn,
  issuesOfOwn,
  itemsOfOwn,
  onceIssued,
  ownOnceIssued,
  reportedByIt,
  submission,
} from './panel-parts.js';

/** Before its panel: its parties, who sit on it, its platforms, an auditor and a recipient. No mediator. */
const PANEL = { ...PARTIES, platform: whole, expert: whole, auditor: whole, recipient: whole };
const PANEL_OF_PAIRS = { ...PANEL, respondent: ownPairs, platform: ownPairs };
/** Whoever is only asked knows of its own seat alone (before its declaration it might yet be a stranger). */
const ownSeat = <D extends { readonly seatId: string }>(data: D, { viewer, now }: Looking): D | undefined =>
  viewer.expertId !== undefined && now.seats[data.seatId]?.neutralId === viewer.expertId ? data : undefined;
const SEAT = { ...PANEL, askedExpert: ownSeat };

/** How a panel comes to be. Whoever sits never learns how the parties ranked it, nor who gave what to the draw. */
export const PANEL_SEEN = {
  PanelRequested: { about: panel, ...PANEL_OF_PAIRS },
  PanelConstituted: { about: panel, ...PANEL_OF_PAIRS },
  PanelEnded: { about: panel, ...PANEL },
  CompetenceRecorded: { about: panel, ...PANEL },
  PanelConsented: { about: panel, ...PANEL },
  PanelConsentWithdrawn: { about: panel, ...PANEL },
  CompetenceObjected: { about: panel, ...PANEL },
  CompetenceDecided: { about: panel, ...PANEL },
  CompetenceSettled: { about: panel, ...PANEL },
  DrawCommitted: { about: panel, ...PANEL },
  DrawListFrozen: { about: panel, ...PANEL },
  NonceContributed: { about: panel, ...PARTIES, platform: whole },
  NoncesClosed: { about: panel, ...PANEL },
  PublicValueMixed: { about: panel, ...PANEL },
  PublicValueLapsed: { about: panel, ...PANEL },
  PanelDrawn: { about: panel, ...PANEL },
  ExpertsListed: { about: panel, ...PANEL },
  ExpertListReturned: { about: panel, ...PANEL },
  ExpertsRanked: { about: panel, ...PARTIES, platform: whole },
  ExpertNominated: { about: panel, ...PANEL },
  NominationsClosed: { about: panel, ...PANEL },
  ExclusionWaived: { about: panel, ...PANEL },
  SeatsOpened: { about: panel, ...PANEL },
  ExpertAsked: { about: seat, ...SEAT },
  ExpertAccepted: { about: seat, ...SEAT },
  ExpertDeclined: { about: seat, ...SEAT },
  ExpertChallenged: { about: seat, ...SEAT },
  ChallengeDecided: { about: seat, ...SEAT },
  ExpertRecused: { about: seat, ...SEAT },
  ExpertRemoved: { about: seat, ...SEAT },
} satisfies EventRows<PanelEvent>;

/** Between the parties and the panel: what platforms do not learn. */
const HEARING = { ...PARTIES, expert: whole };
/** Between the panel and the association. */
const INSIDE = { ...STAFF, expert: whole };

/** What a platform makes of a decision is no matter of who made it, nor of who reviews it. */
const CARRYING_OUT = { ...PANEL, expert: nothing };

/** A panel's file, its decision and what follows. A platform learns that it works, and once it is out the decision. */
export const DECISION_SEEN = {
  PanelFileOpened: { about: panelOfDecision, ...PANEL_OF_PAIRS },
  PanelFileReturned: { about: panelOfDecision, ...HEARING },
  PanelFileCompleted: { about: panelOfDecision, ...HEARING },
  SubmissionsOpened: { about: panelOfDecision, ...HEARING },
  SubmissionMade: { about: panelOfDecision, ...INSIDE, complainant: submission, respondent: submission },
  SubmissionsClosed: { about: panelOfDecision, ...HEARING },
  IssuesListed: { about: panelOfDecision, ...HEARING, respondent: issuesOfOwn },
  ConfidentialSummarised: { about: panelOfDecision, ...HEARING },
  PanelContactReported: {
    about: panelOfDecision,
    ...STAFF,
    complainant: reportedByIt,
    respondent: reportedByIt,
    expert: reportedByIt,
  },
  PanelContactAnswered: { about: panelOfDecision, ...HEARING },
  DeliberationStarted: { about: panelOfDecision, ...PANEL },
  DecisionOverdue: { about: panelOfDecision, ...HEARING },
  DecisionTimeExtended: { about: panelOfDecision, ...PANEL },
  DecisionMade: {
    about: panelOfDecision,
    ...INSIDE,
    complainant: onceIssued,
    respondent: ownOnceIssued,
    platform: onceIssued,
    auditor: onceIssued,
    recipient: onceIssued,
  },
  DecisionReturned: { about: panelOfDecision, ...INSIDE },
  PanelCaseEnded: { about: panelOfDecision, ...PANEL },
  DecisionIssued: { about: decision, ...PANEL },
  DecisionCorrected: { about: decision, ...PANEL },
  ClarificationRequested: { about: decision, ...HEARING },
  DecisionClarified: { about: decision, ...HEARING },
  ClarificationRefused: { about: decision, ...HEARING },
  ReviewRequested: { about: decision, ...HEARING },
  ReviewRefused: { about: decision, ...HEARING },
  DecisionBecameFinal: { about: decision, ...PANEL, respondent: finalOfOwn },
  DecisionUpheld: { about: decision, ...PANEL },
  DecisionReversed: { about: decision, ...PANEL },
  PublicationProposed: { about: decision, ...STAFF },
  DecisionPublished: { about: decision, ...PANEL },
  PublicationRefused: { about: decision, ...STAFF },
  AdoptionAsked: { about: adoption, ...CARRYING_OUT, respondent: itemsOfOwn },
  AdoptionAnswered: { about: adoption, ...CARRYING_OUT, respondent: answersOfOwn },
  AdoptionOverdue: { about: adoption, ...CARRYING_OUT },
  DecisionPerformed: { about: adoption, ...PANEL_OF_PAIRS, expert: nothing },
  DecisionBroken: { about: adoption, ...PANEL_OF_PAIRS, expert: nothing },
} satisfies EventRows<DecisionEvent>;

/** What a commission decided in the panel's place. */
export const AWARD_SEEN = {
  AwardRecorded: {
    about: ({ items }) => items.map(({ pair }) => pair),
    ...STAFF,
    complainant: awardOfOwn,
    respondent: awardOfOwn,
    platform: awardOfOwn,
    mediator: awardOfOwn,
    expert: awardOfOwn,
    auditor: awardOfOwn,
    recipient: awardOfOwn,
  },
} satisfies EventRows<AwardEvent>;
