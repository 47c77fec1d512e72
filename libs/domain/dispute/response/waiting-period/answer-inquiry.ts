import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { inTurn, type InTurn } from '../../core/in-turn.js';
import { conflicting, printedDate } from '../../core/printed-date.js';
import type { Service } from '../../service/notice/events.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import { partsOf, serviceSubject, type Subject } from '../../core/subject.js';
import { ended } from './ended.js';
import { whoseOf } from './keeps-measures.js';
import type { InquiryAnswered, ProceedingReported, ProceedingWhose } from './events.js';
import { checkReceived, isReportable } from './report-proceeding.js';
import { reported } from './reported.js';
import { stillAsked } from './still-asked.js';

/** A suit or an authority complaint as the platform had it reported, about some of the pairs that it is asked about. */
export type ReceivedReport = Pick<
  ProceedingReported['data'],
  'pairs' | 'kind' | 'proof' | 'detailsContentId' | 'mark' | 'receivedAt'
> &
  ProceedingWhose;

export type AnswerInquiry = Command<
  'AnswerInquiry',
  { readonly inquiryId: string; readonly reports: readonly ReceivedReport[]; readonly platformEndsAt?: Instant }
>;

/**
 * The platform says what it has received about the pairs of the inquiry; a report counts from its arrival there. What
 * no report keeps is lifted at once. Pairs that have come to their end meanwhile are passed over: they cost the others
 * nothing.
 */
export const answerInquiry: DisputeAction<AnswerInquiry> = {
  by: ['platform'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ inquiryId }) => [serviceSubject(inquiryId)],
  precondition: (subject, { dispute }) => isAsked(subject, dispute),
  decide: ({ data, by, at }, file) => answered(data, by.id, at, file),
};

/** Whether this is an inquiry about pairs of which something is asked still. */
export const asksStill = (dispute: Dispute, subject: Subject): boolean => {
  const inquiry = dispute.services[partsOf(subject).id ?? ''];
  return inquiry?.document === 'inquiry' && stillAsked(dispute, inquiry.serviceId).length > 0;
};

/** Refuses a document that is no inquiry, and an inquiry about whose pairs nothing is asked any more. */
export const isAsked = (subject: Subject, dispute: Dispute): true => {
  if (asksStill(dispute, subject)) return true;
  const inquiry = dispute.services[partsOf(subject).id ?? ''];
  const [first] = inquiry?.pairs ?? [];
  if (inquiry?.document !== 'inquiry' || first === undefined) return refuse('NoSuchSubject', { subject });
  return refuse('WrongStage', { subject: first, stage: getStage(dispute, first).stage });
};

/** What this answer of this platform records. */
export const answered = (
  { inquiryId, reports, platformEndsAt }: AnswerInquiry['data'],
  platformId: string,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const inquiry = dispute.services[inquiryId] ?? refuse('NoSuchSubject');
  const pairs = stillAsked(dispute, inquiryId);
  for (const report of reports) checkReport(report, inquiry, at, file);
  const { told, now } = passedOn(reports, platformId, at, file);
  const reportIds = reportsIn(told);
  const answer: InquiryAnswered = {
    type: 'InquiryAnswered',
    data: {
      inquiryId,
      pairs,
      ...(reportIds.length > 0 && { reportIds }),
      ...(platformEndsAt !== undefined && { platformEndsAt }),
    },
  };
  const dates =
    platformEndsAt === undefined
      ? []
      : conflicting(printedDate(pairs, 'waiting-period-end', platformEndsAt, at, dispute));
  return [answer, ...dates, ...told, ...ended(stillAsked(now.dispute, inquiryId), at, now)];
};

/** What was reported with these events, one that was known already too. */
const reportsIn = (events: readonly DisputeEvent[]): readonly string[] => [
  ...new Set(
    events.flatMap((event) =>
      event.type === 'ProceedingReported' || event.type === 'ProceedingReportedAgain' ? [event.data.reportId] : [],
    ),
  ),
];

const checkReport = ({ pairs, receivedAt }: ReceivedReport, inquiry: Service, at: Instant, file: DisputeFile): void => {
  const field = 'reports.pairs';
  if (pairs.length === 0) refuse('NothingNamed', { field });
  const [asked, named] = [new Set(inquiry.pairs), new Set(pairs)];
  const unknown = pairs.find((pair) => !asked.has(pair));
  if (unknown !== undefined) refuse('UnknownReference', { field, name: unknown });
  const twice = pairs.find((pair) => !named.delete(pair));
  if (twice !== undefined) refuse('NamedTwice', { field, name: twice });
  checkReceived(receivedAt, at, file);
};

/** One report after the other, each decided on what the ones before have changed. */
const passedOn = (reports: readonly ReceivedReport[], platformId: string, at: Instant, file: DisputeFile): InTurn =>
  inTurn(
    reports,
    file,
    ({ pairs: named, kind, proof, detailsContentId, mark, receivedAt, ...rest }, now): readonly DisputeEvent[] => {
      const pairs = named.filter((pair) => isReportable(pair, now.dispute));
      if (pairs.length === 0) return [];
      const receivedBy = { kind: 'platform', id: platformId } as const;
      const known = { pairs, kind, proof, detailsContentId, receivedAt, receivedBy };
      return reported({ ...known, ...(mark !== undefined && { mark }), ...whoseOf(rest) }, at, now);
    },
  );
