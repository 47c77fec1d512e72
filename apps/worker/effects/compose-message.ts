import type { KeyObject } from 'node:crypto';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { makeLink } from '#application/party/links.js';
import { associationOf } from '#application/context/association-names.js';
import { loadParty, type Identity } from '#application/party/parties.js';
import { messageOf } from '#documents/message.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { ComposedMessage } from '#effects/serve-message.js';
import type { Stream } from '#event-store/load.js';
import { templateFacts } from '#infrastructure/messaging/message-kinds.js';
import type { MessageChannel } from '#infrastructure/messaging/message-provider.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';

export type MessageSetting = {
  /** Where links lead, without a slash at the end; the token follows. */
  readonly linkUrl: string;
  readonly secret: KeyObject;
  /** Machine time. */
  readonly now: () => Date;
};

/**
 * A message that says what there is and where; the number or openid is the one that the party gave with its consent.
 */
export const composeMessage =
  ({ linkUrl, secret, now }: MessageSetting) =>
  async (
    tenant: TenantContext,
    stream: Stream<DisputeEvent>,
    serviceId: string,
    channel: MessageChannel,
  ): Promise<ComposedMessage | 'no-address' | 'no-consent'> => {
    const { database, associationId, vault } = tenant;
    const { events, streamId: disputeId } = stream;
    const ordered = events.find((event) => event.type === 'ServiceOrdered' && event.data.serviceId === serviceId);
    if (ordered?.type !== 'ServiceOrdered' || ordered.data.addressee.kind !== 'party') return 'no-address';
    const { number = '' } = evolveAll(unfiled, events); // whatever it began with
    const partyId = ordered.data.addressee.id;
    const { consents, identityContentId } = (await loadParty(tenant, partyId)).party;
    const consent = consents[channel];
    if (!consent || consent.withdrawnAt !== undefined) return 'no-consent';
    const opened = await vault.open([consent.contactContentId, identityContentId].filter((id) => id !== undefined));
    const to = opened.get(consent.contactContentId ?? '');
    if (to === undefined) return 'no-address';
    const { locale = 'zh-CN' } = JSON.parse(opened.get(identityContentId ?? '') ?? '{}') as Partial<Identity>;
    const token = await makeLink(database, secret, { associationId, disputeId, partyId, serviceId, channel }, now());
    const names = await associationOf(tenant);
    const { document } = ordered.data;
    const facts = { association: names[locale], number, link: `${linkUrl}/${token}` };
    return {
      to,
      text: messageOf({ ...facts, document }, locale),
      template: templateFacts('document', locale, { ...facts, document: DOCUMENT_KINDS[document][locale] }),
    };
  };
