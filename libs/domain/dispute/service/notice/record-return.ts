import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { serviceSubject } from '../../core/subject.js';
import { serviceOf } from './service-of.js';
import { HAND_CHANNELS, type HandChannel } from '../../core/channel.js';
import { displacedByReturn } from './displaced.js';
import { failed } from './record-failure.js';

export type RecordReturn = Command<
  'RecordReturn',
  { readonly serviceId: string; readonly channel: HandChannel; readonly noteContentId?: string }
>;

/**
 * What a person had sent came back: it is no longer deemed to arrive, nor to have arrived, and has to be brought
 * another way.
 */
export const recordReturn: DisputeAction<RecordReturn> = {
  by: ['case-manager'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  precondition: (subject, { dispute }) => {
    const { dispatched, failed: known } = serviceOf(dispute, subject);
    return HAND_CHANNELS.some((channel) => dispatched.includes(channel) && !known.includes(channel));
  },
  decide: ({ data: { serviceId, channel, noteContentId }, at }, file) => {
    const service = file.dispute.services[serviceId] ?? refuse('NoSuchSubject');
    if (!service.dispatched.includes(channel)) refuse('UnknownReference', { field: 'channel', name: channel });
    if (service.failed.includes(channel)) return [];
    const note = noteContentId !== undefined && { noteContentId };
    const events = failed({ serviceId, channel, reason: 'returned', code: 'returned', ...note }, service, file, at);
    return service.deemed === channel ? [...events, ...displacedByReturn(service, file, at)] : events;
  },
};
