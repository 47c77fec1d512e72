import { linkPlatformAccount } from '#domain/party/link-platform-account.js';
import { noteParty } from '#domain/party/note-party.js';
import type { PartyNoted } from '#domain/party/events.js';
import { unknownParty } from '#domain/party/state.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { findByAccount, identityKey, type Identity } from './parties.js';

export type Registration = {
  readonly kind: Exclude<PartyNoted['data']['kind'], 'unknown'>;
  readonly identity: Identity;
  readonly accounts: readonly { readonly platformId: string; readonly handle: string }[];
};

/**
 * Makes a party known with its accounts on platforms, all or nothing; answers 201 { partyId }. Refused NamedTwice if an
 * account is another party's already.
 */
export function registerParty(
  tenant: TenantContext,
  { kind, identity, accounts }: Registration,
  by: Actor,
  at: Instant,
  request: Request,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const partyId = newId();
    const command = { type: 'NoteParty', data: { kind, source: 'registered', identityContentId: '' }, by, at } as const;
    const found = await Promise.all(
      accounts.map(({ platformId, handle }) => findByAccount(tenant, platformId, handle)),
    );
    const links = found.map(({ stream }, i) => {
      const link = {
        type: 'LinkPlatformAccount',
        data: { platformId: accounts[i]?.platformId ?? '', partyId },
        by,
        at,
      } as const;
      return entryOf('platform-account', stream, linkPlatformAccount(link, stream.events.at(-1)?.data.partyId), link);
    });
    if (new Set(links.map(({ streamId }) => streamId)).size < links.length) refuse('NamedTwice', { field: 'accounts' });
    const identityContentId = await tenant.vault.seal(identityKey(partyId), JSON.stringify(identity));
    const events = noteParty({ ...command, data: { ...command.data, identityContentId } }, unknownParty);
    const stream = await loadStream(tenant.database, tenant.associationId, partyId);
    return {
      entries: [entryOf('party', stream, events, command), ...links],
      answer: { status: 201, body: JSON.stringify({ partyId }) },
    };
  });
}
