import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { visibilityOf } from '../visibility/visibility.js';
import { partsOf, serviceSubject } from '../core/subject.js';
import { DOCUMENT_LOCALES, type DocumentAsked } from '../service/document/events.js';

export type AskForDocument = Command<'AskForDocument', DocumentAsked['data']>;

/**
 * Whoever may read a document may have it as a file. It is made once for all of them, whoever asks first; asking again
 * records nothing.
 */
export const askForDocument: DisputeAction<AskForDocument> = {
  by: ['addressee', 'complainant', 'platform', 'case-manager'],
  power: 'reads',
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  precondition: (subject, { dispute, context, actor }) => {
    if (!visibilityOf(actor, { dispute, context }).sees(subject)) refuse('NotFound');
    const { files } = dispute.services[partsOf(subject).id ?? ''] ?? {};
    return DOCUMENT_LOCALES.some((locale) => files?.[locale] === undefined);
  },
  decide: ({ data: { serviceId, locale } }, { dispute }) => {
    const service = dispute.services[serviceId] ?? refuse('NoSuchSubject');
    return service.files?.[locale] === undefined ? [{ type: 'DocumentAsked', data: { serviceId, locale } }] : [];
  },
};
