import type { DisputeCommand } from '../../dispute/actions.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { PairSubject } from '../../dispute/core/subject.js';
import type { ReceivedReport } from '../../dispute/response/waiting-period/answer-inquiry.js';
import { shop } from '../core/actors.js';
import { serviceOf, shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

/** To the newest inquiry: that nothing was received, or one report about all its pairs or these. */
export const answerInquiry =
  (at: string, receivedAt?: string, ...about: readonly PairSubject[]): Step =>
  (dispute) => {
    const pairs = about.length > 0 ? about : askedIn(dispute);
    return answerWith(at, ...(receivedAt === undefined ? [] : [receivedReport(receivedAt, ...pairs)]))(dispute);
  };
const askedIn = (dispute: Dispute): readonly PairSubject[] =>
  dispute.services[serviceOf(dispute, 'inquiry', 'shop')]?.pairs ?? [];
export const receivedReport = (receivedAt: string, ...pairs: readonly PairSubject[]): ReceivedReport => ({
  pairs,
  kind: 'suit',
  proof: 'case-number',
  detailsContentId: 'suit',
  receivedAt: shanghai(receivedAt),
});
export const answerWith =
  (at: string, ...reports: readonly ReceivedReport[]) =>
  (dispute: Dispute): DisputeCommand => ({
    type: 'AnswerInquiry',
    data: { inquiryId: serviceOf(dispute, 'inquiry', 'shop'), reports },
    by: shop,
    at: shanghai(at),
  });
