import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import { stageDeadline, waitingDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import { pairParts, undertakingSubject, type PairSubject } from '../../core/subject.js';
import { byTrack, isRestoredAtOnce } from '../../core/track-of.js';
import { windowsOf, windowSubject } from '../../core/windows.js';
import type { Window } from '../../core/window.js';
import type { Service, ServiceArrived } from './events.js';
import { noticedAt } from './noticed-at.js';

/**
 * This arrival and the clock that it starts: the response window of a respondent, or the waiting period of the pairs of
 * a counter-notice. An arrival proved later that was earlier starts the clock earlier, as long as it still runs and
 * then ends earlier; where the end stays the same, only the arrival is recorded.
 */
export const withClocksStarted = (
  arrived: ServiceArrived,
  service: Service,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  if (service.document === 'forwarded-notice')
    return [arrived, ...responseWindows(service, file.evolve(file.dispute, [arrived]), file)];
  const { aboutId } = service;
  if (aboutId === undefined) return [arrived];
  const { dispute } = file;
  const { arrivedAt: at } = arrived.data;
  if (service.document === 'forwarded-counter-notice') {
    const pairs = stillDeclared(dispute, service).filter((pair) => starts(dispute, pair, at));
    return [arrived, ...waitingPeriods(aboutId, pairs, at, file)];
  }
  if (service.document === 'performance-reported' && isToBeChecked(dispute, service, at))
    return [arrived, checkStarted(aboutId, at, file)];
  return [arrived];
};

/** Its arrival is waited for, or runs already and was later than this; of several reports the newest counts. */
const isToBeChecked = (dispute: Dispute, { serviceId, aboutId = '' }: Service, at: Instant): boolean => {
  const { stage, deadline } = getStage(dispute, undertakingSubject(aboutId));
  const newest = Object.values(dispute.services).findLast(
    (one) => one.document === 'performance-reported' && one.aboutId === aboutId,
  );
  return stage === 'performance-check' && newest?.serviceId === serviceId && (!deadline || isEarlier(at, deadline));
};

/** From the arrival of the report the other side has its time to object. */
export const checkStarted = (undertakingId: string, at: Instant, file: DisputeFile): DisputeEvent => ({
  type: 'PerformanceCheckStarted',
  data: { undertakingId, due: stageDeadline(file, 'performance-check', { event: 'ServiceArrived', at }) },
});

/** A notice belongs to the window of its pairs; of several if some of them have been noticed anew since. */
const responseWindows = ({ pairs }: Service, arrived: Dispute, file: DisputeFile): readonly DisputeEvent[] =>
  windowsOf(arrived, pairs.map(pairParts)).flatMap((window) => responseWindow(window, arrived, file));

const responseWindow = (window: Window, arrived: Dispute, file: DisputeFile): readonly DisputeEvent[] => {
  const at = noticedAt(arrived, window);
  const { stage, deadline } = getStage(arrived, windowSubject(window));
  const starts = stage === 'awaiting-arrival' || (stage === 'awaiting-counter-notice' && isEarlier(at, deadline));
  if (at === undefined || !starts) return [];
  const due = stageDeadline(file, 'awaiting-counter-notice', { event: 'ServiceArrived', at });
  return due.dueAt === deadline?.dueAt ? [] : [{ type: 'ResponseWindowOpened', data: { ...window, due } }];
};

/** The waiting periods of these pairs, counted from an arrival; what was excused stays so. */
export const waitingPeriods = (
  counterNoticeId: string,
  pairs: readonly PairSubject[],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const started = (some: readonly PairSubject[], due: Deadline): readonly DisputeEvent[] => {
    const moved = some.filter((pair) => file.dispute.waitingEnds[pair]?.dueAt !== due.dueAt);
    return moved.length === 0 ? [] : [{ type: 'WaitingPeriodStarted', data: { counterNoticeId, pairs: moved, due } }];
  };
  const anchor = { event: 'ServiceArrived', at };
  // works on networks have no waiting period: their statement is complete, or a person looks at it
  const starting = pairs.filter((pair) => !isRestoredAtOnce(file.dispute, pair, file.rulebook));
  const excused = starting.filter((pair) => file.dispute.waitingEnds[pair]?.derivation.extensions.length);
  return [
    ...byTrack(
      file.dispute,
      starting.filter((pair) => !excused.includes(pair)),
    ).flatMap(([track, some]) => started(some, waitingDeadline(file, track, anchor))),
    ...excused.flatMap((pair) => {
      const before = file.dispute.waitingEnds[pair];
      return before
        ? started([pair], deadlineAfter({ ...inputOf(before.derivation), anchor, calendar: file.calendar }))
        : [];
    }),
  ];
};

/**
 * What was taken back or rejected since waits for another declaration; the arrival of this one starts nothing for it.
 */
export const stillDeclared = ({ counterNotices }: Dispute, { aboutId = '', pairs }: Service): readonly PairSubject[] =>
  pairs.filter((pair) => counterNotices[aboutId]?.itemIds.includes(pairParts(pair).itemId));

/**
 * Its arrival is waited for, or the period runs already and began later than this; for a kept pair it runs behind the
 * measure.
 */
const starts = (dispute: Dispute, pair: PairSubject, at: Instant): boolean => {
  const { stage } = getStage(dispute, pair);
  const end = dispute.waitingEnds[pair];
  return (
    stage === 'counter-notice-arrival' ||
    (stage === 'waiting-period' && isEarlier(at, end)) ||
    (stage === 'kept' && (!end || isEarlier(at, end)))
  );
};

const isEarlier = (at: Instant | undefined, running: Deadline | undefined): boolean =>
  at !== undefined && running !== undefined && at < running.derivation.trigger.at;
