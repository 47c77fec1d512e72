import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { serviceSubject } from '../../core/subject.js';
import { serviceOf } from './service-of.js';
import { withClocksStarted } from './with-clocks-started.js';
import { checkClaimed } from './check-claimed.js';
import { displacedByArrival } from './displaced.js';
import type { Service, ServiceArrived } from './events.js';
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
 * told it, or a person saw it done. What counts is the instant of arrival; the earliest of several (procedures.md 8),
 * but that what is proved of a letter goes before the day on which it was deemed to come. It cannot lie before the
 * order or after now.
 */
export const recordArrival: DisputeAction<RecordArrival> = {
  by: ['platform', 'case-manager', 'engine'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  precondition: (subject, { dispute }) => {
    const { orderedAt, arrivedAt } = serviceOf(dispute, subject);
    return arrivedAt === undefined || orderedAt < arrivedAt; // an earlier arrival may still be proved
  },
  decide: ({ data: { serviceId, arrivedAt: claimed, noteContentId, channel: told }, by, at }, file) => {
    const service = file.dispute.services[serviceId] ?? refuse('NoSuchSubject');
    const arrivedAt = claimed ?? at;
    checkClaimed('arrivedAt', arrivedAt, service.orderedAt, at);
    const kind = by.kind === 'platform' || by.kind === 'engine' ? by.kind : 'person';
    const channel = kind === 'platform' ? 'platform' : (told ?? (kind === 'engine' ? 'mail' : 'person'));
    const note = noteContentId !== undefined && { noteContentId };
    const arrived: ServiceArrived = {
      type: 'ServiceArrived',
      data: { serviceId, channel, arrivedAt, proof: PROOFS[kind], ...note },
    };
    if (service.arrivedAt === undefined || arrivedAt < service.arrivedAt)
      return withClocksStarted(arrived, service, file);
    // an earlier arrival is known; if only the rulebook says so, this one may be that very letter's
    return isOfDeemed(service, arrived) ? displacedByArrival(arrived, service, file, at) : [];
  },
};

/** By the channel that was deemed to bring it, or as a person says who names none. Another says nothing of that one. */
const isOfDeemed = ({ deemed, arrivedAt }: Service, { data }: ServiceArrived): boolean =>
  deemed !== undefined && data.arrivedAt !== arrivedAt && (data.channel === deemed || data.channel === 'person');
