import { findIdentity } from '#application/parties.js';
import type { Doorway } from '#application/door.js';
import type { ComposedMail } from '#effects/serve-mail.js';
import { DOCUMENT_KINDS } from '#messages/document-kinds.js';
import { loadPlan } from '../load-plan.js';

/**
 * What the addressee of one service reads in its own language: which document there is, of which dispute, and where. Nobody's
 * address is known to the dispute itself; it lies with the party.
 */
export const composeMail =
  (apiUrl: string) =>
  async (doorway: Doorway, disputeId: string, serviceId: string): Promise<ComposedMail | 'no-address'> => {
    const { dispute } = await loadPlan(doorway, disputeId);
    const service = dispute.services[serviceId];
    const identity = service?.addressee.kind === 'party' ? await findIdentity(doorway, service.addressee.id) : undefined;
    if (service === undefined || identity?.mail === undefined) return 'no-address';
    const title = DOCUMENT_KINDS[service.document][identity.locale ?? 'zh-CN'];
    const number = dispute.number ?? '';
    const url = `${apiUrl}/v1/disputes/${disputeId}/services/${serviceId}/document`;
    return { to: identity.mail, subject: `${title} ${number}`.trim(), text: `${identity.name}\n\n${title}\n${number}\n\n${url}\n` };
  };
