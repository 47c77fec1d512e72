import type { Dispute } from '#domain/dispute/core/state.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import type { Known } from '#application/dispute/names.js';
import type { Names } from '#messages/names.js';
import type { Locale } from '#messages/locale.js';

const OTHERS = {
  'zh-CN': { party: '其他当事人', platform: '其他平台', item: '其他标的', document: '文书' },
  en: { party: 'another party', platform: 'another platform', item: 'another item', document: 'a document' },
};

/** How a viewer knows those that a timeline names; whom it may not know, or who was erased, has no name. */
export const timelineNames = (
  { complainantId, services }: Dispute,
  { complainant, respondents, platforms, items }: Known,
  locale: Locale,
): Names => {
  const others = OTHERS[locale];
  return {
    party: (partyId) =>
      (partyId === complainantId ? complainant?.name : respondents.get(partyId)?.name) ?? others.party,
    platform: (platformId) => platforms.get(platformId) ?? others.platform,
    item: (itemId) => items.get(itemId)?.title ?? others.item,
    document: (serviceId) => {
      const service = services[serviceId];
      return service ? DOCUMENT_KINDS[service.document][locale] : others.document;
    },
  };
};
