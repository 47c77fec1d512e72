import { documentFacts } from '#application/document-facts.js';
import type { Doorway } from '#application/door.js';
import { findIdentity } from '#application/parties.js';
import { documentOf } from '#documents/document-of.js';
import { mailOf } from '#documents/mail.js';
import type { DisputeEvent } from '#domain/dispute/state.js';
import type { ComposedMail } from '#effects/serve-mail.js';
import { loadStream } from '#event-store/load.js';

/**
 * The words of one service in its addressee's language, whose address lies with the party and never with the dispute.
 * 'no-address' when none is known or it was erased. Throws Refused NotFound if there is no such service.
 */
export const composeMail =
  (apiUrl: string) =>
  async (doorway: Doorway, disputeId: string, serviceId: string): Promise<ComposedMail | 'no-address'> => {
    const stream = await loadStream<DisputeEvent>(doorway.database, doorway.associationId, disputeId);
    const order = stream.events.find((event) => event.type === 'ServiceOrdered' && event.data.serviceId === serviceId);
    const addressee = order?.type === 'ServiceOrdered' ? order.data.addressee : undefined;
    const identity = addressee?.kind === 'party' ? await findIdentity(doorway, addressee.id) : undefined;
    if (order?.type !== 'ServiceOrdered' || identity?.mail === undefined) return 'no-address';
    const document = documentOf(order.data.document, await documentFacts(doorway, stream, serviceId), identity.locale ?? 'zh-CN');
    const page = `${apiUrl}/v1/disputes/${disputeId}/services/${serviceId}/document`;
    return { to: identity.mail, ...mailOf(document, { links: { page } }) };
  };
