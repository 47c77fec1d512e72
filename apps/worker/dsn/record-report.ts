import { openEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import type { DsnReport } from '#infrastructure/mail/receive-dsn.js';
import { NOTIFICATION } from '../notifications/deliveries.js';
import { recordDelivery, type ReportParts } from '../record-delivery.js';

/**
 * Records what another mail server tells of one of our mails: delivered is arrival at the addressee's server, failed a
 * bounce. Reports on mails that are not ours, and delays, change nothing. Throws when it could not be recorded: the
 * server comes again.
 */
export async function recordReport(
  parts: ReportParts & { readonly notificationBounced: (deliveryId: string, code: string) => Promise<void> },
  { envelopeId, action, status, arrivalDate }: DsnReport,
): Promise<void> {
  const { tenants, secret, note } = parts;
  const subject = openEnvelopeId(secret, envelopeId);
  if (subject?.channel === NOTIFICATION) {
    if (action === 'failed') await parts.notificationBounced(subject.disputeId, status);
    return note(action === 'failed' ? 'notification-bounced' : 'of-no-account');
  }
  const tenant = subject && (await tenants.findByDispute(subject.disputeId));
  if (!tenant || subject.channel !== 'mail') return note('foreign');
  if (action !== 'delivered' && action !== 'failed') return note('of-no-account');
  const told = {
    ...subject,
    channel: 'mail',
    action,
    reason: 'bounced',
    code: status,
    key: `${envelopeId}/${action}`,
  } as const;
  await recordDelivery(parts, tenant, arrivalDate ? { ...told, arrivalDate } : told);
}
