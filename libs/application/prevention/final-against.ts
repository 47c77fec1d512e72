import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { DecisionBecameFinal, DecisionReversed } from '#domain/dispute/panel/decision/final-events.js';
import type { Instant } from '#domain/kernel/message.js';
import type { PreventionGround } from '#domain/prevention/events.js';
import type { FallenGrounds } from '#domain/prevention/grounds.js';
import { loadStream } from '#event-store/load.js';
import { respondentsOf } from '#rating/who-is-who.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Reading = Pick<TenantContext, 'database' | 'associationId'>;
type Told = DecisionBecameFinal | DecisionReversed;
type Final = { readonly decisionId: string; readonly day: LocalDate };
type Reversal = { readonly byId: string; readonly at: Instant };

/** Of one dispute: decisions that are final and find that the party infringed, and those that were reversed. */
const decisionsOf = async ({ database, associationId }: Reading, partyId: string, disputeId: string) => {
  const { events } = await loadStream<Told>(database, associationId, disputeId);
  const reversals = new Map(
    events.flatMap((event): readonly (readonly [string, Reversal])[] =>
      event.type === 'DecisionReversed'
        ? [[event.data.decisionId, { byId: event.data.byDecisionId, at: event.meta.at }]]
        : [],
    ),
  );
  const final = events.flatMap((event): readonly Final[] => {
    if (event.type !== 'DecisionBecameFinal') return [];
    const { decisionId, items, effectiveAt } = event.data;
    const isAgainst = items.some(({ pair, outcome }) => outcome === 'keep' && respondentsOf([pair])[0] === partyId);
    return isAgainst && !reversals.has(decisionId) ? [{ decisionId, day: localDateAt(effectiveAt) }] : [];
  });
  return { final, reversals };
};

/** Decisions of a dispute that are final, stand, and find that the party infringed, with their day. */
export const finalAgainst = async (tenant: Reading, partyId: string, disputeId: string): Promise<readonly Final[]> =>
  (await decisionsOf(tenant, partyId, disputeId)).final;

/**
 * Of what is named as a ground: the decisions that were reversed since, with when. One whose review found against the
 * party again, in other words, carries on.
 */
export async function fallenOf(
  tenant: Reading,
  partyId: string,
  grounds: readonly PreventionGround[],
): Promise<FallenGrounds> {
  const named = grounds.filter((one) => one.kind === 'final-decision');
  const disputeIds = [...new Set(named.map(({ disputeId }) => disputeId))];
  const found = await Promise.all(disputeIds.map((id) => decisionsOf(tenant, partyId, id)));
  const reversals = new Map(found.flatMap((one) => [...one.reversals]));
  const standing = new Set(found.flatMap(({ final }) => final.map(({ decisionId }) => decisionId)));
  const fallen = named.flatMap(({ decisionId }): readonly (readonly [string, Instant])[] => {
    let last = reversals.get(decisionId);
    for (let next = last; next; next = reversals.get(next.byId)) last = next;
    return last === undefined || standing.has(last.byId) ? [] : [[decisionId, last.at]];
  });
  return Object.fromEntries(fallen);
}
