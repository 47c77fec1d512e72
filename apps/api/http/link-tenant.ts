import type { TenantContext } from '#application/command-handler/command-handler.js';
import { officerOfContact } from '#application/party/contact-writer.js';
import { loadParty, type LoadedParty } from '#application/party/parties.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { OpenLink } from './identity.js';

type Known = Pick<DecisionContext, 'provedContacts' | 'authority' | 'contactBy'>;

/**
 * Who opened the file from a link acts for its party without an account; the guard has seen that it is this dispute.
 * Until the contact that the code came back from is proved, it reads and answers, and does nothing that binds its
 * party; where an officer wrote that contact down it reads alone, since it could be the officer's own.
 */
export const linkTenant = (tenant: TenantContext, { partyId, contactContentId }: OpenLink): TenantContext => ({
  ...tenant,
  contextOf: async (actor) => {
    const loaded = await loadParty(tenant, partyId);
    const known = await tenant.contextOf(actor, loaded.stream);
    return { ...known, mayActFor: [partyId], ...powerOver(loaded, contactContentId, known) };
  },
});

const powerOver = (
  party: LoadedParty,
  contactContentId: string | undefined,
  { provedContacts = [] }: Known,
): Omit<Known, 'provedContacts'> => {
  if (contactContentId === undefined) return { authority: { power: 'answers' } };
  if (provedContacts.includes(contactContentId)) return {};
  const contactBy = officerOfContact(party, contactContentId);
  return contactBy === undefined ? { authority: { power: 'answers' } } : { authority: { power: 'reads' }, contactBy };
};
