import type { GoodFaithEvent } from '../../conduct/bad-faith-review/events.js';
import type { LossEvent } from '../../measures/loss/events.js';
import type { MediationEvent } from '../../talks/mediation/events.js';
import type { NegotiationEvent } from '../../talks/negotiation/events.js';
import type { RoomEventOfDispute } from '../../talks/room/events.js';
import type { SettlementEvent } from '../../talks/settlement/events.js';
import type { PerformanceEvent } from '../../talks/settlement/performance-events.js';
import type { DisputeEvent } from '../../core/state.js';

type Talk = MediationEvent | NegotiationEvent | RoomEventOfDispute | SettlementEvent | PerformanceEvent;

/**
 * What the parties said to each other or to a mediator, and what came of it: no panel ever has it before it (practice
 * P15; architecture, decision 13).
 */
const TALKS = {
  AgreementDrawnUp: true,
  AgreementSigned: true,
  SignatureDeclined: true,
  MediatorSigned: true,
  AgreementSealed: true,
  AccountClauseAnswered: true,
  MediatedSettlementReached: true,
  SealAwaited: true,
  AccountClauseAsked: true,
  MediationRequested: true,
  MediationInvited: true,
  MediationConsented: true,
  MediationRefused: true,
  MediationAgreed: true,
  MediatorsProposed: true,
  MediatorChosen: true,
  MediatorChoiceLapsed: true,
  MediatorAppointed: true,
  MediatorAccepted: true,
  MediatorDeclined: true,
  MediatorWithdrew: true,
  MediatorObjected: true,
  ObjectionAnswered: true,
  ExtensionConsented: true,
  MediationExtended: true,
  AppraisalStarted: true,
  AppraisalEnded: true,
  MediationEnded: true,
  SessionScheduled: true,
  SessionCancelled: true,
  SessionRecorded: true,
  MinutesConfirmed: true,
  DealTakenOver: true,
  NegotiationProposed: true,
  NegotiationStarted: true,
  NegotiationEnded: true,
  StayProposed: true,
  ProcedureStayed: true,
  RoomOpened: true,
  RoomClosed: true,
  RoomReadingAsked: true,
  RoomReadingAllowed: true,
  SettlementReached: true,
  PerformanceAwaited: true,
  UndertakingReminded: true,
  UndertakingOverdue: true,
  PerformanceReported: true,
  PerformanceConfirmed: true,
  BreachAlleged: true,
  BreachHeard: true,
  BreachFound: true,
  FactsDrawnUp: true,
  FactsSigned: true,
  FactsReleased: true,
  FactsLeftRoom: true,
  ConfirmationAsked: true,
  ConfirmationJoined: true,
  ConfirmationReady: true,
  ConfirmationHandedIn: true,
  ConfirmationDecided: true,
} as const satisfies Record<Talk['type'], true>;

/** Reviews of good faith and what measures cost are other people's. */
const OTHERS = {
  HoldingsSwept: true,
  FaithFindingAppealed: true,
  FaithAppealAssigned: true,
  FaithAppealDecided: true,
  FaithReviewRequested: true,
  FaithReviewDeclined: true,
  FaithReviewOpened: true,
  FaithReviewWarned: true,
  FaithReviewReplied: true,
  FaithReplyLapsed: true,
  FaithFindingProposed: true,
  FaithFindingReturned: true,
  FaithFound: true,
  FaithFindingBecameFinal: true,
  LossStated: true,
} as const satisfies Record<(GoodFaithEvent | LossEvent)['type'], true>;

/** Whether an event can never be part of a panel's file. */
export const isNotForPanel = (type: DisputeEvent['type']): boolean =>
  Object.hasOwn(TALKS, type) || Object.hasOwn(OTHERS, type);

/** Throws where the file of a panel was built from what was said in confidence: a bug, since nobody is shown it. */
export const assertNoTalks = (builtFrom: readonly string[]): void => {
  const talk = builtFrom.find((type) => isNotForPanel(type as DisputeEvent['type']));
  if (talk !== undefined) throw new Error(`A panel's file was built from ${talk}`);
};
