import { exhibitsOf } from '../evidence/exhibit.js';
import type { EvolveOf } from '../state.js';
import type { LossEvent } from './events.js';

export const evolveLoss: EvolveOf<LossEvent> = {
  LossStated: (dispute, { worksheetId, respondentId, pairs, figuresContentId, evidence, statedAt }) => {
    const own = evidence.map((one) => ({ ...one, part: 'confidential' as const }));
    const loss = { respondentId, pairs, figuresContentId, statedAt, evidenceIds: evidence.map(({ evidenceId }) => evidenceId) };
    return { ...dispute, exhibits: { ...dispute.exhibits, ...exhibitsOf(own, respondentId) }, losses: { ...dispute.losses, [worksheetId]: loss } };
  },
};
