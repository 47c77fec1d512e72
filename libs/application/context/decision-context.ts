import type { MandateScope } from '#domain/access/mandate.js';
import { noContext, type Duty, type DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { PartyEvent } from '#domain/party/events.js';
import { provedContacts } from '#domain/party/proved.js';
import { serviceConsentsOf } from '#domain/party/reach.js';
import { lasts, powerOf } from '#domain/party/authorities.js';
import { evolveParty, unknownParty } from '#domain/party/state.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { findOpenParts } from '#read-models/find-opposed.js';
import { findOfficerStanding } from './officers.js';
import type { TenantContext } from '../command-handler/command-handler.js';

export type Office = {
  /** The association's case manager on duty. */
  readonly caseManagerId?: string;
  /** Offices of the person who asks. */
  readonly duties: readonly Duty[];
  /**
   * Legal time, by which the person who asks is somebody's deputy, and acts for a party until its authority ends;
   * without it, it is nobody's deputy, and acts by no authority that has an end.
   */
  readonly at?: Instant;
  /** Who asks works for the association, or acts in another office: it speaks for no party, whatever was granted. */
  readonly speaksForNobody?: boolean;
  /** Parties for which the account of the person who asks may act. */
  readonly partyIds?: readonly string[];
  /** What the person who asks may read as an auditor. */
  readonly mandates?: readonly MandateScope[];
};

/**
 * What an actor may rely on: its offices, and the party spoken for if that party's own stream says that this account
 * may and may still; `loaded` is that stream where somebody has read it already. The position is that of the last
 * authority read, 0 where no stream was needed.
 */
export const contextOf =
  (
    { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
    { caseManagerId, duties, at, speaksForNobody = false, partyIds = [], mandates }: Office,
  ) =>
  async ({ kind, id, onBehalfOf }: Actor, loaded?: Stream<PartyEvent>): Promise<DecisionContext> => {
    const isOfficer = kind === 'person' && at !== undefined && duties.includes('case-manager');
    const office: DecisionContext = {
      ...noContext,
      duties: kind === 'person' ? duties : [],
      ...(isOfficer && (await findOfficerStanding({ database, associationId }, id, at))),
      ...(caseManagerId !== undefined && { caseManagerId }),
      ...(mandates && { mandates }),
    };
    if (kind !== 'person' || onBehalfOf === undefined) return office;
    const { events } =
      loaded?.streamId === onBehalfOf ? loaded : await loadStream<PartyEvent>(database, associationId, onBehalfOf);
    const party = events.reduce(evolveParty, unknownParty);
    const { authorities, verified } = party;
    const proved = provedContacts(party);
    const reach = { [onBehalfOf]: serviceConsentsOf(party) };
    const known = {
      ...office,
      position: events.at(-1)?.position ?? 0,
      reach,
      ...(verified && { identityVerified: verified }),
      ...(proved.length > 0 && { provedContacts: proved }),
    };
    const authority = speaksForNobody ? undefined : authorities[id];
    if (!authority) return known;
    const { until } = authority;
    if (until !== undefined && (at === undefined || !lasts(authority, at))) return { ...known, authorityEnded: until };
    const others = partyIds.filter((one) => one !== onBehalfOf);
    if (await isOpposed(database, associationId, onBehalfOf, others)) return known;
    const also = others.length > 0 && { alsoActsFor: others };
    return { ...known, mayActFor: [onBehalfOf], ...also, authority: powerOf(authority) };
  };

/** Whether one of the others stands on the other side of an open dispute of this party. */
const isOpposed = async (
  database: TenantContext['database'],
  associationId: string,
  partyId: string,
  others: readonly string[],
): Promise<boolean> =>
  others.length > 0 &&
  (await findOpenParts(database, associationId, partyId)).some(({ opponentIds }) =>
    opponentIds.some((one) => others.includes(one)),
  );
