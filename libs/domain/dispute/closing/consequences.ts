import { runningMediation } from '../talks/mediation/mediations.js';
import type { DeadlineInput } from '../../calendar/deadline.js';
import { houseDeadline, stageDeadline, type DisputeFile } from '../core/action.js';
import { unansweredItems } from '../response/counter-notice/unanswered-items.js';
import { evolve, evolveAll } from '../evolve.js';
import { closeRoomsOf } from '../talks/room/open-rooms.js';
import { isNegotiated, openNegotiations } from '../core/negotiations.js';
import { noticedAt } from '../service/notice/noticed-at.js';
import { orderServiceOnPlatforms } from '../service/notice/order-service.js';
import { openPairs, pairOf } from '../core/pairs.js';
import { runningPanel } from '../panel/panel/panels.js';
import { getStage, type Dispute, type DisputeEvent } from '../core/state.js';
import type { Pair } from '../core/pair.js';
import type { ClosingReason, Stage } from '../core/stage.js';
import { openUndertakings } from '../talks/settlement/open-undertakings.js';
import { concurrentMeasures } from '../intake/corrections/concurrent-measures.js';
import { givenResults } from '../delegation/give-results.js';
import { reportBack } from '../conduct/referral/report-back.js';
import { askToUndo } from '../intake/renewal/ask-to-undo.js';
import { windowOf, windowsOf, windowSubject } from '../core/windows.js';
import { serviceSubject } from '../core/subject.js';

/**
 * These events and what follows from them for the dispute as a whole: a window with nothing left to answer closes, one
 * whose last notice was withdrawn opens, the dispute ends when no pair is open and reopens when one is again, and a
 * person gets a task when pairs are open and nothing runs. So no open dispute is ever forgotten. `since` is where a
 * person's time starts.
 */
export const withConsequences = (
  events: readonly DisputeEvent[],
  file: DisputeFile,
  since: Since,
): readonly DisputeEvent[] => {
  const after = evolveAll(file.dispute, events);
  const windows = windowsMoved(after, file, since);
  const ended = [...endedNegotiations(after), ...endedPanel(after, since)];
  const lifted = [...concurrentMeasures(events, file, since), ...askToUndo(events, after, file, since)];
  const moved = disputeMoved(evolveAll(after, [...windows, ...ended]), file, since);
  const told = [
    ...publicationFiles(after, file, since),
    ...givenResults(events, after, file, since),
    ...reportBack(moved, file, since.at),
  ];
  return [...events, ...lifted, ...windows, ...ended, ...moved, ...told];
};

/** Nobody negotiates any more about what has all come to its end otherwise. */
const endedNegotiations = (after: Dispute): readonly DisputeEvent[] =>
  openNegotiations(after)
    .filter((negotiationId) =>
      after.negotiations[negotiationId]?.pairs.every((pair) => getStage(after, pair).stage === 'closed'),
    )
    .flatMap((negotiationId): readonly DisputeEvent[] => [
      { type: 'NegotiationEnded', data: { negotiationId, reason: 'ended' } },
      ...closeRoomsOf(after, negotiationId),
    ]);

/** A panel decides nothing about what was settled, withdrawn or taken to a court as a whole. */
const endedPanel = (after: Dispute, { at }: Since): readonly DisputeEvent[] => {
  const [panelId, panel] = runningPanel(after) ?? [];
  if (panelId === undefined || !panel || panel.pairs.length === 0) return [];
  const reasons = new Set(panel.pairs.map((pair) => getStage(after, pair).reason));
  const outcome = OVERTAKEN.find((reason) => reasons.has(reason));
  if (outcome === undefined || [...reasons].some((reason) => !OVERTAKEN.some((one) => one === reason))) return [];
  return [{ type: 'PanelEnded', data: { panelId, outcome, effectiveAt: at } }];
};

const OVERTAKEN = ['taken-to-court', 'settled', 'withdrawn'] as const;

/**
 * When a pair ends, its platform gets the file to publish: notice, declaration, result (E-Commerce Law 44; practice
 * P18).
 */
const publicationFiles = (after: Dispute, file: DisputeFile, { at }: Since): readonly DisputeEvent[] => {
  if (!file.rulebook.publication) return [];
  const isClosed = (dispute: Dispute, pair: Pair) => getStage(dispute, pairOf(pair)).stage === 'closed';
  const pairs = after.noticed.filter((pair) => isClosed(after, pair) && !isClosed(file.dispute, pair)).map(pairOf);
  return pairs.length === 0 ? [] : orderServiceOnPlatforms(file, { document: 'publication-file', pairs, at });
};

export type Since = Omit<DeadlineInput['anchor'], 'event'>;

