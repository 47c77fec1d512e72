import type { Actor, Instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { callerOf, type TenantContext } from '../command-handler/command-handler.js';
import { applyStanding, STANDINGS, type Applied } from './apply-standing.js';
import { handleDispute, loadDispute } from './disputes.js';
import { filerOf } from '../context/standing.js';

/**
 * After a finding of malice what the same party holds elsewhere, and what the account holds that filed for it, is
 * called before a person; the dispute of the finding names them. Nothing is lifted. Undefined where no malice of the
 * complaint was found.
 */
export async function sweepHoldings(
  tenant: TenantContext,
  disputeId: string,
  reviewId: string,
  { by, at }: { readonly by: Actor; readonly at: Instant },
): Promise<readonly Applied[] | undefined> {
  const { dispute, stream } = await loadDispute(tenant, disputeId, STANDINGS);
  const review = dispute.reviews[reviewId];
  if (review?.found?.finding !== 'malicious' || review.side !== 'complaint') return undefined;
  const accountId = review.found.consequence?.accountId ?? filerOf(stream.events);
  const who = { officerId: by.id, except: disputeId, ...(accountId !== undefined && { accountId }) };
  const cause = { kind: 'finding', partyId: review.aboutId, reviewId, disputeId } as const;
  const applied = await applyStanding(tenant, cause, who, at);
  const disputeIds = applied.filter(({ outcome }) => outcome !== 'failed').map((one) => one.disputeId);
  const unswept = applied.flatMap(({ disputeId: id, outcome, code = '' }) =>
    outcome === 'failed' ? [{ disputeId: id, code }] : [],
  );
  const data = { reviewId, disputeIds, unswept, officerId: by.id, ...(accountId !== undefined && { accountId }) };
  const key = `sweep:${reviewId}:${at}`;
  const request = requestOf(callerOf(tenant.associationId, STANDINGS), key, data, tenant.secret);
  await handleDispute(tenant, disputeId, STANDINGS, { type: 'RecordSweep', data, by: STANDINGS, at }, request);
  return applied;
}
