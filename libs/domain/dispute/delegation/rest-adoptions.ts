import { overtakenResults } from '../core/delegation.js';
import { getStage, setStage, type Dispute } from '../core/state.js';
import { adoptionSubject, type Subject } from '../core/subject.js';
import { adoptionsOf } from '../panel/decision/adoptions.js';
import { endOpenAdoption } from '../panel/decision/evolve-adoption.js';

/** What results that were overtaken asked of the platform nobody waits for any more. */
export const withoutOvertaken = (dispute: Dispute): Dispute => endAsked(dispute, overtakenResults(dispute));

/** What the platform was never told it was not asked, once nothing more is told. */
export const withoutUntold = (dispute: Dispute): Dispute => {
  const { results = {}, told = {}, returned } = dispute.delegation ?? {};
  if (returned !== 'webhook') return dispute;
  const isUntold = (resultId: string) => told[resultId] === undefined && results[resultId]?.arrivedAt === undefined;
  return endAsked(dispute, Object.keys(results).filter(isUntold));
};

/** No answer to this result is late; some were given a day before, when the adoption was asked. */
export const withoutDay = (dispute: Dispute, resultId: string): Dispute =>
  setStage(
    dispute,
    askedBy(dispute, [resultId]).filter((adoption) => getStage(dispute, adoption).stage === 'awaiting-adoption'),
    { stage: 'awaiting-adoption' },
  );

/** Ends what these results asked of the platform, as far as it has not answered. */
const endAsked = (dispute: Dispute, resultIds: Iterable<string>): Dispute =>
  askedBy(dispute, resultIds).reduce((after, adoption) => endOpenAdoption(after, adoption, 'ended'), dispute);

/** The adoptions that these results asked of the platform and that are open. */
const askedBy = (dispute: Dispute, resultIds: Iterable<string>): readonly Subject[] => {
  const { platformId, results = {} } = dispute.delegation ?? {};
  return [...resultIds]
    .flatMap((resultId) => adoptionsOf(dispute, results[resultId]?.decisionId ?? ''))
    .filter(([, adoption]) => adoption.platformId === platformId)
    .map(([adoptionId]) => adoptionSubject(adoptionId))
    .filter((adoption) => getStage(dispute, adoption).stage !== 'closed');
};
