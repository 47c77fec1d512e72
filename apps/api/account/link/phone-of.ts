import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Link } from '#application/party/links.js';
import { loadParty } from '#application/party/parties.js';
import { loadDispute } from '#application/dispute/disputes.js';
import { phoneNumberOf } from '#infrastructure/messaging/phone-number.js';

/**
 * The phone that a code goes to: the one that a platform of the dispute holds of the party, the newest, else the one
 * that it gave the association with its consent. Undefined where there is none. It is never one that the link's bearer
 * names.
 */
export async function findPhone(
  tenant: TenantContext,
  { disputeId, partyId }: Pick<Link, 'disputeId' | 'partyId'>,
): Promise<string | undefined> {
  const [{ party }, { dispute }] = await Promise.all([
    loadParty(tenant, partyId),
    loadDispute(tenant, disputeId, { kind: 'engine', id: 'links' }),
  ]);
  const platforms = new Set(dispute.noticed.map(({ platformId }) => platformId));
  const held = party.phones
    .filter(({ platformId }) => platforms.has(platformId))
    .map(({ contactContentId }) => contactContentId);
  const own = [party.consents.sms, party.consents.telephone].flatMap((consent) =>
    consent?.contactContentId === undefined || consent.withdrawnAt !== undefined ? [] : [consent.contactContentId],
  );
  const contents = [...held.reverse(), ...own];
  const opened = await tenant.vault.open(contents);
  return contents.map((id) => phoneNumberOf(opened.get(id) ?? '', 'mobile')).find((phone) => phone !== undefined);
}
