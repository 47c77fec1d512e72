import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import { proceedingSubject } from '../../core/subject.js';
import { keepsMeasures } from './keeps-measures.js';
import type { MeasureKept, Proceeding } from './events.js';
import { inTimeAndLate, keepBlocked, passOn, provenUntil, orderServiceOfKept, type Report } from './report.js';

/**
 * The newest known proceeding of the same court or authority and number. One that lapsed because acceptance was not
 * proved begins anew with better proof, and so is not the same.
 */
export const findSame = ({ mark, kind, proof }: Report, { proceedings }: Dispute): string | undefined => {
  if (mark === undefined) return undefined;
  const isSame = (known: Proceeding): boolean =>
    known.mark === mark &&
    known.kind === kind &&
    !known.mistaken &&
    !(known.ended === 'not-proven' && proof !== 'filing-receipt');
  return Object.entries(proceedings).findLast(([, known]) => isSame(known))?.[0];
};

/**
 * What is told of a proceeding that is known, by the platform too or to it (practice P5): it keeps what this report
 * names and had in time, proves acceptance where that was awaited, and what has ended does not come to life again.
 */
export const reportedAgain = (
  reportId: string,
  report: Report,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { pairs, proof, receivedBy, receivedAt, detailsContentId } = report;
  const known = file.dispute.proceedings[reportId] ?? refuse('NoSuchSubject', { subject: proceedingSubject(reportId) });
  const { stage } = getStage(file.dispute, proceedingSubject(reportId));
  const isOver = (stage === 'closed' && known.keeps.length > 0) || !keepsMeasures(known) || !keepsMeasures(report);
  const open = isOver ? [] : pairs.filter((pair) => !known.keeps.includes(pair));
  const [kept, late] = inTimeAndLate(open, receivedAt, file.dispute);
  const newlyLate = late.filter((pair) => !known.pairs.includes(pair));
  const { proved, until, due } = nextOf(reportId, provenUntil(proof), { event: 'ProceedingReportedAgain', at }, file);
  const told = [...kept, ...newlyLate];
  return [
    { type: 'ProceedingReportedAgain', data: { reportId, pairs, proof, receivedBy, receivedAt, detailsContentId } },
    ...proved,
    ...(kept.length > 0
      ? [{ type: 'MeasureKept' as const, data: { reportId, pairs: kept, until, due: due() } as const }]
      : []),
    ...(newlyLate.length > 0 ? [{ type: 'ReportedLate' as const, data: { reportId, pairs: newlyLate } }] : []),
    ...keepBlocked(kept, file.dispute),
    ...orderServiceOfKept(reportId, kept, at, file),
    ...(told.length > 0 ? passOn(report, reportId, told, at, file) : []),
  ];
};

type Next = Pick<MeasureKept['data'], 'until'> & {
  /** Asked where something is kept: a procedure without measures has no such time. */
  readonly due: () => Deadline;
  readonly proved: readonly DisputeEvent[];
};

/** What is awaited of the proceeding from now on: as before, unless it kept nothing yet or is proved better. */
export const nextOf = (
  reportId: string,
  proven: MeasureKept['data']['until'],
  since: Parameters<typeof stageDeadline>[2],
  file: DisputeFile,
): Next => {
  const { stage, deadline } = getStage(file.dispute, proceedingSubject(reportId));
  const until = stage === 'kept' ? 'kept' : proven;
  if (stage === 'awaiting-acceptance' && until === 'kept') {
    const due = stageDeadline(file, 'kept', { event: 'ProceedingStateReported', at: since.at });
    return {
      until,
      due: () => due,
      proved: [{ type: 'ProceedingStateReported', data: { reportId, state: 'accepted', due } }],
    };
  }
  return {
    until,
    due: () => deadline ?? stageDeadline(file, until, since),
    proved: [],
  };
};
