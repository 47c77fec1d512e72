import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findOfficerOfContact } from '#application/party/contact-writer.js';
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
    const known = await tenant.contextOf(actor);
    return { ...known, mayActFor: [partyId], ...(await powerOver(tenant, partyId, contactContentId, known)) };
  },
});

const powerOver = async (
  tenant: TenantContext,
  partyId: string,
  contactContentId: string | undefined,
  { provedContacts = [] }: Known,
): Promise<Omit<Known, 'provedContacts'>> => {
  if (contactContentId === undefined) return { authority: { power: 'answers' } };
  if (provedContacts.includes(contactContentId)) return {};
  const contactBy = await findOfficerOfContact(tenant, partyId, contactContentId);
  return contactBy === undefined ? { authority: { power: 'answers' } } : { authority: { power: 'reads' }, contactBy };
};
