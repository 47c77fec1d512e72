import type { Party } from '#domain/party/state.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { identityKey } from './parties.js';

/**
 * The sealed id of a number, openid or address of a party: the one that it has already where it was named before, by
 * whomever, since what was proved of it holds however often it is named. Otherwise it is sealed.
 */
export async function contactIdOf(
  { vault }: Pick<TenantContext, 'vault'>,
  partyId: string,
  { consents, phones, contacts }: Pick<Party, 'consents' | 'phones' | 'contacts'>,
  contact: string,
): Promise<string> {
  const known = [
    ...Object.keys(contacts),
    ...phones.map(({ contactContentId }) => contactContentId),
    ...Object.values(consents).flatMap(({ contactContentId }) => contactContentId ?? []),
  ];
  const opened = await vault.open([...new Set(known)]);
  const [found] = [...opened].find(([, text]) => text === contact) ?? [];
  return found ?? (await vault.seal(identityKey(partyId), contact));
}
