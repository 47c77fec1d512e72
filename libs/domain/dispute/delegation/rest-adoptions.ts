import { overtakenResults } from '../core/delegation.js';
import { getStage, type Dispute } from '../core/state.js';
import { adoptionSubject } from '../core/subject.js';
import { adoptionsOf } from '../panel/decision/adoptions.js';
import { endOpenAdoption } from '../panel/decision/evolve-adoption.js';

/** What results that were overtaken asked of the platform nobody waits for any more. */
export const withoutOvertaken = (dispute: Dispute): Dispute => restAdoptions(dispute, overtakenResults(dispute));

/** Ends what these results asked of the platform, as far as it has not answered. */
const restAdoptions = (dispute: Dispute, resultIds: Iterable<string>): Dispute => {
  const { platformId, results = {} } = dispute.delegation ?? {};
  return [...resultIds]
    .flatMap((resultId) => adoptionsOf(dispute, results[resultId]?.decisionId ?? ''))
    .filter(([adoptionId, adoption]) => adoption.platformId === platformId && isOpen(dispute, adoptionId))
    .reduce((after, [adoptionId]) => endOpenAdoption(after, adoptionId, 'ended'), dispute);
};

const isOpen = (dispute: Dispute, adoptionId: string): boolean =>
  getStage(dispute, adoptionSubject(adoptionId)).stage !== 'closed';
