import type { TenantContext } from '#application/command-handler/command-handler.js';
import { readNames } from '#application/dispute/names.js';
import type { Dispute } from '#domain/dispute/core/state.js';

export type NameOf = (partyId: string) => string | undefined;

/** How the parties of a dispute are called, for whoever has to look for a tie. */
export const findPartyNames = async (tenant: TenantContext, dispute: Dispute): Promise<NameOf> => {
  const known = await readNames(tenant, { ...dispute, items: [] });
  return (partyId) =>
    partyId === dispute.complainantId ? known.complainant?.name : known.respondents.get(partyId)?.name;
};
