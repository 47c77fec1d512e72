import type { Command, Instant } from '../../message.js';
import { refuse } from '../../refusal.js';
import type { DisputeAction } from '../action.js';
import { andWhatFollows } from '../closing/and-what-follows.js';
import { evolve } from '../evolve.js';
import { getStage, type DisputeEvent } from '../state.js';
import { serviceSubject } from '../subject.js';
import { ended } from './ended.js';
import type { ProceedingReported } from './events.js';
import { reported } from './reported.js';
import { checkReceived } from './report-proceeding.js';

export type AnswerInquiry = Command<
  'AnswerInquiry',
  {
    readonly inquiryId: string;
    readonly report?: Pick<ProceedingReported['data'], 'kind' | 'proof' | 'detailsContentId'> & { readonly receivedAt: Instant };
    readonly platformEndsAt?: Instant;
  }
>;

/** The platform says what it has received. Nothing: the measure is lifted at once. A report: it counts from its arrival there. */
export const answerInquiry: DisputeAction<AnswerInquiry> = {
  by: ['platform'],
  on: 'service',
  during: ['awaiting-arrival', 'closed'],
  subjects: ({ inquiryId }) => [serviceSubject(inquiryId)],
  decide: ({ data: { inquiryId, report, platformEndsAt }, by, at }, file) => {
    const { document, pairs } = file.dispute.services[inquiryId] ?? refuse('NoSuchSubject');
    const [pair] = pairs;
    if (document !== 'inquiry' || pair === undefined) refuse('NoSuchSubject', { subject: serviceSubject(inquiryId) });
    const { stage } = getStage(file.dispute, pair);
    if (stage !== 'inquiry') refuse('WrongStage', { subject: pair, stage });
    if (report) checkReceived(report.receivedAt, at, file);
    const told = report ? reported({ pairs: [pair], ...named(report), receivedBy: { kind: 'platform', id: by.id } }, at, file) : [];
    const reportId = told.find((event) => event.type === 'ProceedingReported')?.data.reportId;
    const answered: DisputeEvent = {
      type: 'InquiryAnswered',
      data: { inquiryId, pair, ...(reportId !== undefined && { reportId }), ...(platformEndsAt !== undefined && { platformEndsAt }) },
    };
    const stillAsked = getStage([answered, ...told].reduce(evolve, file.dispute), pair).stage === 'inquiry';
    return andWhatFollows([answered, ...told, ...(stillAsked ? ended(pair, at, file) : [])], file, { at });
  },
};

type Report = NonNullable<AnswerInquiry['data']['report']>;

const named = ({ kind, proof, detailsContentId, receivedAt }: Report): Report => ({ kind, proof, detailsContentId, receivedAt });
