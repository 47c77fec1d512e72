import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { houseDeadline } from '../../core/deadlines.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import { pairParts, undertakingSubject, type PairSubject, type Subject } from '../../core/subject.js';
import { windowAt, windowsOf, windowSubject } from '../../core/windows.js';
import type { Window } from '../../core/window.js';
import { NOTICES } from './document-kinds.js';
import type { DeemedArrivalDisplaced, Service, ServiceArrived } from './events.js';
import { noticedAt } from './noticed-at.js';
import { checkStarted, stillDeclared, waitingPeriods } from './with-clocks-started.js';

/** A letter that was deemed to have arrived came back: what ran from that day has not begun, and a person brings it. */
export const displacedByReturn = (service: Service, file: DisputeFile, at: Instant): readonly DisputeEvent[] => {
  const clocks = restingClocks(service, file);
  const stands = endedSince(service, file.dispute);
  const displaced = displacedOf(service, 'returned', clocks, stands);
  const isOver = getStage(file.dispute, 'dispute').stage === 'closed' || (clocks.length === 0 && stands.length > 0);
  if (isOver) return [displaced];
  const repairDue = houseDeadline(file, 'repair-service', { event: 'ServiceOverdue', at });
  return [displaced, { type: 'ServiceOverdue', data: { serviceId: service.serviceId, effectiveAt: at, repairDue } }];
};

/** It is proved that it came later: what ran from the deemed day runs from then. */
export const displacedByArrival = (
  arrived: ServiceArrived,
  service: Service,
  file: DisputeFile,
  at: Instant,
): readonly DisputeEvent[] => {
  const resting = restingClocks(service, file);
  const stands = endedSince(service, file.dispute);
  const after = file.evolve(file.dispute, [displacedOf(service, 'later', [], []), arrived]);
  const counted = recounted(resting, service, { ...file, dispute: after }, arrived.data.arrivedAt, at);
  const moved = new Set(counted.flatMap(clocksIn));
  const displaced = displacedOf(
    service,
    'later',
    resting.filter((clock) => moved.has(clock)),
    stands,
  );
  return [displaced, arrived, ...counted];
};

const displacedOf = (
  { serviceId, deemed = 'post' }: Service,
  why: DeemedArrivalDisplaced['data']['why'],
  clocks: readonly Subject[],
  stands: readonly Subject[],
): DeemedArrivalDisplaced => ({
  type: 'DeemedArrivalDisplaced',
  data: {
    serviceId,
    channel: deemed,
    why,
    ...(clocks.length > 0 && { clocks }),
    ...(stands.length > 0 && { stands }),
  },
});

/** What runs, or ran out into a default, from the day on which this letter was deemed to arrive. */
const restingClocks = (service: Service, file: DisputeFile): readonly Subject[] => {
  const { dispute } = file;
  const { document, aboutId = '', pairs } = service;
  if (document === 'forwarded-notice') {
    const without = file.evolve(dispute, [displacedOf(service, 'later', [], [])]);
    return windowsOf(dispute, pairs.map(pairParts))
      .filter((window) => ran(window, dispute) && isNoticedBy(window, dispute, without))
      .map(windowSubject);
  }
  const isFromThere = (due: Deadline | undefined): boolean =>
    due?.derivation.trigger.event === 'ServiceArrived' && due.derivation.trigger.at === service.arrivedAt;
  if (document === 'forwarded-counter-notice')
    return stillDeclared(dispute, service).filter(
      (pair) => isFromThere(dispute.waitingEnds[pair]) && WAITING.includes(getStage(dispute, pair).stage),
    );
  if (document !== 'performance-reported') return [];
  const { stage, deadline } = getStage(dispute, undertakingSubject(aboutId));
  return stage === 'performance-check' && isFromThere(deadline) ? [undertakingSubject(aboutId)] : [];
};

const WAITING: readonly string[] = ['waiting-period', 'inquiry', 'kept'];
const OPENED_BY_ARRIVAL: readonly string[] = ['ServiceArrived', 'ComplaintWithdrawn'];

/** Opened since all notices had arrived, and not at its end, or at one that lateness or default tells of. */
const ran = (window: Window, dispute: Dispute): boolean => {
  const { stage, reason, deadline } = getStage(dispute, windowSubject(window));
  if (deadline === undefined || !OPENED_BY_ARRIVAL.includes(deadline.derivation.trigger.event)) return false;
  const isLate = Object.values(dispute.counterNotices).some(
    ({ late, respondentId }) => late && respondentId === window.respondentId,
  );
  return stage === 'awaiting-counter-notice' || (stage === 'closed' && (reason === 'defaulted' || isLate));
};

const isNoticedBy = (window: Window, before: Dispute, without: Dispute): boolean =>
  noticedAt(before, window) !== undefined && noticedAt(without, window) === undefined;

/** What it told of that has ended meanwhile: no letter that comes back opens it again. */
const endedSince = ({ document, pairs, aboutId = '' }: Service, dispute: Dispute): readonly Subject[] => {
  const subjects =
    document === 'performance-reported' ? [undertakingSubject(aboutId)] : NOTICES.includes(document) ? pairs : [];
  return subjects.filter((subject) => getStage(dispute, subject).stage === 'closed');
};

/** These clocks from that arrival on, where they end otherwise by it; `at`: now. */
const recounted = (
  clocks: readonly Subject[],
  service: Service,
  file: DisputeFile,
  arrivedAt: Instant,
  at: Instant,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const { aboutId = '' } = service;
  if (service.document === 'performance-reported') return clocks.map(() => checkStarted(aboutId, arrivedAt, file));
  if (service.document === 'forwarded-counter-notice')
    return waitingPeriods(aboutId, clocks as readonly PairSubject[], arrivedAt, file).filter((event) =>
      runsOn(event, dispute, at),
    );
  return clocks.flatMap((subject) => windowAgain(subject, file));
};

/** What the platform is asked about waits on only if its period is not over. */
const runsOn = (event: DisputeEvent, dispute: Dispute, at: Instant): boolean =>
  event.type !== 'WaitingPeriodStarted' ||
  at <= event.data.due.dueAt ||
  event.data.pairs.every((pair) => getStage(dispute, pair).stage !== 'inquiry');

const windowAgain = (subject: Subject, file: DisputeFile): readonly DisputeEvent[] => {
  const window = windowAt(subject);
  const { deadline } = getStage(file.dispute, subject);
  const at = window && noticedAt(file.dispute, window);
  if (!deadline || !window || at === undefined || at <= deadline.derivation.trigger.at) return [];
  const anchor = { event: 'ServiceArrived', at };
  const due = deadlineAfter({ ...inputOf(deadline.derivation), anchor, calendar: file.calendar });
  return due.dueAt === deadline.dueAt ? [] : [{ type: 'ResponseWindowOpened', data: { ...window, due } }];
};

const clocksIn = (event: DisputeEvent): readonly Subject[] => {
  if (event.type === 'ResponseWindowOpened') return [windowSubject(event.data)];
  if (event.type === 'PerformanceCheckStarted') return [undertakingSubject(event.data.undertakingId)];
  return event.type === 'WaitingPeriodStarted' ? event.data.pairs : [];
};
