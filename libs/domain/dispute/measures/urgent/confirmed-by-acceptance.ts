import type { DisputeFile } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import { urgentSubject } from '../../core/subject.js';
import type { UrgentReviewed } from './events.js';

/**
 * Whoever accepts the complaint has looked at what was done urgently: it stands from now on as the measure of an
 * accepted complaint.
 */
export const confirmedByAcceptance = ({ dispute }: DisputeFile, reviewerId: string): readonly UrgentReviewed[] =>
  Object.entries(dispute.urgent)
    .filter(([urgentId]) => getStage(dispute, urgentSubject(urgentId)).stage === 'urgent-review')
    .map(([urgentId, { measured }]) => ({
      type: 'UrgentReviewed',
      data: { urgentId, pairs: measured, outcome: 'confirmed', by: 'acceptance', reviewerId },
    }));
