import type { CounterNoticeFacts, DefectFacts } from '#documents/facts.js';
import type { ProceedingFacts } from '#documents/part-facts.js';
import { forwardedPart } from '#domain/dispute/visibility/forwarded-part.js';
import type { Defect } from '#domain/dispute/core/evidence.js';
import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { pairSubject } from '#domain/dispute/core/subject.js';
import type { About } from './about-facts.js';
import { dictationFacts } from './document-dictations.js';
import { evidenceFacts } from './document-evidence.js';
import { referralFacts } from './document-referrals.js';
import { goodFaithFacts } from './document-good-faith.js';
import { earlierFacts } from './document-relisting.js';
import { closedAs, historyOf, laneRecords, resultsOf } from './document-lanes.js';
import { orderText } from '../dispute/order-text.js';
import { decisionFacts, isOfDecision } from './document-decision.js';
import { newsOf } from './document-news.js';
import type { Known } from '../dispute/names.js';

type Events = readonly DisputeEvent[];
type Text = Known['text'];
type Ordered = {
  readonly known: Events;
  readonly together: Events;
  readonly service: Service;
  readonly dispute: Dispute;
  readonly text: Text;
};

/** Ids of the words that a document about these events may show. */
export const aboutContents = (known: Events, together: Events, service: Service): readonly string[] =>
  [
    ...together.filter(({ type }) => type !== 'ComplaintFiled'),
    ...known.filter((event) => isAbout(event, service)),
  ].flatMap((event) => contentIds(event.type === 'CounterNoticeFiled' ? forwardedPart(event.data) : event.data));

/** Documents that tell the whole of their pairs, declarations among it. */
const WHOLE: readonly DocumentKind[] = ['preservation-papers', 'publication-file', 'referral-report'];

const isAbout = (event: DisputeEvent, service: Service): boolean =>
  isOfDecision(event, service) ||
  (event.type === 'RaisedAgain' && event.data.roundId === service.aboutId) ||
  (event.type === 'CounterNoticeFiled' &&
    (event.data.counterNoticeId === service.aboutId || isDeclaredFor(event.data, service))) ||
  (event.type === 'ProceedingReported' && event.data.reportId === service.aboutId) ||
  ('referralId' in event.data && event.data.referralId === service.aboutId) ||
  (event.type === 'GuaranteeGiven' && event.data.guaranteeId === service.aboutId);

const isDeclaredFor = ({ respondentId, itemIds }: Declared, { document, pairs }: Service): boolean =>
  WHOLE.includes(document) && itemIds.some((itemId) => pairs.includes(pairSubject(respondentId, itemId)));

const contentIds = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(contentIds);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name.endsWith('ContentId') && typeof one === 'string' ? [one] : contentIds(one),
  );
};

/**
 * What the document tells beyond the complaint: taken from the events that were recorded with it and from what it is
 * about.
 */
export const aboutOf = (ordered: Ordered): About => {
  const { known, together, service, dispute, text } = ordered;
  const facts = together.reduce((all, event) => ({ ...all, ...factsOf(event, ordered) }), {});
  const notice = known.find(
    (event) => event.type === 'CounterNoticeFiled' && event.data.counterNoticeId === service.aboutId,
  );
  const proceeding = known.find(
    (event) => event.type === 'ProceedingReported' && event.data.reportId === service.aboutId,
  );
  const round = known.find((event) => event.type === 'RaisedAgain' && event.data.roundId === service.aboutId);
  return {
    ...laneRecords(service, known, dispute, text),
    ...dictationFacts(service, known, dispute, text),
    ...referralFacts(service, known, text),
    ...earlierFacts(service, known),
    ...facts,
    ...goodFaithFacts(service, together, dispute, text),
    ...decisionFacts(service, together, dispute, text),
    ...(WHOLE.includes(service.document) && wholeOf(ordered)),
    ...(round?.type === 'RaisedAgain' && words('statement', text(round.data.statementContentId))),
    ...(notice?.type === 'CounterNoticeFiled' && {
      counterNotice: counterNoticeFacts(forwardedPart(notice.data), text),
    }),
    ...(proceeding?.type === 'ProceedingReported' && { proceeding: proceedingFacts(proceeding.data, ordered) }),
  };
};

