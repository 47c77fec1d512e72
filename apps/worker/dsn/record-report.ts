import { loadDispute } from '#application/disputes.js';
import { instant, type Instant } from '#domain/message.js';
import { Refused } from '#domain/refusal.js';
import { openEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import type { DsnReport } from '#infrastructure/mail/receive-dsn.js';
import { DELIVERY_STATUS } from '../actors.js';
import type { Doorways } from '../doorways.js';
import type { LegalTime } from '../legal-time.js';
import { recordOn } from '../record.js';

export type ReportParts = {
  readonly doorways: Doorways;
  readonly secret: Uint8Array;
  readonly legalTime: LegalTime;
  /** Told how a report ended, without anybody's address. */
  readonly note: (outcome: 'recorded' | 'foreign' | 'refused' | 'of-no-account') => void;
};

/**
 * Records what another mail server tells of one of our mails: delivered is arrival at the addressee's server, failed a
 * bounce. Reports on mails that are not ours, and delays, change nothing. Throws when it could not be recorded: the server
 * comes again.
 */
export async function recordReport(parts: ReportParts, { envelopeId, action, status, arrivalDate }: DsnReport): Promise<void> {
  const { doorways, secret, legalTime, note } = parts;
  const subject = openEnvelopeId(secret, envelopeId);
  const doorway = subject && (await doorways.findByDispute(subject.disputeId));
  if (!doorway || subject.channel !== 'mail') return note('foreign');
  if (action !== 'delivered' && action !== 'failed') return note('of-no-account');
  const { disputeId, serviceId } = subject;
  const file = await loadDispute(doorway, disputeId, DELIVERY_STATUS);
  const service = file.dispute.services[serviceId];
  if (!service) return note('foreign');
  const at = await legalTime.now(doorway.associationId);
  const signed = { by: DELIVERY_STATUS, at };
  const claimed = arrivalDate ? await legalTime.at(doorway.associationId, arrivalDate) : at;
  try {
    if (action === 'failed') {
      const data = { serviceId, channel: 'mail', reason: 'bounced', code: status } as const;
      await recordOn(doorway, file, { type: 'RecordFailure', data, ...signed }, `${envelopeId}/${action}`);
    } else {
      const data = { serviceId, arrivedAt: between(service.orderedAt, claimed, at) };
      await recordOn(doorway, file, { type: 'RecordArrival', data, ...signed }, `${envelopeId}/${action}`);
    }
    note('recorded');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    note('refused'); // it would be refused again
  }
}

/** Another server's clock may be wrong: a mail cannot arrive before it was ordered nor after now. Their seconds are whole, ours are not. */
const between = (earliest: Instant, claimed: Instant, latest: Instant): Instant =>
  instant(claimed < earliest ? (earliest < latest ? earliest : latest) : claimed > latest ? latest : claimed);
