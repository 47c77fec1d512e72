import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { serveOnParty } from '../../service/notice/order-service.js';
import { partsOf, undertakingSubject } from '../../core/subject.js';
import { getUndertaking, getUndertakingAs } from './get-undertaking.js';
import type { PerformanceReported } from './performance-events.js';

export type ReportPerformance = Command<
  'ReportPerformance',
  Pick<PerformanceReported['data'], 'undertakingId' | 'noteContentId' | 'evidence'>
>;

/**
 * Whoever promised says that it is done and names its proof, late or not; the other side has a time to confirm or
 * object, from when the letter of it arrives.
 */
export const reportPerformance: DisputeAction<ReportPerformance> = {
  by: ['complainant', 'respondent'],
  on: 'undertaking',
  during: ['awaiting-reminder', 'awaiting-performance'],
  subjects: ({ undertakingId }) => [undertakingSubject(undertakingId)],
  precondition: (subject, { dispute, context, actor }) => {
    getUndertakingAs('byId', dispute, partsOf(subject).id ?? '', actor, context);
    return true;
  },
  decide: ({ data: { undertakingId, noteContentId, evidence }, at }, file) => {
    const { toId, pairs } = getUndertaking(file.dispute, undertakingId);
    checkEvidence(evidence);
    const note = noteContentId !== undefined && { noteContentId };
    return [
      { type: 'PerformanceReported', data: { undertakingId, reportedAt: at, ...note, evidence } },
      serveOnParty(file, toId, { document: 'performance-reported', pairs, aboutId: undertakingId, at }),
    ];
  },
};
