import { awaitedOf, isLetGo, isRefused, owedTo, toHandOver } from '../../dispute/measures/measure/outstanding.js';
import { isNegotiated, openNegotiations } from '../../dispute/core/negotiations.js';
import { openUndertakings } from '../../dispute/talks/settlement/open-undertakings.js';
import type { Service } from '../../dispute/service/notice/events.js';
import { openPairs, pairOf } from '../../dispute/core/pairs.js';
import { awaitedAgreement } from '../../dispute/core/awaited-agreement.js';
import { runningMediation } from '../../dispute/core/running-mediation.js';
import { runningPanel } from '../../dispute/core/running-panel.js';
import { plan } from '../../dispute/plan.js';
import type { Effect } from '../../dispute/effect.js';
import { getStage, type Dispute } from '../../dispute/core/state.js';
import type { Pair } from '../../dispute/core/pair.js';
import type { TaskKind } from '../../dispute/core/task.js';
import {
  decisionSubject,
  panelSubject,
  platformSubject,
  proceedingSubject,
  respondentSubject,
  seatSubject,
  serviceSubject,
  type PairSubject,
  type Subject,
} from '../../dispute/core/subject.js';
import { windowOf } from '../../dispute/core/windows.js';
import { taskKey } from '../../dispute/core/tasks.js';
import { calendar } from './calendar.js';
import { rulebook } from './rulebook.js';

/** What is wrong with this dispute; empty for every one that can be reached. */
export const wrongs = (dispute: Dispute): readonly string[] => {
  const { stage } = getStage(dispute, 'dispute');
  const { effects, deadlines } = plan(dispute, rulebook, calendar);
  const keys = [...effects, ...deadlines].map(({ key }) => key);
  const open = openPairs(dispute);
  const tasks = Object.values(dispute.tasks);
  return [
    ...(stage !== 'unfiled' && stage !== 'closed' && !hasPanel(dispute) && keys.length + tasks.length === 0
      ? ['nothing to come']
      : []),
    ...(stage === 'closed' && open.length > 0 ? ['closed with open pairs'] : []),
    ...(stage !== 'closed' &&
    stage !== 'unfiled' &&
    !runningPanel(dispute) &&
    !awaitedAgreement(dispute) &&
    open.length === 0 &&
    openUndertakings(dispute).length === 0
      ? ['open without open pairs']
      : []),
    ...(stage === 'closed'
      ? tasks.filter(({ kind }) => !OUTLIVE.includes(kind)).map(({ kind }) => `closed with task ${kind}`)
      : []),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `twice in the plan: ${key}`),
    ...open
      .filter((pair) => !isLookedAfter(dispute, pair) && !runningMediation(dispute) && !runningPanel(dispute))
      .map((pair) => `nobody looks after ${pairOf(pair)} at ${getStage(dispute, pairOf(pair)).stage}`),
    ...dispute.pairs
      .filter((pair) => !isMeasuredRightly(dispute, pair))
      .map((pair) => `the measure on ${pairOf(pair)} is not what its stage says`),
    ...[...new Set(dispute.pairs.map(({ platformId }) => platformId))]
      .filter((platformId) => !isCarried(dispute, platformId, effects))
      .map((platformId) => `nobody carries measures to ${platformId}`),
    ...Object.values(dispute.services)
      .filter((service) => service.byHand && service.arrivedAt === undefined && !isHandedOver(service))
      .filter(
        ({ serviceId }) => !hasTask(dispute, 'serve-by-hand', serviceSubject(serviceId)) && !isMoot(dispute, serviceId),
      )
      .map(({ serviceId }) => `nobody carries ${serviceId} to its platform`),
    ...(isPanelLookedAfter(dispute, effects) ? [] : ['nobody looks after the panel']),
    ...openNegotiations(dispute)
      .filter((id) => dispute.negotiations[id]?.pairs.every((pair) => getStage(dispute, pair).stage === 'closed'))
      .map((id) => `negotiation ${id} about nothing`),
    ...(deadlines.some(({ actAt }, index) => actAt < (deadlines[index - 1]?.actAt ?? ''))
      ? ['deadlines out of order']
      : []),
  ];
};

