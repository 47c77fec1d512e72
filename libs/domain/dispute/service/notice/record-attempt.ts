import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { serviceSubject } from '../../core/subject.js';
import { checkClaimed } from './check-claimed.js';
import type { HandChannel } from '../../core/channel.js';
import type { ServiceAttempted } from './events.js';

export type RecordAttempt = Command<
  'RecordAttempt',
  { readonly serviceId: string; readonly channel: HandChannel; readonly attemptedAt?: Instant } & Pick<
    ServiceAttempted['data'],
    'outcome' | 'noteContentId'
  >
>;

/** A person tried to bring it and could not yet: the call that nobody answered is kept, too. */
export const recordAttempt: DisputeAction<RecordAttempt> = {
  by: ['case-manager'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  decide: ({ at, data: { serviceId, channel, outcome, attemptedAt = at, noteContentId } }, { dispute }) => {
    const { orderedAt } = dispute.services[serviceId] ?? refuse('NoSuchSubject');
    checkClaimed('attemptedAt', attemptedAt, orderedAt, at);
    const note = noteContentId !== undefined && { noteContentId };
    return [{ type: 'ServiceAttempted', data: { serviceId, channel, attemptedAt, outcome, ...note } }];
  },
};
