import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf, serviceSubject } from '../../core/subject.js';
import type { DocumentMade } from './events.js';

export type RecordDocument = Command<'RecordDocument', DocumentMade['data']>;

/** The engine's: the file that was asked for is made and kept. What was made first stays. */
export const recordDocument: DisputeAction<RecordDocument> = {
  by: ['engine'],
  on: 'service',
  during: ['awaiting-arrival', 'deemed-arrival', 'closed'],
  subjects: ({ serviceId }) => [serviceSubject(serviceId)],
  precondition: (subject, { dispute }) =>
    Object.values(dispute.services[partsOf(subject).id ?? '']?.files ?? {}).includes('asked'),
  decide: ({ data: { serviceId, locale, sha256, size, factsHash, template, partyIds } }, { dispute }) => {
    const { files } = dispute.services[serviceId] ?? refuse('NoSuchSubject');
    if (files?.[locale] !== 'asked') return [];
    return [{ type: 'DocumentMade', data: { serviceId, locale, sha256, size, factsHash, template, partyIds } }];
  },
};
