import type { PairSubject, Subject } from './subject.js';
import { pairSubject, platformSubject, proceedingSubject, respondentSubject, serviceSubject } from './subject.js';
import { pairOf } from './pairs.js';
import type { Dispute, DisputeEvent } from './state.js';

type SubjectsOf<E extends DisputeEvent> = (data: E['data'], dispute: Dispute) => readonly Subject[];

const dispute = (): readonly Subject[] => ['dispute'];
const every = (_: object, { pairs }: Dispute): readonly Subject[] => ['dispute', ...pairs.map(pairOf)];
const pairs = (data: { readonly pairs: readonly PairSubject[] }): readonly Subject[] => data.pairs;
const service = ({ serviceId }: { readonly serviceId: string }): readonly Subject[] => [serviceSubject(serviceId)];
const named = ({ subject }: { readonly subject: Subject }): readonly Subject[] => [subject];
const measure = (data: { readonly respondentId: string; readonly itemId: string }): readonly Subject[] => [pairOf(data)];
const platform = ({ platformId }: { readonly platformId: string }): readonly Subject[] => [platformSubject(platformId)];
const respondent = ({ respondentId }: { readonly respondentId: string }): readonly Subject[] => [respondentSubject(respondentId)];
const items = ({ respondentId, itemIds }: { readonly respondentId: string; readonly itemIds: readonly string[] }): readonly Subject[] => [
  respondentSubject(respondentId),
  ...itemIds.map((itemId) => pairSubject(respondentId, itemId)),
];
const proceeding = (data: { readonly reportId: string; readonly pairs?: readonly PairSubject[] }): readonly Subject[] => [
  proceedingSubject(data.reportId),
  ...(data.pairs ?? []),
];

/** What was filed with a counter-notice is about its items, the rest about every pair. */
const exhibit = ({ evidenceId }: { readonly evidenceId: string }, now: Dispute): readonly Subject[] => {
  const notice = now.counterNotices[now.exhibits[evidenceId]?.counterNoticeId ?? ''];
  return notice ? items(notice) : every({}, now);
};

const SUBJECTS = {
  ComplaintFiled: every,
  CureRequested: dispute,
  MaterialsCured: dispute,
  ComplaintAccepted: every,
  ComplaintRejected: every,
  ComplaintWithdrawn: pairs,
  ServiceOrdered: service,
  ServiceDispatched: service,
  ServiceArrived: service,
  ServiceFailed: service,
  ServiceOverdue: service,
  ResponseWindowOpened: respondent,
  EffectGivenUp: named,
  EffectResumed: named,
  DeadlineRecomputed: named,
  MeasureSet: measure,
  MeasuresAsked: platform,
  MeasureConfirmed: measure,
  MeasureRefused: measure,
  PlatformSilent: platform,
  CounterNoticeFiled: items,
  RespondentAnswered: respondent,
  RespondentDefaulted: items,
  DefaultReversed: items,
  WaitingPeriodStarted: pairs,
  ProceedingReported: proceeding,
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
  NextStepAwaited: dispute,
  NextStepResumed: dispute,
  PairsClosed: pairs,
  DisputeClosed: dispute,
  DisputeReopened: dispute,
  EvidenceStored: exhibit,
} as const satisfies { readonly [T in DisputeEvent['type']]: SubjectsOf<Extract<DisputeEvent, { type: T }>> };

/** What an event is about, for whoever may see only some of it. The dispute is given as it is now: its pairs never change. */
export const subjectsOfEvent = (event: DisputeEvent, now: Dispute): readonly Subject[] => {
  const subjects: (data: never, dispute: Dispute) => readonly Subject[] = SUBJECTS[event.type];
  return subjects(event.data as never, now); // the table ties data to type
};
