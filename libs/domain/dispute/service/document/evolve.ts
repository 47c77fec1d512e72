import type { Dispute, EvolveOf } from '../../core/state.js';
import type { DocumentEvent, DocumentFile, DocumentLocale } from './events.js';

export const evolveDocument: EvolveOf<DocumentEvent> = {
  DocumentAsked: (dispute, { serviceId, locale }) => withFile(dispute, serviceId, locale, 'asked'),
  DocumentMade: (dispute, { serviceId, locale, sha256, size, factsHash, template, partyIds }) =>
    withFile(dispute, serviceId, locale, { sha256, size, factsHash, template, partyIds }),
};

const withFile = (
  dispute: Dispute,
  serviceId: string,
  locale: DocumentLocale,
  file: DocumentFile | 'asked',
): Dispute => {
  const service = dispute.services[serviceId];
  if (!service) return dispute;
  return {
    ...dispute,
    services: { ...dispute.services, [serviceId]: { ...service, files: { ...service.files, [locale]: file } } },
  };
};
