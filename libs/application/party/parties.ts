import { createHmac } from 'node:crypto';
import type { PartyEvent, PlatformAccountLinked } from '#domain/party/events.js';
import { evolveParty, isOfParty, unknownParty, type Party } from '#domain/party/state.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { derivedId, newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** Name and address of a party as they lie in the vault, under that person's own key. */
export type Identity = { readonly name: string; readonly mail?: string; readonly locale?: 'zh-CN' | 'en' };

export type LoadedParty = { readonly party: Party; readonly stream: Stream<PartyEvent> };

export async function loadParty({ database, associationId }: TenantContext, partyId: string): Promise<LoadedParty> {
  const stream = await loadStream<PartyEvent>(database, associationId, partyId);
  return { party: stream.events.filter(isOfParty).reduce(evolveParty, unknownParty), stream };
}

export const identityKey = (partyId: string): string => `person:${partyId}`;

/** Who the party is, as far as it has not been erased. */
export async function findIdentity(tenant: TenantContext, partyId: string): Promise<Identity | undefined> {
  return openIdentity(tenant, (await loadParty(tenant, partyId)).party);
}

/** The same of a party that is loaded already. */
export async function openIdentity(
  { vault }: TenantContext,
  { identityContentId }: Party,
): Promise<Identity | undefined> {
  if (identityContentId === undefined) return undefined;
  const text = (await vault.open([identityContentId])).get(identityContentId);
  return text === undefined ? undefined : (JSON.parse(text) as Identity);
}

/** The stream of one account on a platform: the same for the same handle, yet nobody can tell the handle from it. */
export const platformAccountStream = (
  { secret, associationId }: TenantContext,
  platformId: string,
  handle: string,
): string => {
  const text = ['platform-account', associationId, platformId, handle.normalize('NFKC').trim().toLowerCase()].join(
    '\n',
  );
  return derivedId(createHmac('sha256', secret).update(text).digest());
};

export type FoundAccount = { readonly partyId: string; readonly stream: Stream<PlatformAccountLinked> };

/** Whose account it is; for one never heard of, the id that its party will have, and the stream to say so in. */
export async function findByAccount(tenant: TenantContext, platformId: string, handle: string): Promise<FoundAccount> {
  const stream = await loadStream<PlatformAccountLinked>(
    tenant.database,
    tenant.associationId,
    platformAccountStream(tenant, platformId, handle),
  );
  return { partyId: stream.events.at(-1)?.data.partyId ?? newId(), stream };
}
