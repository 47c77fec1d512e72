import { NOBODY, type Known } from '../dispute/names.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { Filed } from './document-facts.js';
import type { Addressee } from '#documents/addressee.js';

export const contactOf = (
  party: { readonly name?: string; readonly mail?: string } | undefined,
): { readonly name: string; readonly contact?: string } => ({
  name: party?.name ?? NOBODY,
  ...(party?.mail !== undefined && { contact: party.mail }),
});

export const addresseeOf = (
  { kind, id }: Service['addressee'],
  filed: Filed,
  names: Known,
  authority = NOBODY,
): Addressee => {
  if (kind === 'authority') return { role: 'authority', name: authority };
  if (kind === 'platform') return { role: 'platform', platformId: id, name: names.platforms.get(id) ?? NOBODY };
  if (id === filed.complainantId) return { role: 'complainant', name: contactOf(names.complainant).name };
  return { role: 'respondent', respondentId: id, name: contactOf(names.respondents.get(id)).name };
};
