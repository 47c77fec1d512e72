import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { loadAgreement } from '../delegation/delegations.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** When the agreement ends by which a complaint was handed over, and the position at which that was read. */
export async function findDelegationEnd(
  tenant: TenantContext,
  { delegation }: Pick<Dispute, 'delegation'>,
): Promise<Partial<DecisionContext>> {
  if (!delegation) return {};
  const { agreement, stream } = await loadAgreement(tenant, delegation.platformId);
  const position = stream.events.at(-1)?.position ?? 0;
  return { position, ...(agreement.endsAt !== undefined && { delegationEndsAt: agreement.endsAt }) };
}
