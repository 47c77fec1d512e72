import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { setMeasures } from '../../measures/measure/set-measures.js';
import { orderServiceOnParty, orderServiceOnRespondents } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import type { DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';

/**
 * Nobody reported in time: the measures on these pairs and no others are lifted, effective at the end of the waiting
 * period that they share. One letter to each party. Nothing for no pairs.
 */
export const ended = (pairs: readonly PairSubject[], at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const [first] = pairs;
  if (first === undefined) return [];
  const { dueAt: effectiveAt } = file.dispute.waitingEnds[first] ?? refuse('NoSuchSubject', { subject: first });
  const order = { document: 'measure-lifted' as const, pairs, at };
  return [
    { type: 'WaitingPeriodEnded', data: { pairs, effectiveAt } },
    ...setMeasures(file.dispute, pairs, 'lift', 'waiting-period-ended'),
    orderServiceOnParty(file, complainantOf(file.dispute), order),
    ...orderServiceOnRespondents(file, order),
  ];
};
