import { houseDeadline } from '../core/deadlines.js';
import type { Consequence } from '../core/consequence.js';
import { openPairs, pairOf } from '../core/pairs.js';
import { reasonOf } from '../core/reason-of.js';
import type { Stage } from '../core/stage.js';
import { getStage, type Dispute } from '../core/state.js';
import type { Pair } from '../core/pair.js';
import { serviceSubject } from '../core/subject.js';
import { windowOf } from '../core/windows.js';
import { runningMediation } from '../core/running-mediation.js';
import { isNegotiated, openNegotiations } from '../core/negotiations.js';
import { disputeClosed } from './dispute-closed.js';
import { openUndertakings } from '../talks/settlement/open-undertakings.js';

const stageOf = (dispute: Dispute): Stage => getStage(dispute, 'dispute').stage;

const isComplaint = ({ matter }: Dispute): boolean => matter === undefined;

/** A dispute that had ended, or waited only for what was promised, goes on with the first pair that is open again. */
export const reopenedDispute: Consequence = {
  when: ({ dispute }) => isComplaint(dispute) && ['closed', 'compliance'].includes(stageOf(dispute)),
  follows: ({ dispute }) => {
    const pairs = openPairs(dispute).map(pairOf);
    return pairs.length === 0 ? [] : [{ type: 'DisputeReopened', data: { pairs } }];
  },
};

/** Before a complaint is accepted there is no next step of it. */
const HELD: readonly Stage[] = ['intake', 'curing', 'delegation-answer'];

/**
 * The dispute ends when no pair is open, or waits for what was promised; a person gets a task when pairs are open and
 * nothing runs. So no open dispute is ever forgotten.
 */
export const disputeMoved: Consequence = {
  when: ({ dispute }) => isComplaint(dispute) && stageOf(dispute) !== 'panel' && stageOf(dispute) !== 'unfiled',
  follows: (decided) => {
    const { dispute, file, since } = decided;
    const stage = stageOf(dispute);
    const open = openPairs(dispute);
    if (open.length === 0) {
      if (openUndertakings(dispute).length > 0)
        return stage === 'compliance' ? [] : [{ type: 'PerformanceAwaited', data: {} }];
      return stage === 'closed' ? [] : disputeClosed(reasonOf(dispute, dispute.pairs), decided);
    }
    if (HELD.includes(stage)) return [];
    const runs = somethingRuns(dispute, open);
    if (!runs && stage !== 'next-step') {
      const due = houseDeadline(file, 'next-step', { event: 'NextStepAwaited', ...since });
      return [{ type: 'NextStepAwaited', data: { due } }];
    }
    return runs && stage === 'next-step' ? [{ type: 'NextStepResumed', data: {} }] : [];
  },
};

/**
 * A dispute without pairs waits for a person's next step when no mediation runs, closes with the mediation that settled
 * it whole or with the last promise of that; where only a part was settled the rest goes its way.
 */
export const matterMoved: Consequence = {
  when: ({ dispute }) => !isComplaint(dispute) && ['mediation', 'compliance'].includes(stageOf(dispute)),
  follows: (decided) => {
    const { events, dispute, file, since } = decided;
    const promised = openUndertakings(dispute).length > 0;
    if (stageOf(dispute) === 'compliance') return promised ? [] : disputeClosed('settled', decided);
    if (runningMediation(dispute)) return [];
    if (events.some((event) => event.type === 'MediationEnded' && event.data.outcome === 'settled'))
      return promised ? [{ type: 'PerformanceAwaited', data: {} }] : disputeClosed('settled', decided);
    const due = houseDeadline(file, 'next-step', { event: 'NextStepAwaited', ...since });
    return [{ type: 'NextStepAwaited', data: { due } }];
  },
};

const RUNNING: readonly Stage[] = ['counter-notice-arrival', 'waiting-period', 'inquiry', 'kept'];

const somethingRuns = (dispute: Dispute, open: readonly Pair[]): boolean =>
  runningMediation(dispute) !== undefined ||
  (dispute.delegation !== undefined && openNegotiations(dispute).length > 0) ||
  open.some(
    (pair) =>
      RUNNING.includes(getStage(dispute, pairOf(pair)).stage) ||
      windowRuns(dispute, pair) ||
      isNegotiated(dispute, pairOf(pair)),
  );

/**
 * A window that waits for its notice runs only as long as somebody brings that notice: one that was put to rest may be
 * all there was. One whose pairs wait for the check of an amendment has not begun.
 */
const windowRuns = (dispute: Dispute, pair: Pair): boolean => {
  const { stage } = getStage(dispute, windowOf(dispute, pair));
  if (stage !== 'awaiting-arrival') return stage !== 'closed' && stage !== 'intake';
  return Object.values(dispute.services).some(({ serviceId, document, addressee, arrivedAt }) => {
    if (document !== 'forwarded-notice' || addressee.id !== pair.respondentId || arrivedAt !== undefined) return false;
    const service = serviceSubject(serviceId);
    return (
      getStage(dispute, service).deadline !== undefined ||
      Object.values(dispute.tasks).some(({ subject }) => subject === service)
    );
  });
};
