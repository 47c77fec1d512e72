import type { Offices } from '#domain/dispute/core/offices.js';
import { runningPanel } from '#domain/dispute/core/running-panel.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { seatedIn } from '#domain/dispute/panel/panel/eligibility.js';
import { partyKey } from '#domain/dispute/who-acted.js';
import type { Acted, Concerned } from '#domain/neutral/ties.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, unknownParty } from '#domain/party/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { TenantContext } from '../command-handler/command-handler.js';

/** A dispute, and who acted in it and in what goes together with it. */
export type AboutDispute = { readonly disputeId: string; readonly dispute: Dispute; readonly offices: Offices };

export const partiesOf = ({ complainantId, respondents }: Dispute): readonly string[] =>
  [complainantId, ...respondents.map(({ respondentId }) => respondentId)].filter((id) => id !== undefined);

/** The parties with everybody who may act for them or did, by the log, and the platforms. */
export async function findConcerned(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  { dispute, offices }: AboutDispute,
): Promise<readonly Concerned[]> {
  const parties = await loadStreams<PartyEvent>(database, associationId, partiesOf(dispute));
  return [
    ...[...parties].map(([id, { events }]) => {
      const { authorised } = events.reduce(evolveParty, unknownParty);
      return { id, accounts: [...new Set([...authorised, ...actedFor(id, offices)])] };
    }),
    ...[...new Set(dispute.pairs.map(({ platformId }) => platformId))].map((id) => ({ id, accounts: [] })),
  ];
}

const actedFor = (partyId: string, offices: Offices): readonly string[] =>
  Object.entries(offices).flatMap(([id, held]) => (held.some(({ about }) => about === partyKey(partyId)) ? [id] : []));

/** Whose colleagues are no neutrals here: whoever handled the dispute or mediated in it. */
export const actedIn = ({ dispute, offices }: AboutDispute): readonly Acted[] => {
  const { caseManagerId } = dispute;
  const charge: readonly Acted[] =
    caseManagerId === undefined ? [] : [{ accountId: caseManagerId, conflict: 'handled-the-dispute' }];
  return [
    ...charge,
    ...Object.entries(offices).flatMap(([accountId, held]): readonly Acted[] => {
      const named = held.map(({ office }) => office);
      if (named.includes('mediator')) return [{ accountId, conflict: 'mediator-of-the-dispute' }];
      const isParty = named.every((office) => office === 'representative' || office === 'expert');
      return isParty || accountId === caseManagerId ? [] : [{ accountId, conflict: 'handled-the-dispute' }];
    }),
  ];
};

/** Who decided what a panel reviews. */
export const firstDeciders = (dispute: Dispute): readonly Acted[] => {
  const [, panel] = runningPanel(dispute) ?? [];
  const first = panel?.reviews === undefined ? [] : seatedIn(dispute, panel.reviews);
  return first.map((accountId) => ({ accountId, conflict: 'first-decision' }));
};
