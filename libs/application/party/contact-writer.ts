import type { Actor } from '#domain/kernel/message.js';
import { isProved } from '#domain/party/proved.js';
import { isUuid } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadParty, type LoadedParty } from './parties.js';

/** Whose hand did it: of a platform that acted by a key that an officer made for it, that officer's. */
export const handOf = ({ id, keyMadeBy = id }: Actor): string => keyMadeBy;

/**
 * Who first wrote down this contact of a party; `proved` where it counts no longer who did, since it was proved to be
 * the party's; none where the party's log knows of no such contact.
 */
export async function findContactWriter(
  tenant: TenantContext,
  partyId: string,
  contactContentId: string,
): Promise<Actor | 'proved' | undefined> {
  const { party, stream } = await loadParty(tenant, partyId);
  if (isProved(party, contactContentId)) return 'proved';
  return stream.events.find(({ data }) => Object.values(data).includes(contactContentId))?.meta.by;
}

/**
 * The officer that wrote this contact of a party down, where nobody but officers did, be it as a platform by a key of
 * their making; none where the party itself, its platform or the operator named it, too, nor where it is proved to be
 * the party's.
 */
export function officerOfContact(
  { party, stream: { streamId: partyId, events } }: LoadedParty,
  contactContentId: string,
): string | undefined {
  if (isProved(party, contactContentId)) return undefined;
  const named = events.flatMap(({ type, data, meta: { by } }) =>
    (type === 'ConsentGiven' || type === 'PhoneNoted') && data.contactContentId === contactContentId ? [by] : [],
  );
  const isOfficer = ({ kind, id, onBehalfOf }: Actor): boolean =>
    kind === 'person' && isUuid(id) && onBehalfOf !== partyId && party.authorities[id] === undefined;
  const isByOfficer = (by: Actor): boolean => (by.kind === 'platform' ? by.keyMadeBy !== undefined : isOfficer(by));
  const [first] = named;
  return first && named.every(isByOfficer) ? handOf(first) : undefined;
}
