import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { serviceSubject } from '../../core/subject.js';
import type { DocumentAsked } from './events.js';

export type AskForDocument = Command<'AskForDocument', DocumentAsked['data']>;

/**
 * Whoever may read a document may have it as a file. It is made once for all of them, whoever asks first; asking again
 * records nothing.
 */
export const askForDocument: DisputeAction<AskForDocument> = {
  by: ['addressee', 'complainant', 'platform', 'case-manager'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  decide: ({ data: { serviceId, locale }, by }, file) => {
    const service = file.dispute.services[serviceId] ?? refuse('NoSuchSubject');
    if (!visibilityOf(by, file).sees(serviceSubject(serviceId))) refuse('NotFound');
    return service.files?.[locale] === undefined ? [{ type: 'DocumentAsked', data: { serviceId, locale } }] : [];
  },
};
