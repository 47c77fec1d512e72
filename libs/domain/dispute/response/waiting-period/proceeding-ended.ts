import type { Deadline } from '../../../calendar/derivation.js';
import { isLate } from '../../../calendar/uncertain.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { answeredPairs } from '../../core/answered-pairs.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { orderServiceOnParties } from '../../service/notice/order-service.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { proceedingSubject } from '../../core/subject.js';
import type { ProceedingEnded } from './events.js';
import { keepersOf } from './keepers.js';

/**
 * The ground is gone for every pair that no other proceeding keeps. Lifted is only what has had its answer and its
 * whole waiting period: until that is over another complaint or suit may still be reported (E-Commerce Law 43(2)).
 */
export const proceedingEnded = (
  reportId: string,
  state: ProceedingEnded['data']['state'],
  effectiveAt: Instant,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const { keeps } = dispute.proceedings[reportId] ?? refuse('NoSuchSubject', { subject: proceedingSubject(reportId) });
  const freed = keeps.filter(
    (pair) => getStage(dispute, pair).stage === 'kept' && !keepersOf(dispute, pair).some((id) => id !== reportId),
  );
  const answered = answeredPairs(dispute);
  const unanswered = freed.filter((pair) => !answered.has(pair));
  const isOver = (end: Deadline | undefined): boolean => end !== undefined && isLate(end, effectiveAt);
  const waiting = freed.filter((pair) => answered.has(pair) && !isOver(dispute.waitingEnds[pair]));
  const pairs = freed.filter((pair) => !unanswered.includes(pair) && !waiting.includes(pair));
  const order = { document: 'measure-lifted' as const, pairs, at };
  return [
    { type: 'ProceedingEnded', data: { reportId, pairs, waiting, unanswered, state, effectiveAt } },
    ...setMeasures(dispute, pairs, 'lift', 'proceeding-ended'),
    ...(pairs.length > 0 ? orderServiceOnParties(file, order) : []),
  ];
};
