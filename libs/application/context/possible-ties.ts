import type { Dispute } from '#domain/dispute/core/state.js';
import type { Affiliation } from '#domain/neutral/affiliation.js';
import { edgesOf, graphOf, type Graph } from '#domain/neutral/reach.js';
import { plainName, SAME_NAME, type PossibleTie } from '#domain/neutral/tie-questions.js';
import { tieFinder } from '#domain/neutral/ties.js';
import { findServed } from '#read-models/find-sittings.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { readNames } from '../dispute/names.js';
import { findIdentity } from '../party/parties.js';
import { findAffiliations } from './affiliations.js';
import { actedIn, findConcerned, firstDeciders, partiesOf, type AboutDispute } from './concerned.js';

export type SuggestedTies = {
  readonly ties: readonly PossibleTie[];
  /** The affiliations over which they go. */
  readonly affiliations: readonly Affiliation[];
};

/**
 * What may tie this expert to somebody concerned, by the graph of affiliations, former disputes and names, ended ties
 * too: nothing follows from it but a question.
 */
export async function findPossibleTies(
  tenant: TenantContext,
  about: AboutDispute,
  expertId: string,
): Promise<SuggestedTies> {
  const { disputeId, dispute } = about;
  const parties = partiesOf(dispute);
  const [affiliations, concerned, served] = await Promise.all([
    findAffiliations(tenant),
    findConcerned(tenant, about),
    findServed(tenant.database, tenant.associationId, disputeId, parties),
  ]);
  const known = new Map(affiliations.map((one) => [one.affiliationId, one]));
  const graph = graphOf(affiliations);
  const toEach = concerned.flatMap((one) =>
    tieFinder(
      graph,
      [one],
      served,
    )(expertId).map((tie): PossibleTie => {
      const of = parties.includes(one.id) && { partyId: one.id };
      return { ...tie, ...of };
    }),
  );
  const acted = tieFinder(graph, [], [], [...actedIn(about), ...firstDeciders(dispute)])(expertId);
  const ties = [...toEach, ...acted, ...(await sameNames(tenant, dispute, graph, expertId))];
  return { ties, affiliations: ties.flatMap(({ via }) => via.flatMap((id) => known.get(id) ?? [])) };
}

/** Those for whom the expert works or acts whose name is that of a party that is another by the register. */
const sameNames = async (
  tenant: TenantContext,
  dispute: Dispute,
  graph: Graph,
  expertId: string,
): Promise<readonly PossibleTie[]> => {
  const parties = partiesOf(dispute);
  const own = edgesOf(graph, expertId).filter(
    ({ relation, isFrom, otherId }) =>
      isFrom && (relation === 'employed-by' || relation === 'represents') && !parties.includes(otherId),
  );
  if (own.length === 0) return [];
  const { complainant, respondents } = await readNames(tenant, { ...dispute, items: [] });
  const named = parties.flatMap((id) => {
    const name = id === dispute.complainantId ? complainant?.name : respondents.get(id)?.name;
    return name === undefined ? [] : [{ id, name: plainName(name) }];
  });
  const found = await Promise.all(
    own.map(async ({ otherId, path }) => {
      const name = (await findIdentity(tenant, otherId))?.name;
      const same = name === undefined ? [] : named.filter((one) => one.name === plainName(name));
      return same.map(({ id }): PossibleTie => ({ conflict: SAME_NAME, partyId: id, ...path }));
    }),
  );
  return found.flat();
};