const windowsMoved = (dispute: Dispute, file: DisputeFile, since: Since): readonly DisputeEvent[] => {
  return windowsOf(dispute, openPairs(dispute)).flatMap((window): readonly DisputeEvent[] => {
    const { stage } = getStage(dispute, windowSubject(window));
    if (stage !== 'awaiting-arrival' && stage !== 'awaiting-counter-notice') return [];
    if (unansweredItems(dispute, window).length === 0) return [{ type: 'RespondentAnswered', data: window }];
    if (stage !== 'awaiting-arrival' || noticedAt(dispute, window) === undefined) return [];
    const due = stageDeadline(file, 'awaiting-counter-notice', { event: 'ComplaintWithdrawn', ...since });
    return [{ type: 'ResponseWindowOpened', data: { ...window, due } }];
  });
};

const disputeMoved = (dispute: Dispute, file: DisputeFile, since: Since): readonly DisputeEvent[] => {
  const { stage } = getStage(dispute, 'dispute');
  if (stage === 'panel') return []; // until the panel ends
  const open = openPairs(dispute).map(pairOf);
  if (dispute.matter !== undefined && Object.keys(dispute.settlements).length > 0) return matterMoved(dispute, stage);
  if (open.length === 0 && openUndertakings(dispute).length > 0)
    return stage === 'compliance' ? [] : [{ type: 'PerformanceAwaited', data: {} }];
  if (open.length === 0)
    return stage === 'closed' ? [] : [{ type: 'DisputeClosed', data: { reason: reasonOf(dispute, dispute.pairs) } }];
  if (stage === 'intake' || stage === 'curing' || stage === 'delegation-answer') return [];
  if (stage === 'closed' || stage === 'compliance') {
    const reopened: DisputeEvent = { type: 'DisputeReopened', data: { pairs: open } };
    return [reopened, ...disputeMoved(evolve(dispute, reopened), file, since)];
  }
  const runs = somethingRuns(dispute);
  if (!runs && stage !== 'next-step') {
    const due = houseDeadline(file, 'next-step', { event: 'NextStepAwaited', ...since });
    return [{ type: 'NextStepAwaited', data: { due } }];
  }
  return runs && stage === 'next-step' ? [{ type: 'NextStepResumed', data: {} }] : [];
};

/**
 * A dispute without pairs closes with the last promise of what settled it whole; where only a part was settled the rest
 * goes its way.
 */
const matterMoved = (dispute: Dispute, stage: Stage): readonly DisputeEvent[] =>
  stage === 'compliance' && openUndertakings(dispute).length === 0
    ? [{ type: 'DisputeClosed', data: { reason: 'settled' } }]
    : [];

const RUNNING: readonly Stage[] = ['counter-notice-arrival', 'waiting-period', 'inquiry', 'kept'];

const somethingRuns = (dispute: Dispute): boolean =>
  runningMediation(dispute) !== undefined ||
  (dispute.delegation !== undefined && openNegotiations(dispute).length > 0) ||
  openPairs(dispute).some(
    (pair) =>
      RUNNING.includes(getStage(dispute, pairOf(pair)).stage) ||
      windowRuns(dispute, pair) ||
      isNegotiated(dispute, pairOf(pair)),
  );

/**
 * A window that waits for its notice runs only as long as somebody brings that notice: one that was put to rest may be
 * all there was.
 */
const windowRuns = (dispute: Dispute, pair: Pair): boolean => {
  const { stage } = getStage(dispute, windowOf(dispute, pair));
  if (stage !== 'awaiting-arrival') return stage !== 'closed';
  return Object.values(dispute.services).some(({ serviceId, document, addressee, arrivedAt }) => {
    if (document !== 'forwarded-notice' || addressee.id !== pair.respondentId || arrivedAt !== undefined) return false;
    const service = serviceSubject(serviceId);
    return (
      getStage(dispute, service).deadline !== undefined ||
      Object.values(dispute.tasks).some(({ subject }) => subject === service)
    );
  });
};

/** The weightiest of its pairs' ends stands for the dispute. */
const WEIGHT: readonly ClosingReason[] = [
  'taken-to-court',
  'decided',
  'settled',
  'lifted',
  'restored',
  'defaulted',
  'rejected',
  'lapsed',
  'withdrawn',
  'ended',
];

/** How it ended for these pairs together. */
export const reasonOf = (dispute: Dispute, pairs: readonly Pair[]): ClosingReason => {
  const reasons = pairs.map((pair) => getStage(dispute, pairOf(pair)).reason);
  return WEIGHT.find((reason) => reasons.includes(reason)) ?? 'withdrawn';
};
