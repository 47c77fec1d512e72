import type { Instant } from '../../message.js';
import { houseDeadline, type DisputeFile } from '../action.js';
import { evolve } from '../evolve.js';
import { openPairs, pairOf } from '../pairs.js';
import { getStage, type ClosingReason, type Dispute, type DisputeEvent, type Pair, type Stage } from '../state.js';
import { respondentSubject } from '../subject.js';

/**
 * These events and what follows from them for the dispute as a whole: its end when no pair is open, its reopening when one
 * is again, and a person's task when pairs are open and nothing runs. So no open dispute is ever forgotten.
 */
export const andWhatFollows = (events: readonly DisputeEvent[], file: DisputeFile, at: Instant): readonly DisputeEvent[] => {
  const after = events.reduce(evolve, file.dispute);
  const { stage } = getStage(after, 'dispute');
  const open = openPairs(after).map(pairOf);
  if (open.length === 0) return stage === 'closed' ? events : [...events, { type: 'DisputeClosed', data: { reason: reasonOf(after, after.pairs) } }];
  if (stage === 'unfiled' || stage === 'intake' || stage === 'curing') return events;
  if (stage === 'closed') return andWhatFollows([...events, { type: 'DisputeReopened', data: { pairs: open } }], file, at);
  const runs = somethingRuns(after);
  if (!runs && stage !== 'next-step')
    return [...events, { type: 'NextStepAwaited', data: { due: houseDeadline(file, 'next-step', { event: 'NextStepAwaited', at }) } }];
  return runs && stage === 'next-step' ? [...events, { type: 'NextStepResumed', data: {} }] : events;
};

const RUNNING: readonly Stage[] = ['counter-notice-arrival', 'waiting-period', 'inquiry', 'kept'];

const somethingRuns = (dispute: Dispute): boolean =>
  openPairs(dispute).some(
    (pair) => RUNNING.includes(getStage(dispute, pairOf(pair)).stage) || getStage(dispute, respondentSubject(pair.respondentId)).stage !== 'closed',
  );

/** The weightiest of its pairs' ends stands for the dispute. */
const WEIGHT: readonly ClosingReason[] = ['taken-to-court', 'lifted', 'defaulted', 'rejected', 'withdrawn'];

/** How it ended for these pairs together. */
export const reasonOf = (dispute: Dispute, pairs: readonly Pair[]): ClosingReason => {
  const reasons = pairs.map((pair) => getStage(dispute, pairOf(pair)).reason);
  return WEIGHT.find((reason) => reasons.includes(reason)) ?? 'withdrawn';
};
