import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { DecisionBecameFinal, DecisionReversed } from '#domain/dispute/panel/decision/final-events.js';
import { loadStream } from '#event-store/load.js';
import { respondentsOf } from '#rating/who-is-who.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Told = DecisionBecameFinal | DecisionReversed;

/** Decisions of a dispute that are final, stand, and find that the party infringed, with their day. */
export async function finalAgainst(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  partyId: string,
  disputeId: string,
): Promise<readonly { readonly decisionId: string; readonly day: LocalDate }[]> {
  const { events } = await loadStream<Told>(database, associationId, disputeId);
  const reversed = events.flatMap((event) => (event.type === 'DecisionReversed' ? [event.data.decisionId] : []));
  return events.flatMap((event) => {
    if (event.type !== 'DecisionBecameFinal') return [];
    const { decisionId, items, effectiveAt } = event.data;
    const isAgainst = items.some(({ pair, outcome }) => outcome === 'keep' && respondentsOf([pair])[0] === partyId);
    return isAgainst && !reversed.includes(decisionId) ? [{ decisionId, day: localDateAt(effectiveAt) }] : [];
  });
}
