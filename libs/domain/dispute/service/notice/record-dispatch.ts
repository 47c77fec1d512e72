import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { serviceSubject } from '../../core/subject.js';
import type { Channel } from '../../core/channel.js';

export type RecordDispatch = Command<'RecordDispatch', { readonly serviceId: string; readonly channel: Channel }>;

/** The engine's: the next system on the way took the document. */
export const recordDispatch: DisputeAction<RecordDispatch> = {
  by: ['engine'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  decide: ({ data: { serviceId, channel }, at }, { dispute }) => {
    const { channels, dispatched } = dispute.services[serviceId] ?? refuse('NoSuchSubject');
    if (!channels.includes(channel)) refuse('UnknownReference', { field: 'channel', name: channel });
    return dispatched.includes(channel)
      ? []
      : [{ type: 'ServiceDispatched', data: { serviceId, channel, dispatchedAt: at } }];
  },
};
