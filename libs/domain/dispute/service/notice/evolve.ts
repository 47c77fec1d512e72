import { withStaffExhibits } from '../evidence/exhibit.js';
import { getStage, setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { setEnd } from '../../core/set-end.js';
import { partsOf, respondentSubject, serviceSubject, type PairSubject, type Subject } from '../../core/subject.js';
import { withoutPairs } from '../../core/without-pairs.js';
import { closeTask, giveUp, moveTask, openTask, takeUp } from '../../core/tasks.js';
import type { NoticeEvent, Service } from './events.js';

export const evolveNotice: EvolveOf<NoticeEvent> = {
  ServiceOrdered: (dispute, { due, ...order }) => {
    const ordered = {
      ...dispute,
      services: { ...dispute.services, [order.serviceId]: { ...order, dispatched: [], failed: [] } },
    };
    return setStage(ordered, [serviceSubject(order.serviceId)], {
      stage: 'awaiting-arrival',
      ...(due && { deadline: due }),
    });
  },
  ServiceDispatched: (before, { serviceId, channel, deemed, evidence }) => {
    const dispute = withStaffExhibits(before, evidence);
    const subject = serviceSubject(serviceId);
    const dispatched = change(dispute, serviceId, (service) => ({
      dispatched: [...service.dispatched, channel],
      // it came back, and was sent once more
      ...(deemed && { failed: service.failed.filter((one) => one !== channel) }),
    }));
    const isCarried = channel === 'platform' || dispute.services[serviceId]?.addressee.kind === 'authority';
    const carried = isCarried ? closeTask(dispatched, 'serve-by-hand', subject) : dispatched;
    return deemed
      ? closeTask(
          setStage(carried, [subject], { stage: 'deemed-arrival', deadline: deemed }),
          'repair-service',
          subject,
        )
      : carried;
  },
  ServiceAttempted: (dispute) => dispute, // kept for whoever asks what was tried; it changes nothing
  HandServiceAsked: (dispute, { serviceId, due }) =>
    openTask(
      change(dispute, serviceId, () => ({ byHand: true })),
      'serve-by-hand',
      serviceSubject(serviceId),
      due,
    ),
  ServiceArrived: (dispute, { serviceId, arrivedAt, proof, channel }) => {
    const known = dispute.services[serviceId]?.arrivedAt;
    const counts = known === undefined || arrivedAt <= known;
    const unknown = counts ? notArrived(dispute, serviceId) : dispute;
    const arrived = change(unknown, serviceId, () =>
      counts ? { arrivedAt, ...(proof === 'deemed' && { deemed: channel }) } : {},
    );
    const subject = serviceSubject(serviceId);
    const settled = closeTask(
      setStage(arrived, [subject], { stage: 'closed', reason: 'arrived' }),
      'repair-service',
      subject,
    );
    return takeUp(closeTask(settled, 'serve-by-hand', subject), subject);
  },
  DeemedArrivalDisplaced: (dispute, { serviceId, why, clocks = [] }) => {
    const without = notArrived(dispute, serviceId);
    return why === 'returned' ? clocks.reduce(notBegun, without) : without;
  },
  ServiceFailed: (dispute, { serviceId, channel }) =>
    change(dispute, serviceId, (service) => ({ failed: [...service.failed, channel] })),
  ServiceOverdue: (dispute, { serviceId, repairDue }) => {
    const subject = serviceSubject(serviceId);
    return openTask(setStage(dispute, [subject], { stage: 'awaiting-arrival' }), 'repair-service', subject, repairDue);
  },
  ResponseWindowOpened: (dispute, { respondentId, round, due }) =>
    setStage(dispute, [respondentSubject(respondentId, round)], { stage: 'awaiting-counter-notice', deadline: due }),
  EffectGivenUp: (dispute, { key, subject, resumeDue }) => giveUp(dispute, key, subject, resumeDue),
  EffectResumed: (dispute, { key, subject }) => takeUp(dispute, subject, [key]),
  DeadlineRecomputed: (dispute, { subject, due, task }) => {
    if (task !== undefined) return moveTask(dispute, task, subject, due);
    return setEnd(dispute, subject, due);
  },
};

const notArrived = (dispute: Dispute, serviceId: string): Dispute => {
  const { arrivedAt: _, deemed: __, ...service } = dispute.services[serviceId] ?? {};
  return 'serviceId' in service ? { ...dispute, services: { ...dispute.services, [serviceId]: service } } : dispute;
};

/** Nothing runs for it before its letter arrives; what a proceeding keeps stays kept. */
const notBegun = (dispute: Dispute, subject: Subject): Dispute => {
  switch (partsOf(subject).kind) {
    case 'pair': {
      const pair = subject as PairSubject;
      const without = { ...dispute, waitingEnds: withoutPairs(dispute.waitingEnds, [pair]) };
      return getStage(dispute, pair).stage === 'kept'
        ? without
        : setStage(without, [pair], { stage: 'counter-notice-arrival' });
    }
    case 'undertaking':
      return setStage(dispute, [subject], { stage: 'performance-check' });
    default:
      return setStage(dispute, [subject], { stage: 'awaiting-arrival' });
  }
};

const change = (dispute: Dispute, serviceId: string, to: (service: Service) => Partial<Service>): Dispute => {
  const service = dispute.services[serviceId];
  return service
    ? { ...dispute, services: { ...dispute.services, [serviceId]: { ...service, ...to(service) } } }
    : dispute;
};
