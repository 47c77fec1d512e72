import { type Dispute, setStage, getStage } from './state.js';
import type { PairSubject } from './subject.js';
import type { Deadline } from '../../calendar/derivation.js';

/** These pairs wait until then, kept ones behind their measure; the end is remembered when they have moved on. */
export const waiting = (dispute: Dispute, pairs: readonly PairSubject[], due: Deadline): Dispute => ({
  ...setStage(
    dispute,
    pairs.filter((pair) => getStage(dispute, pair).stage !== 'kept'),
    { stage: 'waiting-period', deadline: due },
  ),
  waitingEnds: { ...dispute.waitingEnds, ...Object.fromEntries(pairs.map((pair) => [pair, due])) },
});

/**
 * These pairs are where they were before a proceeding kept them: in their waiting period, or before the arrival that
 * starts it.
 */
export const waitingOn = (dispute: Dispute, pairs: readonly PairSubject[]): Dispute =>
  pairs.reduce((after, pair) => {
    const deadline = dispute.waitingEnds[pair];
    return setStage(
      after,
      [pair],
      deadline ? { stage: 'waiting-period', deadline } : { stage: 'counter-notice-arrival' },
    );
  }, dispute);
