import { withOwnExhibits } from '../../service/evidence/exhibit.js';
import type { EvolveOf } from '../../core/state.js';
import type { LossEvent } from './events.js';

export const evolveLoss: EvolveOf<LossEvent> = {
  LossStated: (dispute, { worksheetId, respondentId, pairs, figuresContentId, evidence, statedAt }) => {
    const loss = {
      respondentId,
      pairs,
      figuresContentId,
      statedAt,
      evidenceIds: evidence.map(({ evidenceId }) => evidenceId),
    };
    return { ...withOwnExhibits(dispute, evidence, respondentId), losses: { ...dispute.losses, [worksheetId]: loss } };
  },
};
