import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Actor } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/**
 * For a list of what one actor sees: its context, for each party that it is asked about, and the calendar are read
 * once, not with each of the things listed.
 */
export async function askedOnce(tenant: TenantContext, actor: Actor): Promise<TenantContext> {
  const [context, calendar] = await Promise.all([tenant.contextOf(actor), tenant.calendar()]);
  const known = new Map<string | undefined, Promise<DecisionContext>>([[actor.onBehalfOf, Promise.resolve(context)]]);
  const contextOf = ({ onBehalfOf = actor.onBehalfOf }: Actor): Promise<DecisionContext> => {
    const one =
      known.get(onBehalfOf) ?? tenant.contextOf({ ...actor, ...(onBehalfOf !== undefined && { onBehalfOf }) });
    known.set(onBehalfOf, one);
    return one;
  };
  return { ...tenant, contextOf, calendar: () => Promise.resolve(calendar) };
}
