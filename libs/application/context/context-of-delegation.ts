import type { DisputeCommand } from '#domain/dispute/commands.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { loadAgreement } from '../delegation/delegations.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** For the acceptance of a complaint: whether the agreement by which it was handed over has an end. */
export async function contextOfDelegation(
  tenant: TenantContext,
  { type }: DisputeCommand,
  { delegation }: Pick<Dispute, 'delegation'>,
  context: DecisionContext,
): Promise<DecisionContext> {
  if (type !== 'AcceptDelegated' || !delegation) return context;
  const { agreement, stream } = await loadAgreement(tenant, delegation.platformId);
  const position = Math.max(context.position, stream.events.at(-1)?.position ?? 0);
  return { ...context, position, ...(agreement.endsAt !== undefined && { delegationEndsAt: agreement.endsAt }) };
}
