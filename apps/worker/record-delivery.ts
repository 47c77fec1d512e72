import { loadDispute } from '#application/dispute/disputes.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { ServiceFailed } from '#domain/dispute/service/notice/events.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { Refused } from '#domain/kernel/refusal.js';
import { DELIVERY_STATUS } from './actors.js';
import type { Tenants } from './tenants.js';
import type { LegalTime } from './legal-time.js';
import { recordOn } from './record.js';

export type ReportParts = {
  readonly tenants: Tenants;
  readonly secret: Uint8Array;
  readonly legalTime: LegalTime;
  /** Told how a report ended, without anybody's address. */
  readonly note: (outcome: 'recorded' | 'foreign' | 'refused' | 'of-no-account' | 'notification-bounced') => void;
};

/** What became of one document on one channel, as another system tells it. */
export type Delivery = {
  readonly disputeId: string;
  readonly serviceId: string;
  readonly channel: 'mail' | 'sms' | 'wechat';
  readonly action: 'delivered' | 'failed';
  readonly reason: ServiceFailed['data']['reason'];
  readonly code: string;
  readonly arrivalDate?: Date;
  /** Recorded once under it. */
  readonly key: string;
};

/** Delivered is arrival at the addressee's system, the earliest counts; failed is a failure of the channel. */
export async function recordDelivery(
  { legalTime, note }: ReportParts,
  tenant: TenantContext,
  delivery: Delivery,
): Promise<void> {
  const { disputeId, serviceId, channel, action, reason, code, arrivalDate, key } = delivery;
  const file = await loadDispute(tenant, disputeId, DELIVERY_STATUS);
  const service = file.dispute.services[serviceId];
  if (!service) return note('foreign');
  const at = await legalTime.now(tenant.associationId);
  const signed = { by: DELIVERY_STATUS, at };
  const claimed = arrivalDate ? await legalTime.at(tenant.associationId, arrivalDate) : at;
  try {
    if (action === 'failed') {
      await recordOn(
        tenant,
        file,
        { type: 'RecordFailure', data: { serviceId, channel, reason, code }, ...signed },
        key,
      );
    } else {
      const data = { serviceId, channel, arrivedAt: between(service.orderedAt, claimed, at) };
      await recordOn(tenant, file, { type: 'RecordArrival', data, ...signed }, key);
    }
    note('recorded');
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    note('refused'); // it would be refused again
  }
}

/**
 * Another system's clock may be wrong: nothing can arrive before it was ordered nor after now. Their seconds are whole,
 * ours are not.
 */
const between = (earliest: Instant, claimed: Instant, latest: Instant): Instant =>
  instant(claimed < earliest ? (earliest < latest ? earliest : latest) : claimed > latest ? latest : claimed);
