import { withStaffExhibits } from '../evidence/exhibit.js';
import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { setEnd } from '../../core/set-end.js';
import { respondentSubject, serviceSubject } from '../../core/subject.js';
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
  ServiceArrived: (dispute, { serviceId, arrivedAt }) => {
    const arrived = change(dispute, serviceId, (service) => ({
      arrivedAt: service.arrivedAt !== undefined && service.arrivedAt < arrivedAt ? service.arrivedAt : arrivedAt,
    }));
    const subject = serviceSubject(serviceId);
    const settled = closeTask(
      setStage(arrived, [subject], { stage: 'closed', reason: 'arrived' }),
      'repair-service',
      subject,
    );
    return takeUp(closeTask(settled, 'serve-by-hand', subject), subject);
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

const change = (dispute: Dispute, serviceId: string, to: (service: Service) => Partial<Service>): Dispute => {
  const service = dispute.services[serviceId];
  return service
    ? { ...dispute, services: { ...dispute.services, [serviceId]: { ...service, ...to(service) } } }
    : dispute;
};
