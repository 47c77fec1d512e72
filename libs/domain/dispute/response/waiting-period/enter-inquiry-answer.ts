import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { serviceSubject } from '../../core/subject.js';
import { answered, type AnswerInquiry } from './answer-inquiry.js';

export type EnterInquiryAnswer = Command<'EnterInquiryAnswer', AnswerInquiry['data']>;

/** A person enters what a platform without an interface has answered to an inquiry that was carried to it. */
export const enterInquiryAnswer: DisputeAction<EnterInquiryAnswer> = {
  by: ['case-manager'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ inquiryId }) => [serviceSubject(inquiryId)],
  decide: ({ data, at }, file) => {
    const { byHand, platformId } = file.dispute.services[data.inquiryId] ?? refuse('NoSuchSubject');
    if (!byHand || platformId === undefined) refuse('NotByHand', { subject: serviceSubject(data.inquiryId) });
    return answered(data, platformId, at, file);
  },
};
