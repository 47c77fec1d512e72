import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { adoptionSubject, type PairSubject, type Subject } from '../../core/subject.js';
import { closeTask, openTask } from '../../core/tasks.js';
import type { AdoptionEvent } from './adoption-events.js';
import { changeAdoption } from './adoptions.js';

export const evolveAdoption: EvolveOf<AdoptionEvent> = {
  AdoptionAsked: (dispute, { adoptionId, decisionId, platformId, items, binding, due }) => {
    const adoption = { decisionId, platformId, items, binding, performed: [], broken: [] };
    const asked = { ...dispute, adoptions: { ...dispute.adoptions, [adoptionId]: adoption } };
    return setStage(asked, [adoptionSubject(adoptionId)], {
      stage: 'awaiting-adoption',
      ...(due && { deadline: due }),
    });
  },
  AdoptionAnswered: (dispute, { adoptionId, answers, answeredBy, answeredAt }) =>
    endOpenAdoption(
      changeAdoption(dispute, adoptionId, (adoption) => ({ ...adoption, answers, answeredBy, answeredAt })),
      adoptionSubject(adoptionId),
      'answered',
    ),
  AdoptionOverdue: (dispute, { adoptionId, chaseDue }) => {
    const overdue = changeAdoption(dispute, adoptionId, (adoption) => ({ ...adoption, overdue: true }));
    return openTask(
      setStage(overdue, [adoptionSubject(adoptionId)], { stage: 'adoption-overdue' }),
      'chase-adoption',
      adoptionSubject(adoptionId),
      chaseDue,
    );
  },
  DecisionPerformed: (dispute, { adoptionId, pairs }) =>
    changeAdoption(dispute, adoptionId, (adoption) => ({ ...adoption, performed: union(adoption.performed, pairs) })),
  DecisionBroken: (dispute, { adoptionId, pairs }) =>
    changeAdoption(dispute, adoptionId, (adoption) => ({ ...adoption, broken: union(adoption.broken, pairs) })),
};

const union = (some: readonly PairSubject[], more: readonly PairSubject[]): readonly PairSubject[] => [
  ...new Set([...some, ...more]),
];

/** Nobody waits for this answer any more. */
export const endOpenAdoption = (dispute: Dispute, adoption: Subject, reason: 'answered' | 'ended'): Dispute =>
  closeTask(setStage(dispute, [adoption], { stage: 'closed', reason }), 'chase-adoption', adoption);
