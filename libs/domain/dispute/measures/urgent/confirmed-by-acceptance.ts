import type { DisputeFile } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import { urgentSubject, type PairSubject } from '../../core/subject.js';
import type { UrgentReviewed } from './events.js';

/**
 * Whoever accepts the complaint has looked at what was done urgently: it stands from now on as the measure of an
 * accepted complaint, on those pairs on which one is asked for.
 */
export const confirmedByAcceptance = (
  { dispute }: DisputeFile,
  reviewerId: string,
  asked: readonly PairSubject[],
): readonly UrgentReviewed[] =>
  Object.entries(dispute.urgent)
    .filter(([urgentId]) => getStage(dispute, urgentSubject(urgentId)).stage === 'urgent-review')
    .map(([urgentId, { measured }]) => {
      const kept = measured.filter((pair) => asked.includes(pair));
      const [pairs, outcome] = kept.length > 0 ? ([kept, 'confirmed'] as const) : ([measured, 'undone'] as const);
      return { type: 'UrgentReviewed', data: { urgentId, pairs, outcome, by: 'acceptance', reviewerId } };
    });
