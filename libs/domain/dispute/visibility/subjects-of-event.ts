import {
  type PairSubject,
  type Subject,
  dictationSubject,
  guaranteeSubject,
  orderSubject,
  panelSubject,
  pairSubject,
  platformSubject,
  preservationSubject,
  proceedingSubject,
  respondentSubject,
  serviceSubject,
  undertakingSubject,
  urgentSubject,
} from '../core/subject.js';
import { AGREEMENT_SUBJECTS } from './agreement-subjects.js';
import { CLOSING_SUBJECTS } from '../closing/subjects.js';
import { pairOf } from '../core/pairs.js';
import { MEDIATION_SUBJECTS } from '../talks/mediation/subjects.js';
import { GOOD_FAITH_SUBJECTS } from '../conduct/bad-faith-review/subjects.js';
import { DECISION_SUBJECTS } from '../panel/decision/subjects.js';
import { DELEGATED_SUBJECTS } from '../delegation/subjects.js';
import { REFERRAL_SUBJECTS } from '../conduct/referral/subjects.js';
import { PANEL_SUBJECTS } from '../panel/panel/subjects.js';
import { windowSubject } from '../core/windows.js';
import type { Window } from '../core/window.js';
import type { Dispute, DisputeEvent } from '../core/state.js';

type SubjectsOf<E extends DisputeEvent> = (data: E['data'], dispute: Dispute) => readonly Subject[];

const dispute = (): readonly Subject[] => ['dispute'];
const every = (_: object, { pairs }: Dispute): readonly Subject[] => ['dispute', ...pairs.map(pairOf)];
const pairs = (data: { readonly pairs: readonly PairSubject[] }): readonly Subject[] => data.pairs;
const service = ({ serviceId }: { readonly serviceId: string }): readonly Subject[] => [serviceSubject(serviceId)];
const named = ({ subject }: { readonly subject: Subject }): readonly Subject[] => [subject];
const measure = (data: { readonly respondentId: string; readonly itemId: string }): readonly Subject[] => [
  pairOf(data),
];
const platform = ({ platformId }: { readonly platformId: string }): readonly Subject[] => [platformSubject(platformId)];
const respondent = (window: Window): readonly Subject[] => [windowSubject(window)];
const items = ({
  respondentId,
  round,
  itemIds,
}: Window & { readonly itemIds: readonly string[] }): readonly Subject[] => [
  respondentSubject(respondentId, round),
  ...itemIds.map((itemId) => pairSubject(respondentId, itemId)),
];
const proceeding = (data: {
  readonly reportId: string;
  readonly pairs?: readonly PairSubject[];
}): readonly Subject[] => [proceedingSubject(data.reportId), ...(data.pairs ?? [])];

/** What was filed with a counter-notice is about its items, the rest about every pair. */
const exhibit = ({ evidenceId }: { readonly evidenceId: string }, now: Dispute): readonly Subject[] => {
  const { undertakingId, decisionId } = now.exhibits[evidenceId] ?? {};
  if (undertakingId !== undefined) return [undertakingSubject(undertakingId)];
  if (decisionId !== undefined) return [panelSubject(now.decisions[decisionId]?.panelId ?? '')];
  const notice = now.counterNotices[now.exhibits[evidenceId]?.counterNoticeId ?? ''];
  return notice ? items(notice) : every({}, now);
};
const urgent = (data: { readonly urgentId: string; readonly pairs?: readonly PairSubject[] }): readonly Subject[] => [
  urgentSubject(data.urgentId),
  ...(data.pairs ?? []),
];
const guarantee = (data: {
  readonly guaranteeId: string;
  readonly pairs?: readonly PairSubject[];
}): readonly Subject[] => [guaranteeSubject(data.guaranteeId), ...(data.pairs ?? [])];
/** Its party's and the association's alone. */
const dictation = ({ dictationId }: { readonly dictationId: string }): readonly Subject[] => [
  dictationSubject(dictationId),
];
const preservation = ({ preservationId }: { readonly preservationId: string }): readonly Subject[] => [
  preservationSubject(preservationId),
];
const order = (data: { readonly orderId: string; readonly pairs: readonly PairSubject[] }): readonly Subject[] => [
  orderSubject(data.orderId),
  ...data.pairs,
];
/** Of what was named and not listed the party that named it knows, and the association. */
const unlisted = ({ partyId }: { readonly partyId: string }, { complainantId }: Dispute): readonly Subject[] => [
  partyId === complainantId ? 'dispute' : respondentSubject(partyId),
];
/** What a complainant only asks for, respondents do not learn. */
const asked = (): readonly Subject[] => ['dispute'];

