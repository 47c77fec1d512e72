import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import {
  inTimeAndLate,
  keepBlocked,
  measureKept,
  passOn,
  provenUntil,
  orderServiceOfKept,
  type Report,
} from './report.js';
import { keepsMeasures, whoseOf } from './keeps-measures.js';
import { findSame, reportedAgain } from './reported-again.js';

/**
 * A report and what it does to each of its pairs: kept if it is of what keeps a measure and was received in time, noted
 * as late if it came after that, and on record alone if it is of anything else. It is passed on
 * at once. One that names a known proceeding makes no second one.
 */
export const reported = (report: Report, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const same = findSame(report, file.dispute);
  if (same !== undefined) return reportedAgain(same, report, at, file);
  const { dispute } = file;
  const { pairs, kind, proof, receivedBy, receivedAt, detailsContentId, mark } = report;
  const keeps = keepsMeasures(report);
  const reportId = file.newId();
  const [kept, late] = keeps ? inTimeAndLate(pairs, receivedAt, dispute) : [[], []];
  return [
    {
      type: 'ProceedingReported',
      data: {
        reportId,
        pairs,
        kind,
        proof,
        receivedBy,
        receivedAt,
        detailsContentId,
        ...(mark !== undefined && { mark }),
        ...whoseOf(report),
      },
    },
    ...measureKept(reportId, kept, provenUntil(proof), { event: 'ProceedingReported', at }, file),
    ...(late.length > 0 ? [{ type: 'ReportedLate' as const, data: { reportId, pairs: late } }] : []),
    ...keepBlocked(kept, dispute),
    ...orderServiceOfKept(reportId, kept, at, file),
    ...passOn(report, reportId, pairs, at, file),
  ];
};
