import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkContactOfParty } from '../../core/power.js';
import { serviceSubject } from '../../core/subject.js';
import { serviceOf } from './service-of.js';
import { withClocksStarted } from './with-clocks-started.js';

export type AcknowledgeService = Command<'AcknowledgeService', { readonly serviceId: string }>;

/**
 * The addressee opens the document: from this instant it has arrived, whatever the channels prove later. An officer's
 * word for whose phone it is proves no arrival.
 */
export const acknowledgeService: DisputeAction<AcknowledgeService> = {
  by: ['addressee'],
  power: 'reads',
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  precondition: (subject, { dispute, context }) => {
    checkContactOfParty(context);
    return serviceOf(dispute, subject).arrivedAt === undefined;
  },
  decide: ({ data: { serviceId }, at }, file) => {
    const service = file.dispute.services[serviceId] ?? refuse('NoSuchSubject');
    if (service.arrivedAt !== undefined && service.arrivedAt <= at) return [];
    return withClocksStarted(
      { type: 'ServiceArrived', data: { serviceId, channel: 'person', arrivedAt: at, proof: 'opened' } },
      service,
      file,
    );
  },
};