const SUBJECTS = {
  ...AGREEMENT_SUBJECTS,
  ...CLOSING_SUBJECTS,
  ComplaintFiled: every,
  CureRequested: dispute,
  MaterialsCured: dispute,
  ComplaintAccepted: every,
  ComplaintRejected: every,
  ComplaintWithdrawn: pairs,
  ComplaintAmended: (data) => ['dispute', ...data.pairs],
  RespondentJoined: ({ respondent: { respondentId }, itemIds }) => [
    respondentSubject(respondentId),
    ...itemIds.map((itemId) => pairSubject(respondentId, itemId)),
  ],
  AmendmentAccepted: ({ windows }) => ['dispute', ...windows.flatMap((window) => window.pairs)],
  AmendmentRefused: (data) => ['dispute', ...data.pairs],
  ServiceOrdered: service,
  ServiceDispatched: service,
  ServiceArrived: service,
  ServiceAttempted: service,
  HandServiceAsked: service,
  ServiceFailed: service,
  ServiceOverdue: service,
  ResponseWindowOpened: respondent,
  EffectGivenUp: named,
  EffectResumed: named,
  DeadlineRecomputed: named,
  MeasureSet: measure,
  MeasuresAsked: platform,
  HandMeasuresAsked: platform,
  MeasureConfirmed: measure,
  MeasureRefused: measure,
  PlatformSilent: platform,
  ChaseEnded: platform,
  CounterNoticeFiled: items,
  RespondentAnswered: respondent,
  RespondentDefaulted: items,
  DefaultReversed: items,
  WaitingPeriodStarted: pairs,
  ProceedingReported: proceeding,
  ProceedingReportedAgain: proceeding,
  MeasureKept: proceeding,
  ReportedLate: proceeding,
  ReportsInquired: pairs,
  InquiryAnswered: pairs,
  WaitingPeriodEnded: pairs,
  ProceedingStateReported: proceeding,
  ProceedingEnded: (data) => [...proceeding(data), ...data.waiting, ...data.unanswered],
  ProceedingStateMissed: proceeding,
  CourtOrderRecorded: pairs,
  DelayExcused: pairs,
  EvidenceStored: exhibit,
  DocumentAsked: service,
  DocumentMade: service,
  DutyPassedOn: urgent,
  UrgentTaken: urgent,
  UrgentMeasureProposed: urgent,
  UrgentMeasureTaken: urgent,
  RespondentCalled: urgent,
  UrgentRefused: urgent,
  UrgentReviewed: urgent,
  UrgentLapsed: urgent,
  UrgentNoticeFoundWrong: urgent,
  GuaranteeGiven: guarantee,
  GuaranteeReleased: guarantee,
  GuaranteeClaimed: guarantee,
  EarlyRestorationAsked: guarantee,
  EarlyRestorationGranted: guarantee,
  EarlyRestorationRefused: guarantee,
  EarlyRestorationOverdue: guarantee,
  PreservationOrdered: preservation,
  PreservationAnswered: preservation,
  PreservationOverdue: preservation,
  ObjectEnded: ({ itemId, respondentIds }) => respondentIds.map((respondentId) => pairSubject(respondentId, itemId)),
  KnowledgeCorrected: platform,
  CounterNoticeWithdrawn: items,
  CounterNoticeRejected: items,
  RaisedAgain: asked,
  RoundAdmitted: pairs,
  RoundRefused: asked,
  SideEffectListed: measure,
  UndoingAsked: measure,
  SideEffectUndone: measure,
  SideEffectTold: measure,
  UndoingEnded: measure,
  UnlistedNamed: unlisted,
  UnlistedMatched: pairs,
  UnlistedRefused: unlisted,
  WordsWithdrawn: every,
  PrintedDateNoted: pairs,
  ItemHeldElsewhere: measure,
  CourtOrderTermed: order,
  CourtOrderEnded: order,
  DeadlineExtended: named,
  DelayClaimed: pairs,
  DelayRefused: pairs,
  GroundReviewAwaited: dispute,
  GroundReviewed: proceeding,
  DisputesRelated: dispute,
  RelianceReviewed: dispute,
  RelistingClaimed: asked,
  RelistingConfirmed: pairs,
  RelistingDenied: asked,
  DifferentGoodsSaid: pairs,
  GoodsCompared: pairs,
  ...MEDIATION_SUBJECTS,
  ...GOOD_FAITH_SUBJECTS,
  ...PANEL_SUBJECTS,
  ...DECISION_SUBJECTS,
  AwardRecorded: ({ items }) => items.map(({ pair }) => pair),
  ...DELEGATED_SUBJECTS,
  CounterNoticeDictated: ({ dictation: { dictationId } }) => [dictationSubject(dictationId)],
  DictationCorrected: dictation,
  DictationConfirmed: dictation,
  DictationLapsed: dictation,
  ...REFERRAL_SUBJECTS,
} as const satisfies { readonly [T in DisputeEvent['type']]: SubjectsOf<Extract<DisputeEvent, { type: T }>> };

/**
 * What an event is about, for whoever may see only some of it. The dispute is given as it is now: its pairs never
 * change.
 */
export const subjectsOfEvent = (event: DisputeEvent, now: Dispute): readonly Subject[] => {
  const subjects: (data: never, dispute: Dispute) => readonly Subject[] = SUBJECTS[event.type];
  return subjects(event.data as never, now); // the table ties data to type
};
