import type { Instant } from '../../message.js';
import { refuse } from '../../refusal.js';
import type { DisputeFile } from '../action.js';
import { setMeasures } from '../measure/set-measures.js';
import { tellParty, tellRespondents } from '../notice/order-service.js';
import { complainantOf } from '../parties.js';
import type { DisputeEvent } from '../state.js';
import type { PairSubject } from '../subject.js';

/**
 * Nobody reported in time: the measures on these pairs and no others are lifted, effective at the end of the waiting period that
 * they share. One letter to each party. Nothing for no pairs.
 */
export const ended = (pairs: readonly PairSubject[], at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const [first] = pairs;
  if (first === undefined) return [];
  const { dueAt: effectiveAt } = file.dispute.waitingEnds[first] ?? refuse('NoSuchSubject', { subject: first });
  const order = { document: 'measure-lifted' as const, pairs, at };
  return [
    { type: 'WaitingPeriodEnded', data: { pairs, effectiveAt } },
    ...setMeasures(file.dispute, pairs, 'lift', 'waiting-period-ended'),
    tellParty(file, complainantOf(file.dispute), order),
    ...tellRespondents(file, order),
  ];
};
