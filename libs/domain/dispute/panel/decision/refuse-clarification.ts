import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import { decisionSubject, partsOf } from '../../core/subject.js';
import { checkOpen, openClarifications } from './clarifications.js';
import { getDecision } from './decisions.js';
import { orderServiceAfter } from './order-service-after.js';
import { OUT } from './sitting-stages.js';

export type RefuseClarification = Command<
  'RefuseClarification',
  { readonly decisionId: string; readonly clarificationId: string; readonly reasonContentId: string }
>;

/** The association answers that nothing is put right or made clear, and why; a review is another way. */
export const refuseClarification: DisputeAction<RefuseClarification> = {
  by: ['case-manager'],
  on: 'decision',
  during: OUT,
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  precondition: (subject, { dispute }) =>
    openClarifications(getDecision(dispute, partsOf(subject).id ?? '')).length > 0,
  decide: ({ data: { decisionId, clarificationId, reasonContentId }, by, at }, file) => {
    checkOpen(decisionId, clarificationId, file);
    const refused: DisputeEvent = {
      type: 'ClarificationRefused',
      data: { decisionId, clarificationId, reasonContentId, refusedBy: by.id, refusedAt: at },
    };
    return [refused, ...orderServiceAfter(file, decisionId, [], at)];
  },
};
