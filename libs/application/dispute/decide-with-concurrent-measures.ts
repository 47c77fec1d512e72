import type { DisputeCommand } from '#domain/dispute/actions.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { findConcurrentMeasures } from '#read-models/find-holders.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { gatherNeeds } from '../context/gather-needs.js';
import type { LoadedDispute } from './disputes.js';
import { needsOfCommand } from './relied-on.js';

export type DecidedWith = { readonly events: readonly DisputeEvent[]; readonly context: DecisionContext };

/**
 * What is decided, and once more with what other disputes hold where a measure is lifted: only then is it asked who
 * else holds the item (practice P38). The standing says what was relied on, and up to which position that was known.
 */
export async function decideWithConcurrentMeasures(
  tenant: TenantContext,
  disputeId: string,
  command: DisputeCommand,
  asked: LoadedDispute,
): Promise<DecidedWith> {
  const { file, decided } = await withStanding(tenant, command, asked);
  const events = decided ?? disputeDecider.decide(command, file);
  const lifted = new Set(
    events.flatMap((event) => (event.type === 'MeasureSet' && event.data.wanted === 'lift' ? [event.data.itemId] : [])),
  );
  const identities = file.dispute.items.flatMap(({ itemId, identity }) =>
    identity !== undefined && lifted.has(itemId) ? [identity] : [],
  );
  if (identities.length === 0) return { events, context: file.context };
  const { holders, position } = await findConcurrentMeasures(tenant.database, tenant.associationId, disputeId, [
    ...new Set(identities),
  ]);
  const context = { ...file.context, holders, holdersPosition: position };
  return { events: holders.length === 0 ? events : disputeDecider.decide(command, { ...file, context }), context };
}

/**
 * Whatever comes to order a measure is decided in the knowledge of what bars its complainant and of what the register
 * says, also where its action did not ask for that. It is decided to see whether it comes to that; where it does not,
 * that is what is `decided`.
 */
const withStanding = async (
  tenant: TenantContext,
  command: DisputeCommand,
  file: LoadedDispute,
): Promise<{ readonly file: LoadedDispute; readonly decided?: readonly DisputeEvent[] }> => {
  const needs = needsOfCommand(command, file.dispute);
  const missing = (['limits', 'register'] as const).filter((need) => !needs.includes(need));
  if (missing.length === 0) return { file };
  const decided = disputeDecider.decide(command, file);
  if (!decided.some((event) => event.type === 'MeasureSet' && event.data.wanted === 'block')) return { file, decided };
  const { stream, dispute } = file;
  const asking = { command, disputeId: stream.streamId, dispute, events: stream.events };
  return { file: { ...file, context: await gatherNeeds(tenant, asking, missing, file.context) } };
};
