import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Link } from '#application/party/links.js';
import { loadParty } from '#application/party/parties.js';
import { loadDispute } from '#application/dispute/disputes.js';
import { isProved, provedContacts } from '#domain/party/proved.js';
import { phoneNumberOf } from '#infrastructure/messaging/phone-number.js';

/** A phone that a code can go to, its sealed id, and whether it is proved to be the party's. */
export type Phone = { readonly phone: string; readonly contactContentId: string; readonly proved: boolean };

/**
 * The phone that a code goes to: one that the party proved before all others, the newest; else the one that a platform
 * of the dispute holds of it, the newest; else the one that was given to the association with its consent. Undefined
 * where there is none. It is never one that the link's bearer names.
 */
export async function findPhone(
  tenant: TenantContext,
  { disputeId, partyId }: Pick<Link, 'disputeId' | 'partyId'>,
): Promise<Phone | undefined> {
  const [{ party }, { dispute }] = await Promise.all([
    loadParty(tenant, partyId),
    loadDispute(tenant, disputeId, { kind: 'engine', id: 'links' }),
  ]);
  const platforms = new Set(dispute.noticed.map(({ platformId }) => platformId));
  const held = party.phones
    .filter(({ platformId }) => platforms.has(platformId))
    .map(({ contactContentId }) => contactContentId);
  const consents = [party.consents.sms, party.consents.telephone];
  const own = consents.flatMap((consent) =>
    consent?.contactContentId === undefined || consent.withdrawnAt !== undefined ? [] : [consent.contactContentId],
  );
  const contents = [...new Set([...provedContacts(party).toReversed(), ...held.toReversed(), ...own])];
  const opened = await tenant.vault.open(contents);
  const [first] = contents.flatMap((contactContentId) => {
    const phone = phoneNumberOf(opened.get(contactContentId) ?? '', 'mobile');
    return phone === undefined ? [] : [{ phone, contactContentId, proved: isProved(party, contactContentId) }];
  });
  return first;
}
