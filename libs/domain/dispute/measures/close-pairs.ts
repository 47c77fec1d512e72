import { type Dispute, setStage, getStage } from '../core/state.js';
import { type PairSubject, proceedingSubject, serviceSubject, type Subject } from '../core/subject.js';
import type { ClosingReason, Stage } from '../core/stage.js';
import { NOTICES } from '../service/notice/document-kinds.js';
import { closeTask } from '../core/tasks.js';
import { heldNoMore } from './held/evolve.js';
import { withoutNeedlessChecks } from '../core/unfinished-notices.js';
import { seenTo } from './guarantee/seen-to.js';
import { spentGuarantees, answered } from './guarantee/answered.js';
import { endOpenUrgent, spentUrgent } from './urgent/end-open-urgent.js';
import type { Pair } from '../core/pair.js';
import { pairOf, openPairs } from '../core/pairs.js';
import { windowOf, windowsIn, windowSubject } from '../core/windows.js';

/**
 * Closes these pairs, and with them what served them alone: response windows, proceedings, the wait for documents to
 * arrive.
 */
export const closePairs = (dispute: Dispute, pairs: readonly PairSubject[], reason: ClosingReason): Dispute => {
  const closed = setStage(dispute, pairs, { stage: 'closed', reason });
  const windows = windowsWithoutPairs(closed);
  const isAt = (pair: PairSubject, stage: Stage) => getStage(closed, pair).stage === stage;
  const proceedings = Object.entries(closed.proceedings)
    .filter(([, { keeps }]) => !keeps.some((pair) => isAt(pair, 'kept')))
    .map(([reportId]) => proceedingSubject(reportId));
  const alone = Object.values(closed.services).filter(
    (service) => service.pairs.length > 0 && service.pairs.every((pair) => isAt(pair, 'closed')),
  );
  const services = alone.map(({ serviceId }) => serviceSubject(serviceId));
  const pointless =
    reason === 'defaulted'
      ? []
      : alone.filter(({ document }) => NOTICES.includes(document)).map(({ serviceId }) => serviceSubject(serviceId));
  // one that is on record alone keeps nothing, and goes on until its own side tells what has become of it
  const running = [...windows, ...proceedings].filter(
    (subject) => !['closed', 'on-record'].includes(getStage(closed, subject).stage),
  );
  const done = proceedings.reduce(
    (after, proceeding) => closeTask(after, 'review-ground', proceeding),
    setStage(closed, running, { stage: 'closed', reason }),
  );
  const rested = endOpenServices(done, services);
  const carried = pointless.reduce((after, subject) => closeTask(after, 'serve-by-hand', subject), rested);
  const unheld = withoutNeedlessChecks(heldNoMore(carried, pairs));
  return seenTo(spentGuarantees(unheld).reduce(answered, endOpenUrgent(unheld, spentUrgent(unheld), reason)));
};

/**
 * Response windows in which nothing is left. A pair that waits for its check is in none yet, unless its whole window
 * does.
 */
export const windowsWithoutPairs = (dispute: Dispute): readonly Subject[] => {
  const isIn = (window: Subject, pair: Pair) =>
    getStage(dispute, pairOf(pair)).stage !== 'intake' || getStage(dispute, window).stage === 'intake';
  const used = new Set(
    openPairs(dispute).flatMap((pair) => (isIn(windowOf(dispute, pair), pair) ? [windowOf(dispute, pair)] : [])),
  );
  return windowsIn(dispute)
    .map(windowSubject)
    .filter((window) => !used.has(window));
};

/** Nobody waits for these documents to arrive any more; should their arrival be told, it is still recorded. */
export const endOpenServices = (dispute: Dispute, services: readonly Subject[]): Dispute => {
  const waiting = services.filter((service) =>
    ['awaiting-arrival', 'deemed-arrival'].includes(getStage(dispute, service).stage),
  );
  return waiting.reduce(
    (after, service) => closeTask(after, 'repair-service', service),
    setStage(dispute, waiting, { stage: 'awaiting-arrival' }),
  );
};
