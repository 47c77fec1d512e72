import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { decisionSubject } from '../../core/subject.js';
import type { DecisionCorrected } from './events.js';
import { orderServiceOfDecision } from './issue.js';
import { OUT } from './sitting-stages.js';
import { checkOpen } from './clarifications.js';
import { getDecision } from './decisions.js';

export type CorrectDecision = Command<
  'CorrectDecision',
  {
    readonly decisionId: string;
    readonly textContentId: string;
    /** A party’s request that this answers. */
    readonly clarificationId?: string;
  }
>;

/**
 * The association puts a slip of the pen right, for everybody who got the decision; nothing that was decided changes.
 */
export const correctDecision: DisputeAction<CorrectDecision> = {
  by: ['case-manager'],
  on: 'decision',
  during: OUT,
  subjects: ({ decisionId }) => [decisionSubject(decisionId)],
  decide: ({ data: { decisionId, textContentId, clarificationId }, by, at }, file) => {
    if (clarificationId !== undefined) checkOpen(decisionId, clarificationId, file);
    const answers = clarificationId !== undefined && { clarificationId };
    const number = getDecision(file.dispute, decisionId).corrections.length + 1;
    const corrected: DecisionCorrected = {
      type: 'DecisionCorrected',
      data: { decisionId, number, textContentId, correctedBy: by.id, correctedAt: at, ...answers },
    };
    return [
      corrected,
      ...orderServiceOfDecision(decisionId, 'decision-corrected', at, {
        ...file,
        dispute: file.evolve(file.dispute, [corrected]),
      }),
    ];
  },
};