/** A panel awaits something by a day, is a person's to see to, or the engine's own. */
const isPanelLookedAfter = (dispute: Dispute, effects: readonly Effect[]): boolean => {
  const [panelId] = runningPanel(dispute) ?? [];
  if (panelId === undefined) return true;
  const of = (some: Readonly<Record<string, { readonly panelId: string }>>, subject: (id: string) => Subject) =>
    Object.entries(some).flatMap(([id, one]) => (one.panelId === panelId ? [subject(id)] : []));
  const own = [panelSubject(panelId), ...of(dispute.seats, seatSubject), ...of(dispute.decisions, decisionSubject)];
  return (
    own.some((subject) => dispute.stages[subject]?.deadline !== undefined) ||
    Object.values(dispute.tasks).some(({ subject }) => own.includes(subject)) ||
    effects.some(({ kind }) => kind === 'tell-secret')
  );
};

/** What a panel that is there has to do by when is its own to say. */
const hasPanel = (dispute: Dispute): boolean => (runningPanel(dispute)?.[1].members.length ?? 0) > 0;

const isHandedOver = ({ addressee, dispatched }: Service): boolean =>
  addressee.kind === 'authority' ? dispatched.length > 0 : dispatched.includes('platform');

/** Tasks about what goes on after the last pair has come to its end. */
const OUTLIVE: readonly TaskKind[] = [
  'chase-adoption',
  'chase-platform',
  'resume-effect',
  'match-unlisted',
  'check-round',
  'chase-side-effects',
  'check-relisting',
  'compare-goods',
  'serve-by-hand',
  'ask-by-hand',
  'have-confirmed',
  'chase-referral',
  'agree-referral',
  'decide-faith-review',
  'warn-faith-review',
  'find-on-faith',
  'second-finding',
  'assign-appeal',
  'decide-appeal',
  'sweep-holdings',
  'review-standing',
];

const hasTask = (dispute: Dispute, ...[kind, subject]: Parameters<typeof taskKey>): boolean =>
  dispute.tasks[taskKey(kind, subject)] !== undefined;
const hasDeadline = (dispute: Dispute, subject: Subject): boolean => getStage(dispute, subject).deadline !== undefined;
const isOnItsWay = (dispute: Dispute, serviceId: string): boolean =>
  ['awaiting-arrival', 'deemed-arrival'].includes(getStage(dispute, serviceSubject(serviceId)).stage) &&
  (hasDeadline(dispute, serviceSubject(serviceId)) || hasTask(dispute, 'repair-service', serviceSubject(serviceId)));

/** A notice about pairs that have all come to their end. */
const isMoot = (dispute: Dispute, serviceId: string): boolean =>
  dispute.services[serviceId]?.pairs.every((pair) => getStage(dispute, pair).stage === 'closed') ?? true;

/** Its own clock, its document on the way, its proceeding's clock, its respondent's window, or a person with a task. */
const isLookedAfter = (dispute: Dispute, pair: Pair): boolean => {
  const subject = pairOf(pair);
  const services = Object.values(dispute.services).filter(({ pairs }) => pairs.includes(subject));
  const onItsWay = (document: string) =>
    services.some((service) => service.document === document && isOnItsWay(dispute, service.serviceId));
  switch (getStage(dispute, subject).stage) {
    case 'intake':
      return (
        hasTask(dispute, 'check-materials', 'dispute') ||
        (getStage(dispute, 'dispute').stage === 'curing' && hasDeadline(dispute, 'dispute'))
      );
    case 'counter-notice-arrival':
      return (
        onItsWay('forwarded-counter-notice') ||
        hasTask(dispute, 'check-counter-notice', respondentSubject(pair.respondentId))
      );
    case 'waiting-period':
      return dispute.waitingEnds[subject]?.dueAt === getStage(dispute, subject).deadline?.dueAt;
    case 'inquiry':
      return hasDeadline(dispute, subject);
    case 'kept':
      return Object.entries(dispute.proceedings).some(
        ([id, { keeps }]) => keeps.includes(subject) && hasDeadline(dispute, proceedingSubject(id)),
      );
    case 'awaiting-counter-notice':
      return isAnswerAwaited(dispute, pair);
    default:
      return false;
  }
};

