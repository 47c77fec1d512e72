import type { Database } from '#event-store/types.js';
import { countAccountLinks, makeAccountLink, type AccountLinkChannel } from '#application/account/account-links.js';
import { tellAccount } from '#application/account/tell-account.js';
import { instant } from '#domain/kernel/message.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { HttpProblem } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';
import { linkAddress } from '#application/account/link-address.js';
import type { InvitationWanted, InvitationView } from './account.dto.js';

const HOUR = 3_600_000;
/** Invitations of one account in an hour. */
const MOST = 5;
const CHANNELS: Readonly<Record<InvitationWanted['by'], AccountLinkChannel>> = {
  mail: 'mail',
  phone: 'sms',
  link: 'hand',
};

type Inviting = {
  readonly accountId: string;
  readonly associationId: string;
  readonly by: string;
  readonly source: Source;
};

/**
 * Invites the person of an account to choose a password: by mail, by a message to a phone, or by a link that the asker
 * hands over, which then alone is told. Earlier invitations end. In the transaction that makes the account, if one
 * does. Throws TooManyAttempts.
 */
export async function inviteAccount(
  parts: ApiParts,
  database: Database,
  { by: way, phone }: InvitationWanted,
  { accountId, associationId, by, source }: Inviting,
): Promise<InvitationView> {
  const now = parts.now();
  const { count, oldest } = await countAccountLinks(database, accountId, 'invitation', new Date(now.getTime() - HOUR));
  if (count >= MOST && oldest) {
    const seconds = Math.max(1, Math.ceil((oldest.getTime() + HOUR - now.getTime()) / 1_000));
    throw new HttpProblem('TooManyAttempts', { headers: { 'retry-after': String(seconds) } });
  }
  const secret = hmacSecret(parts.masterKey, 'account-link');
  const channel = CHANNELS[way];
  const link = await makeAccountLink(database, secret, { accountId, purpose: 'invitation', channel }, now);
  if (channel !== 'hand') {
    const address = channel === 'sms' && phone !== undefined ? { address: phone } : {};
    await tellAccount(database, { accountId, topic: 'invitation', channel, linkId: link.id, ...address }, now);
  }
  await noteSecurity(database, {
    kind: 'account-invited',
    associationId,
    accountId,
    actor: by,
    source,
    facts: { channel, linkId: link.id },
  });
  return {
    by: way,
    expiresAt: instant(link.expiresAt),
    ...(channel === 'hand' && { link: await linkAddress(database, parts.url, associationId, link.token) }),
  };
}
