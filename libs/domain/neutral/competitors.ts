import { edgesOf, groupOf, type Graph } from './reach.js';

/** With whom a party or somebody of its group competes now. */
export const competitorsOf = (graph: Graph, partyId: string): ReadonlySet<string> =>
  new Set(
    [...groupOf(graph, partyId)]
      .filter(([, { endedAt }]) => endedAt === undefined)
      .flatMap(([member]) => edgesOf(graph, member))
      .filter(({ relation, path }) => relation === 'competes-with' && path.endedAt === undefined)
      .map(({ otherId }) => otherId),
  );