const isAnswerAwaited = (dispute: Dispute, pair: Pair): boolean => {
  const { respondentId } = pair;
  const { stage, deadline } = getStage(dispute, windowOf(dispute, pair));
  if (stage === 'awaiting-counter-notice') return deadline !== undefined;
  if (stage === 'awaiting-arrival')
    return Object.values(dispute.services).some(
      ({ serviceId, document, addressee }) =>
        document === 'forwarded-notice' && addressee.id === respondentId && isOnItsWay(dispute, serviceId),
    );
  return hasTask(dispute, 'next-step', 'dispute') || openPairs(dispute).some((other) => isRunning(dispute, other));
};

const isRunning = (dispute: Dispute, pair: Pair): boolean =>
  ['counter-notice-arrival', 'waiting-period', 'inquiry', 'kept'].includes(getStage(dispute, pairOf(pair)).stage) ||
  getStage(dispute, windowOf(dispute, pair)).stage !== 'closed' ||
  isNegotiated(dispute, pairOf(pair));

const isMeasuredRightly = (dispute: Dispute, pair: Pair): boolean => {
  const { stage, reason } = getStage(dispute, pairOf(pair));
  const wanted = dispute.measures[pairOf(pair)]?.wanted;
  if (dispute.ended[pair.itemId] !== undefined) return true; // moot
  if (stage === 'intake') return wanted === undefined || wasUrgent(dispute, pairOf(pair));
  // a guarantee stands there instead, or a court took it down
  if (stage !== 'closed' && dispute.restorations[pairOf(pair)] === 'restore') return true;
  if (reason === 'settled') return true; // as they agreed
  if (reason === 'decided') return true; // as its platform answers
  // a period that had run out when it went on blocks nothing: the platform is asked once more
  if ((stage === 'waiting-period' || stage === 'inquiry') && wanted === 'lift') return true;
  if (stage !== 'closed' || reason === 'defaulted') return wanted === 'block';
  if (reason === 'taken-to-court') return (wanted === 'block') === (dispute.courtOrders[pairOf(pair)] !== 'restore');
  return wanted !== 'block';
};

const wasUrgent = ({ urgent }: Dispute, pair: PairSubject): boolean =>
  Object.values(urgent).some(({ measured }) => measured.includes(pair));

/**
 * What is wanted and not carried out is still to be asked, waited for, given up with a task, or chased by a person, who
 * may let it be.
 */
const isCarried = (dispute: Dispute, platformId: string, effects: readonly Effect[]): boolean => {
  const subject = platformSubject(platformId);
  const owed = owedTo(dispute, platformId).length > 0;
  const planned = effects.some(({ kind, subject: whose }) => kind === 'ask-platform' && whose === subject);
  const refused = Object.values(dispute.measures).some(
    (measure) => measure.platformId === platformId && isRefused(measure) && !isLetGo(measure),
  );
  return (
    (!owed || planned || hasTask(dispute, 'resume-effect', subject)) &&
    (awaitedOf(dispute, platformId).length === 0 || hasDeadline(dispute, subject)) &&
    (toHandOver(dispute, platformId).length === 0 || hasTask(dispute, 'ask-by-hand', subject)) &&
    (!refused || hasTask(dispute, 'chase-platform', subject))
  );
};
