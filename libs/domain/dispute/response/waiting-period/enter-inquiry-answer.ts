import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf, serviceSubject } from '../../core/subject.js';
import { answered, isAsked, type AnswerInquiry } from './answer-inquiry.js';

export type EnterInquiryAnswer = Command<'EnterInquiryAnswer', AnswerInquiry['data']>;

/** A person enters what a platform without an interface has answered to an inquiry that was carried to it. */
export const enterInquiryAnswer: DisputeAction<EnterInquiryAnswer> = {
  by: ['case-manager'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ inquiryId }) => [serviceSubject(inquiryId)],
  precondition: (subject, { dispute }) => {
    if (!dispute.services[partsOf(subject).id ?? '']?.byHand) refuse('NotByHand', { subject });
    return isAsked(subject, dispute);
  },
  decide: ({ data, at }, file) => {
    const { platformId } = file.dispute.services[data.inquiryId] ?? refuse('NoSuchSubject');
    return answered(data, platformId ?? refuse('NotByHand', { subject: serviceSubject(data.inquiryId) }), at, file);
  },
};
