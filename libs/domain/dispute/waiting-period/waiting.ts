import type { Deadline } from '../../calendar/derivation.js';
import { setStage, type Dispute } from '../state.js';
import type { PairSubject } from '../subject.js';

/** These pairs wait until then; the end is kept when they have moved on. */
export const waiting = (dispute: Dispute, pairs: readonly PairSubject[], due: Deadline): Dispute => ({
  ...setStage(dispute, pairs, { stage: 'waiting-period', deadline: due }),
  waitingEnds: { ...dispute.waitingEnds, ...Object.fromEntries(pairs.map((pair) => [pair, due.dueAt])) },
});
