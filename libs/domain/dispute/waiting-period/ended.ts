import type { Instant } from '../../message.js';
import { refuse } from '../../refusal.js';
import type { DisputeFile } from '../action.js';
import { setMeasures } from '../measure/set-measures.js';
import { tellParty, tellRespondents } from '../notice/order-service.js';
import { complainantOf } from '../parties.js';
import type { DisputeEvent } from '../state.js';
import type { PairSubject } from '../subject.js';

/** Nobody reported in time: the measure on this pair and no other is lifted, effective at the end of its waiting period. */
export const ended = (pair: PairSubject, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { dueAt: effectiveAt } = file.dispute.waitingEnds[pair] ?? refuse('NoSuchSubject', { subject: pair });
  const order = { document: 'measure-lifted' as const, pairs: [pair], at };
  return [
    { type: 'WaitingPeriodEnded', data: { pair, effectiveAt } },
    ...setMeasures(file.dispute, [pair], 'lift', 'waiting-period-ended'),
    tellParty(file, complainantOf(file.dispute), order),
    ...tellRespondents(file, order),
  ];
};
