import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { serviceSubject } from '../../core/subject.js';
import { serviceOf } from './service-of.js';
import type { Channel } from '../../core/channel.js';
import type { Service, ServiceFailed } from './events.js';

export type RecordFailure = Command<
  'RecordFailure',
  { readonly serviceId: string; readonly channel: Channel } & Pick<
    ServiceFailed['data'],
    'reason' | 'code' | 'noteContentId'
  >
>;

/**
 * The engine's: this channel did not bring it. If none is left and its arrival is waited for, a person has to bring it.
 * To a platform without an interface a person carries it, where the rulebook says so.
 */
export const recordFailure: DisputeAction<RecordFailure> = {
  by: ['engine'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  precondition: (subject, { dispute }) => {
    const { channels, failed: known } = serviceOf(dispute, subject);
    return channels.some((channel) => !known.includes(channel));
  },
  decide: ({ data, at }, file) => {
    const { serviceId, channel, reason } = data;
    const service = file.dispute.services[serviceId] ?? refuse('NoSuchSubject');
    if (!service.channels.includes(channel)) refuse('UnknownReference', { field: 'channel', name: channel });
    if (service.failed.includes(channel)) return [];
    if (reason !== 'no-interface' || !file.rulebook.house['serve-by-hand']) return failed(data, service, file, at);
    if (service.byHand) return [];
    return [
      {
        type: 'HandServiceAsked',
        data: { serviceId, due: houseDeadline(file, 'serve-by-hand', { event: 'HandServiceAsked', at }) },
      },
    ];
  },
};

/** The failure, and that a person has to bring it where nothing is left to hope for. */
export const failed = (
  data: ServiceFailed['data'],
  service: Service,
  file: DisputeFile,
  at: Instant,
): readonly DisputeEvent[] => {
  const { serviceId, channel, reason, code, noteContentId } = data;
  const note = noteContentId !== undefined && { noteContentId };
  const event: DisputeEvent = { type: 'ServiceFailed', data: { serviceId, channel, reason, code, ...note } };
  if (!isWaitedFor(service, file) || (isHopeful(service, channel) && !isDeemed(service, channel, file))) return [event];
  const repairDue = houseDeadline(file, 'repair-service', { event: 'ServiceOverdue', at });
  return [event, { type: 'ServiceOverdue', data: { serviceId, effectiveAt: at, repairDue } }];
};

/** What came back must not be deemed to have arrived. */
const isDeemed = ({ serviceId }: Service, channel: Channel, { dispute, rulebook }: DisputeFile): boolean =>
  getStage(dispute, serviceSubject(serviceId)).stage === 'deemed-arrival' &&
  rulebook.deemedChannels?.some((one) => one === channel) === true;

/** Another channel has not failed yet. */
const isHopeful = ({ channels, dispatched, failed }: Service, channel: Channel): boolean =>
  [...channels, ...dispatched].some((one) => one !== channel && !failed.includes(one));

const isWaitedFor = ({ serviceId }: Service, { dispute }: DisputeFile): boolean => {
  const { stage, deadline } = getStage(dispute, serviceSubject(serviceId));
  return stage !== 'closed' && deadline !== undefined;
};
