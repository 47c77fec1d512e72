import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { ownFiles } from '../../service/evidence/own-files.js';
import { partyOf } from '../../core/decision-context.js';
import type { LossStated } from './events.js';

export type StateLoss = Command<'StateLoss', Pick<LossStated['data'], 'pairs' | 'figuresContentId' | 'evidence'>>;

/**
 * A respondent writes down what the measures on its own items cost it, for a court or a talk; said again, a worksheet
 * of its own.
 */
export const stateLoss: DisputeAction<StateLoss> = {
  by: ['respondent'],
  power: 'answers',
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ pairs }) => pairs,
  decide: ({ data: { pairs, figuresContentId, evidence }, by, at }, file) => {
    checkEvidence(evidence);
    const respondentId = partyOf(by, file.context) ?? refuse('NotYourPart');
    return [
      {
        type: 'LossStated',
        data: {
          worksheetId: file.newId(),
          respondentId,
          pairs,
          figuresContentId,
          evidence: ownFiles(evidence),
          statedAt: at,
        },
      },
    ];
  },
};
