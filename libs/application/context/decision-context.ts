import { noContext, type Duty, type DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Actor } from '#domain/kernel/message.js';
import type { PartyEvent } from '#domain/party/events.js';
import { provedContacts } from '#domain/party/proved.js';
import { serviceConsentsOf } from '#domain/party/reach.js';
import { evolveParty, unknownParty } from '#domain/party/state.js';
import { loadStream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';

export type Office = {
  /** The association's case manager on duty. */
  readonly caseManagerId?: string;
  /** Offices of the person who asks. */
  readonly duties: readonly Duty[];
};

/**
 * What an actor may rely on: its offices, and the party spoken for if that party's own stream says that this account
 * may. The position is that of the last authority read, 0 where no stream was needed.
 */
export const contextOf =
  ({ database, associationId }: Pick<TenantContext, 'database' | 'associationId'>, { caseManagerId, duties }: Office) =>
  async ({ kind, id, onBehalfOf }: Actor): Promise<DecisionContext> => {
    const office: DecisionContext = {
      ...noContext,
      duties: kind === 'person' ? duties : [],
      ...(caseManagerId !== undefined && { caseManagerId }),
    };
    if (kind !== 'person' || onBehalfOf === undefined) return office;
    const { events } = await loadStream<PartyEvent>(database, associationId, onBehalfOf);
    const party = events.reduce(evolveParty, unknownParty);
    const { authorised, authorities, bars, verified } = party;
    const proved = provedContacts(party);
    const reach = { [onBehalfOf]: serviceConsentsOf(party) };
    const known = {
      ...office,
      position: events.at(-1)?.position ?? 0,
      reach,
      ...(bars.length > 0 && { bars }),
      ...(verified && { identityVerified: verified }),
      ...(proved.length > 0 && { provedContacts: proved }),
    };
    if (!authorised.includes(id)) return known;
    const authority = authorities[id];
    return { ...known, mayActFor: [onBehalfOf], ...(authority && { authority }) };
  };
