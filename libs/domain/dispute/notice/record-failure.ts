import type { Command } from '../../message.js';
import { refuse } from '../../refusal.js';
import { houseDeadline, type DisputeAction } from '../action.js';
import { getStage, type DisputeEvent } from '../state.js';
import { serviceSubject } from '../subject.js';
import type { Channel, ServiceFailed } from './events.js';

export type RecordFailure = Command<
  'RecordFailure',
  { readonly serviceId: string; readonly channel: Channel; readonly reason: ServiceFailed['data']['reason']; readonly code: string }
>;

/** The engine's: this channel did not bring it. If none is left and its arrival is waited for, a person has to bring it. */
export const recordFailure: DisputeAction<RecordFailure> = {
  by: ['engine'],
  on: 'service',
  during: ['awaiting-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  decide: ({ data: { serviceId, channel, reason, code }, at }, file) => {
    const service = file.dispute.services[serviceId] ?? refuse('NoSuchSubject');
    if (!service.channels.includes(channel)) refuse('UnknownReference', { field: 'channel', name: channel });
    if (service.failed.includes(channel)) return [];
    const failed: DisputeEvent = { type: 'ServiceFailed', data: { serviceId, channel, reason, code } };
    const channelsLeft = service.channels.filter((one) => one !== channel && !service.failed.includes(one));
    const { stage, deadline } = getStage(file.dispute, serviceSubject(serviceId));
    if (channelsLeft.length > 0 || stage === 'closed' || deadline === undefined) return [failed];
    const repairDue = houseDeadline(file, 'repair-service', { event: 'ServiceOverdue', at });
    return [failed, { type: 'ServiceOverdue', data: { serviceId, effectiveAt: at, repairDue } }];
  },
};
