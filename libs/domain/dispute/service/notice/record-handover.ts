import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import { serviceSubject } from '../../core/subject.js';
import { withClocksStarted } from './with-clocks-started.js';
import type { HandChannel } from '../../core/channel.js';
import type { Service, ServiceDispatched } from './events.js';
import { checkClaimed } from './check-claimed.js';

export type RecordHandover = Command<
  'RecordHandover',
  {
    readonly serviceId: string;
    readonly channel: HandChannel;
    readonly handedOverAt?: Instant;
    /** What is written down proves that it arrived then, too: a portal's receipt, a signature. */
    readonly arrived: boolean;
  } & Pick<ServiceDispatched['data'], 'detailsContentId' | 'evidence'>
>;

/**
 * A person gave the document to the post, left it with somebody, read it out on the telephone, or entered it at a
 * platform that has no interface.
 */
export const recordHandover: DisputeAction<RecordHandover> = {
  by: ['case-manager'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  decide: ({ data, at }, file) => {
    const { serviceId, channel, arrived, handedOverAt = at, detailsContentId, evidence } = data;
    const service = file.dispute.services[serviceId] ?? refuse('NoSuchSubject');
    if (channel === 'platform' && (!service.byHand || service.addressee.kind === 'authority'))
      refuse('NotByHand', { subject: serviceSubject(serviceId) });
    checkClaimed('handedOverAt', handedOverAt, service.orderedAt, at);
    const deemed = arrived ? undefined : deemedArrival(service, channel, handedOverAt, file);
    const written = {
      ...(detailsContentId !== undefined && { detailsContentId }),
      ...(evidence && evidence.length > 0 && { evidence }),
    };
    const dispatched: ServiceDispatched = {
      type: 'ServiceDispatched',
      data: { serviceId, channel, dispatchedAt: handedOverAt, ...written, ...(deemed && { deemed }) },
    };
    if (!arrived || (service.arrivedAt !== undefined && service.arrivedAt <= handedOverAt)) return [dispatched];
    const proof = { serviceId, channel, arrivedAt: handedOverAt, proof: 'recorded-by-person' } as const;
    const after = { ...file, dispute: file.evolve(file.dispute, [dispatched]) };
    return [dispatched, ...withClocksStarted({ type: 'ServiceArrived', data: proof }, service, after)];
  },
};

/** Only where its arrival is waited for, is not known yet, and the rulebook has a day for this channel. */
const deemedArrival = ({ serviceId, arrivedAt }: Service, channel: HandChannel, at: Instant, file: DisputeFile) => {
  const { steps, deemedChannels = [] } = file.rulebook;
  const { stage } = getStage(file.dispute, serviceSubject(serviceId));
  if (
    arrivedAt !== undefined ||
    stage === 'closed' ||
    !steps['deemed-arrival'] ||
    !deemedChannels.some((one) => one === channel)
  )
    return undefined;
  return stageDeadline(file, 'deemed-arrival', { event: 'ServiceDispatched', at });
};
