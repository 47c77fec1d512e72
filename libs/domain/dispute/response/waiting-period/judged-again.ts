import { isLate } from '../../../calendar/uncertain.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { proceedingSubject, type PairSubject } from '../../core/subject.js';
import { blockAgain } from '../../measures/measure/set-measures.js';
import { keepsMeasures } from './keeps-measures.js';
import { inTimeAndLate, keepBlocked, orderServiceOfKept } from './report.js';
import { nextOf } from './reported-again.js';

/**
 * The waiting period of these pairs ends later by now. Suits and complaints that came after the old end and go on are
 * judged by the new one; what none keeps is blocked again for as long as the period still runs.
 */
export const judgedAgain = (pairs: readonly PairSubject[], at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { told, now } = Object.keys(file.dispute.proceedings).reduce<Judged>(
    (before, reportId) => {
      const more = keptAfterAll(reportId, pairs, at, before.now);
      const dispute = file.evolve(before.now.dispute, more);
      return { told: [...before.told, ...more], now: { ...before.now, dispute } };
    },
    { told: [], now: file },
  );
  const running = pairs.filter((pair) => {
    const { stage, deadline } = getStage(now.dispute, pair);
    return stage === 'waiting-period' && deadline !== undefined && !isLate(deadline, at);
  });
  return [...told, ...blockAgain(now.dispute, running, 'delay-excused')];
};

type Judged = { readonly told: readonly DisputeEvent[]; readonly now: DisputeFile };

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
  const proof = known.state === 'accepted' ? 'case-number' : known.proof;
  const { until, due } = nextOf(reportId, proof, { event: 'DelayExcused', at }, file);
  return [
    { type: 'MeasureKept', data: { reportId, pairs: kept, until, due: due() } },
    ...keepBlocked(kept, dispute),
    ...orderServiceOfKept(reportId, kept, at, file),
  ];
};
