import type { TenantContext } from '../command-handler/command-handler.js';
import { loadParty } from './parties.js';

/** Where a party agreed to get post; undefined where it has not, or said no, or the address was erased. */
export async function findPostalAddress(tenant: TenantContext, partyId: string): Promise<string | undefined> {
  const { party } = await loadParty(tenant, partyId);
  const consent = party.consents.post;
  if (consent?.contactContentId === undefined || consent.withdrawnAt !== undefined) return undefined;
  return (await tenant.vault.open([consent.contactContentId])).get(consent.contactContentId);
}