const factsOf = (event: DisputeEvent, { service: { orderedAt, aboutId }, dispute, text }: Ordered): Partial<About> => {
  switch (event.type) {
    case 'CureRequested':
      return { defects: defectFacts(event.data.defects, text), deadline: event.data.due };
    case 'ComplaintRejected':
      return { cause: event.data.cause, defects: defectFacts(event.data.reasons, text) };
    case 'MeasureKept':
      return event.data.reportId === aboutId ? { deadline: event.data.due } : {}; // several may be reported at once
    case 'ReportsInquired':
    case 'ProceedingStateMissed':
      return { deadline: event.data.due };
    case 'MeasureRefused':
      return { deadline: event.data.chaseDue };
    case 'RespondentDefaulted':
      return { effectiveAt: event.data.effectiveAt };
    case 'ComplaintWithdrawn':
      return { withdrawal: { at: orderedAt, ...words('reason', text(event.data.reasonContentId)) } };
    case 'DelayExcused':
      return { deadline: event.data.due, delay: words('cause', text(event.data.causeContentId)) };
    case 'CourtOrderRecorded':
      return {
        courtOrder: {
          order: event.data.order,
          issuedAt: event.data.issuedAt,
          ...words('text', orderText(text(event.data.detailsContentId))),
        },
      };
    case 'CounterNoticeWithdrawn':
    case 'CounterNoticeRejected':
    case 'RoundRefused':
    case 'RelistingDenied':
    case 'UnlistedRefused':
    case 'DelayRefused':
    case 'BreachFound':
      return words('reason', text(event.data.reasonContentId));
    case 'GoodsCompared':
      return { compared: event.data.outcome, ...words('reason', text(event.data.reasonContentId)) };
    case 'UndoingEnded':
      return { undoing: { reason: event.data.reason }, ...words('reason', text(event.data.noteContentId)) };
    case 'GroundReviewed':
    case 'DeadlineExtended':
      return {
        ...words('reason', text(event.data.reasonContentId)),
        ...(event.data.due && { deadline: event.data.due }),
      };
    case 'ProcedureStayed':
      return event.data.moved[0] ? { deadline: event.data.moved[0].due } : {};
    case 'BreachAlleged':
      return { ...words('reason', text(event.data.groundContentId)), deadline: event.data.due };
    case 'PerformanceReported':
      return { ...words('reason', text(event.data.noteContentId)), deadline: event.data.due };
    case 'UndertakingReminded':
    case 'ResponseWindowOpened':
    case 'NegotiationProposed':
      return { deadline: event.data.due };
    case 'DelayClaimed':
      return words('reason', text(event.data.causeContentId));
    case 'WordsWithdrawn':
      return words('reason', text(event.data.statementContentId));
    default:
      return newsOf(event, aboutId, dispute, text);
  }
};

const wholeOf = ({ known, service, dispute, text }: Ordered): Partial<About> => ({
  declarations: known.flatMap((event) =>
    event.type === 'CounterNoticeFiled' && isDeclaredFor(event.data, service)
      ? [counterNoticeFacts(forwardedPart(event.data), text)]
      : [],
  ),
  history: historyOf(service, known, dispute),
  results: resultsOf(service, dispute),
  ...closedAs(dispute),
});

const words = <K extends string>(name: K, value: string | undefined): { readonly [N in K]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: string };

const defectFacts = (defects: readonly Defect[], text: Text): readonly DefectFacts[] =>
  defects.map(({ code, noteContentId }) => ({ code, ...words('note', text(noteContentId)) }));

type Declared = Extract<DisputeEvent, { type: 'CounterNoticeFiled' }>['data'];
type Reported = Extract<DisputeEvent, { type: 'ProceedingReported' }>['data'];

const counterNoticeFacts = (
  { respondentId, filedAt, late, grounds, statementContentId, evidence, declaration }: Declared,
  text: Text,
): CounterNoticeFacts => ({
  respondentId,
  filedAt,
  late,
  ...(grounds && { grounds }),
  declaration,
  evidence: evidenceFacts(evidence, [], text),
  ...words('statement', text(statementContentId)),
});

/** As it was reported first, with the earliest arrival. */
const proceedingFacts = (
  { reportId, kind, proof, detailsContentId, ...first }: Reported,
  { known, dispute, text }: Ordered,
): ProceedingFacts => {
  const { receivedAt, receivedBy } = known.reduce<Pick<Reported, 'receivedAt' | 'receivedBy'>>(
    (earliest, { type, data }) =>
      type === 'ProceedingReportedAgain' && data.reportId === reportId && data.receivedAt < earliest.receivedAt
        ? data
        : earliest,
    first,
  );
  const details = JSON.parse(text(detailsContentId) ?? '{}') as Pick<ProceedingFacts, 'body' | 'caseNumber' | 'text'>;
  const missed = dispute.proceedings[reportId]?.missed ?? 0;
  return { kind, proof, receivedAt, receivedBy: receivedBy.kind, ...details, ...(missed > 0 && { missed }) };
};
