import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { serviceSubject } from '../../core/subject.js';
import { withClocksStarted } from './with-clocks-started.js';
import { checkClaimed } from './check-claimed.js';
import type { Channel } from '../../core/channel.js';

export type RecordArrival = Command<
  'RecordArrival',
  {
    readonly serviceId: string;
    readonly arrivedAt?: Instant;
    readonly noteContentId?: string;
    /** By which it came, where it is known. */ readonly channel?: Channel;
  }
>;

const PROOFS = { platform: 'platform-confirmation', engine: 'delivery-status', person: 'recorded-by-person' } as const;

/**
 * A document reached its addressee: the platform confirms it, the addressee's mail server or a provider of messages
 * told it, or a person saw it done. What counts is the instant of arrival; the earliest of several (procedures.md 8).
 * It cannot lie before the order or after now.
 */
export const recordArrival: DisputeAction<RecordArrival> = {
  by: ['platform', 'case-manager', 'engine'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  decide: ({ data: { serviceId, arrivedAt: claimed, noteContentId, channel: told }, by, at }, file) => {
    const service = file.dispute.services[serviceId] ?? refuse('NoSuchSubject');
    const arrivedAt = claimed ?? at;
    checkClaimed('arrivedAt', arrivedAt, service.orderedAt, at);
    if (service.arrivedAt !== undefined && service.arrivedAt <= arrivedAt) return []; // an earlier arrival is known
    const kind = by.kind === 'platform' || by.kind === 'engine' ? by.kind : 'person';
    const channel = kind === 'platform' ? 'platform' : (told ?? (kind === 'engine' ? 'mail' : 'person'));
    const note = noteContentId !== undefined && { noteContentId };
    return withClocksStarted(
      { type: 'ServiceArrived', data: { serviceId, channel, arrivedAt, proof: PROOFS[kind], ...note } },
      service,
      file,
    );
  },
};
