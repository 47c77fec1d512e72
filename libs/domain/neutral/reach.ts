import type { Instant } from '../kernel/message.js';
import type { Affiliation, Relation } from './affiliation.js';

/** By which affiliations somebody is reached, and when the first of them ended. */
export type Path = { readonly via: readonly string[]; readonly endedAt?: Instant };
/** An affiliation with who is at its other end, seen from one of its ends. */
export type Edge = {
  readonly otherId: string;
  readonly relation: Relation;
  readonly isFrom: boolean;
  readonly path: Path;
};
export type Graph = ReadonlyMap<string, readonly Edge[]>;

/** All affiliations by both of their ends. Those of a kind that cannot make a path are there too. */
export const graphOf = (affiliations: readonly Affiliation[]): Graph => {
  const graph = new Map<string, Edge[]>();
  const add = (id: string, edge: Edge): void => {
    const edges = graph.get(id);
    if (edges) edges.push(edge);
    else graph.set(id, [edge]);
  };
  for (const { affiliationId, fromId, toId, relation, endedAt } of affiliations) {
    const path: Path = { via: [affiliationId], ...(endedAt !== undefined && { endedAt }) };
    add(fromId, { otherId: toId, relation, isFrom: true, path });
    add(toId, { otherId: fromId, relation, isFrom: false, path });
  }
  return graph;
};

export const edgesOf = (graph: Graph, id: string): readonly Edge[] => graph.get(id) ?? [];

/** One after the other; it has ended when one of them has, and what still lasts ends last. */
export const joined = (a: Path, b: Path): Path => {
  const ends = [a.endedAt, b.endedAt].filter((end) => end !== undefined).sort();
  return { via: [...a.via, ...b.via], ...(ends[0] !== undefined && { endedAt: ends[0] }) };
};

/** Holdings beyond this many steps make no group any more. */
const STEPS = 4;

/**
 * A party with everybody that holds shares in it or in whom it does, step by step: its group. What lasts longest is
 * kept where there are several ways.
 */
export const groupOf = (graph: Graph, partyId: string): ReadonlyMap<string, Path> => {
  const reached = new Map<string, Path>([[partyId, { via: [] }]]);
  let border = [partyId];
  for (let step = 0; step < STEPS && border.length > 0; step++) {
    const next = new Set<string>();
    for (const id of border)
      for (const { otherId, relation, path } of edgesOf(graph, id)) {
        if (relation !== 'holds-shares-in') continue;
        const way = joined(reached.get(id) ?? path, path);
        if (!isLonger(way, reached.get(otherId))) continue;
        reached.set(otherId, way);
        next.add(otherId);
      }
    border = [...next];
  }
  return reached;
};

/** A way that lasts is kept against one that ended, and a later end against an earlier one. */
const isLonger = (way: Path, known: Path | undefined): boolean =>
  known === undefined || (known.endedAt !== undefined && (way.endedAt === undefined || way.endedAt > known.endedAt));
