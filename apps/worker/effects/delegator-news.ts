import { loadAgreement } from '#application/delegation/delegations.js';
import { resultStatement } from '#application/dispute/delegated-results.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { getDelegation } from '#domain/dispute/core/delegation.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { saidNow } from '#domain/dispute/delegation/said-now.js';
import type { DelegatorNews } from '#effects/tell-delegator.js';
import type { Stream } from '#event-store/load.js';

/** What the platform that handed this dispute over is told of it now. */
export async function delegatorNews(
  tenant: TenantContext,
  stream: Stream<DisputeEvent>,
  dispute: Dispute,
  about: string,
): Promise<DelegatorNews> {
  const { platformId, reference, agreementVersion, acceptedAt, resultDue } = getDelegation(dispute);
  if (about === 'return') return { platformId, type: 'delegation.answered', data: { reference, answer: 'returned' } };
  if (about !== 'answer') {
    const { agreement } = await loadAgreement(tenant, platformId);
    return {
      platformId,
      type: 'result.returned',
      data: await resultStatement(tenant, stream, dispute, about, {
        ...agreement.versions[agreementVersion]?.terms,
        items: saidNow(dispute, about),
      }),
    };
  }
  const declined = stream.events
    .find((event) => event.type === 'DelegatedComplaintDeclined')
    ?.data.reasons.map(({ code }) => code);
  const answer =
    acceptedAt === undefined
      ? { answer: 'declined', reasons: declined ?? [] }
      : { answer: 'accepted', resultDue: resultDue?.dueAt };
  return { platformId, type: 'delegation.answered', data: { reference, ...answer } };
}
