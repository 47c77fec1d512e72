import type { EvolveOf } from '../../core/state.js';
import type { ClarificationEvent } from './clarification-events.js';
import { changeClarification } from './clarifications.js';

export const evolveClarification: EvolveOf<ClarificationEvent> = {
  ClarificationRequested: (dispute, { decisionId, clarificationId, ...asked }) =>
    changeClarification(dispute, decisionId, clarificationId, () => asked),
  DecisionClarified: (dispute, { decisionId, clarificationId }) =>
    changeClarification(dispute, decisionId, clarificationId, (asked) => asked && { ...asked, answered: 'clarified' }),
  ClarificationRefused: (dispute, { decisionId, clarificationId }) =>
    changeClarification(dispute, decisionId, clarificationId, (asked) => asked && { ...asked, answered: 'refused' }),
};
