import { isLate } from '../../../calendar/uncertain.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { inTurn } from '../../core/in-turn.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { proceedingSubject, type PairSubject } from '../../core/subject.js';
import { blockAgain } from '../../measures/measure/set-measures.js';
import { keepsMeasures } from './keeps-measures.js';
import { awaitedOf, inTimeAndLate, keepBlocked, orderServiceOfKept } from './report.js';
import { nextOf } from './reported-again.js';

/**
 * The waiting period of these pairs ends later by now. Suits and complaints that came after the old end and go on are
 * judged by the new one; what none keeps is blocked again for as long as the period still runs.
 */
export const judgedAgain = (pairs: readonly PairSubject[], at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { told, now } = inTurn(Object.keys(file.dispute.proceedings), file, (reportId, then) =>
    keptAfterAll(reportId, pairs, at, then),
  );
  const running = pairs.filter((pair) => {
    const { stage, deadline } = getStage(now.dispute, pair);
    return stage === 'waiting-period' && deadline !== undefined && !isLate(deadline, at);
  });
  return [...told, ...blockAgain(now.dispute, running, 'delay-excused')];
};

const keptAfterAll = (
  reportId: string,
  pairs: readonly PairSubject[],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const known = dispute.proceedings[reportId];
  if (!known || !keepsMeasures(known) || getStage(dispute, proceedingSubject(reportId)).stage === 'closed') return [];
  const own = pairs.filter((pair) => known.pairs.includes(pair) && !known.keeps.includes(pair));
  const [kept] = inTimeAndLate(own, known.receivedAt, dispute);
  if (kept.length === 0) return [];
  const { until, due } = nextOf(reportId, awaitedOf(known), { event: 'DelayExcused', at }, file);
  return [
    { type: 'MeasureKept', data: { reportId, pairs: kept, until, due: due() } },
    ...keepBlocked(kept, dispute),
    ...orderServiceOfKept(reportId, kept, at, file),
  ];
};
