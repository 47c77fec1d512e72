import { documentFacts } from '#application/document/document-facts.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findIdentity } from '#application/party/parties.js';
import { documentOf } from '#documents/document-of.js';
import { mailOf } from '#documents/mail.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { ComposedMail } from '#effects/serve-mail.js';
import type { Stream } from '#event-store/load.js';

/**
 * The whole document of one service as its addressee reads it in its own language, and where it also stands. Nobody's
 * address is known to the dispute itself; it lies with the party.
 */
export const composeMail =
  (apiUrl: string) =>
  async (
    tenant: TenantContext,
    stream: Stream<DisputeEvent>,
    serviceId: string,
  ): Promise<ComposedMail | 'no-address'> => {
    const ordered = stream.events.find(
      (event) => event.type === 'ServiceOrdered' && event.data.serviceId === serviceId,
    );
    if (ordered?.type !== 'ServiceOrdered' || ordered.data.addressee.kind !== 'party') return 'no-address';
    const partyId = ordered.data.addressee.id;
    const identity = await findIdentity(tenant, partyId);
    if (identity?.mail === undefined) return 'no-address';
    const facts = await documentFacts(tenant, stream, serviceId, { partyId, identity });
    const document = documentOf(ordered.data.document, facts, identity.locale ?? 'zh-CN');
    const page = `${apiUrl}/v1/disputes/${stream.streamId}/services/${serviceId}/document`;
    return { to: identity.mail, ...mailOf(document, { links: { page } }) };
  };
