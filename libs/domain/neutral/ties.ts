import type { Tie } from '../dispute/core/decision-context.js';
import type { Instant } from '../kernel/message.js';
import type { ConflictClass } from '../rulebook/panel-rules.js';
import { edgesOf, groupOf, joined, type Graph, type Path } from './reach.js';

/** A party of the dispute, or its platform, with the accounts that may act for it. */
export type Concerned = { readonly id: string; readonly accounts: readonly string[] };
/** A neutral served in a dispute with these parties until then. */
export type Served = {
  readonly neutralId: string;
  readonly disputeId: string;
  readonly partyIds: readonly string[];
  readonly until: Instant;
};

type Side = {
  readonly id: string;
  readonly group: ReadonlyMap<string, Path>;
  readonly people: ReadonlyMap<string, Path>;
  readonly firms: ReadonlyMap<string, Path>;
};

/** Somebody who acted in the dispute, and what working for the same firm or its group is then called. */
export type Acted = { readonly accountId: string; readonly conflict: ConflictClass };

/** What ties experts to those concerned, made once per dispute and asked for every expert of the roster. */
export type TieFinder = (expertId: string) => readonly Tie[];

/**
 * Ties in the graph of affiliations: to a party or its group, to who speaks for it, to the firms of those, by work,
 * shares, kin, mandate, agency, advice and competition; by earlier cases; and by working where somebody works who acted
 * here before, or in its group. `house` is an employer that ties nobody so: the association, to its own mediators.
 */
export const tieFinder = (
  graph: Graph,
  concerned: readonly Concerned[],
  served: readonly Served[],
  acted: readonly Acted[] = [],
  house?: string,
): TieFinder => {
  const sides = concerned.map((one) => sideOf(graph, one));
  const parties = new Set(concerned.map(({ id }) => id));
  const bySitter = Map.groupBy(served, ({ neutralId }) => neutralId);
  const firms = acted.map((one) => ({ ...one, firms: firmsOf(graph, one.accountId, house) }));
  return (expertId) => {
    const desks = new Map<string, Path>([[expertId, { via: [] }], ...employersOf(graph, expertId)]);
    const earlier = (bySitter.get(expertId) ?? [])
      .filter(({ partyIds }) => partyIds.some((id) => parties.has(id)))
      .map(({ disputeId, until }): Tie => ({ conflict: 'earlier-case', via: [disputeId], endedAt: until }));
    const colleagues = [...employersOf(graph, expertId)].flatMap(([id, path]) =>
      firms.flatMap((one) => (one.accountId === expertId ? [] : tieTo(one.conflict, path, one.firms.get(id)))),
    );
    return once([...sides.flatMap((side) => tiesTo(graph, expertId, desks, side)), ...earlier, ...colleagues]);
  };
};

const sideOf = (graph: Graph, { id, accounts }: Concerned): Side => {
  const group = groupOf(graph, id);
  const people = new Map<string, Path>(accounts.map((account) => [account, { via: [] }]));
  for (const [member, path] of group)
    for (const edge of edgesOf(graph, member))
      if (edge.relation === 'represents' && !edge.isFrom && !people.has(edge.otherId))
        people.set(edge.otherId, joined(path, edge.path));
  const firms = new Map<string, Path>(
    [...people].flatMap(([person, path]) =>
      [...employersOf(graph, person)].map(([firm, way]) => [firm, joined(path, way)]),
    ),
  );
  return { id, group, people, firms };
};

const employersOf = (graph: Graph, id: string): ReadonlyMap<string, Path> =>
  new Map(
    edgesOf(graph, id).flatMap(({ otherId, relation, isFrom, path }) =>
      relation === 'employed-by' && isFrom ? [[otherId, path]] : [],
    ),
  );

/** Everybody for whom somebody works, with their groups. */
const firmsOf = (graph: Graph, id: string, house: string | undefined): ReadonlyMap<string, Path> =>
  new Map(
    [...employersOf(graph, id)]
      .filter(([firm]) => firm !== house)
      .flatMap(([firm, path]) =>
        [...groupOf(graph, firm)].map(([member, way]) => [member, joined(path, way)] as const),
      ),
  );

const tiesTo = (graph: Graph, expertId: string, desks: ReadonlyMap<string, Path>, side: Side): readonly Tie[] => {
  const { id, group, people, firms } = side;
  const own = people.get(expertId);
  const self: readonly Tie[] = expertId === id || own?.via.length === 0 ? [{ conflict: 'party-itself', via: [] }] : [];
  const reached = [...desks].flatMap(([desk, path]) => {
    if (desk === expertId && desk === id) return [];
    return tieTo(desk === id ? 'same-organisation' : 'shareholding', path, group.get(desk));
  });
  const shared = [...desks].flatMap(([desk, path]) =>
    desk === id || desk === expertId ? [] : tieTo('representative', path, firms.get(desk)),
  );
  return [
    ...self,
    ...reached,
    ...shared,
    ...[...desks].flatMap(([desk, path]) => byEdges(graph, desk, desk === expertId, path, side)),
  ];
};

const CLASSES = {
  represents: 'representative',
  'agency-of': 'agency',
  advises: 'client',
  'competes-with': 'competitor',
} as const;

/** What an expert or its employer has to do with the party, its group or, by kin, with who speaks for it. */
const byEdges = (graph: Graph, desk: string, isSelf: boolean, path: Path, { group, people }: Side): readonly Tie[] =>
  edgesOf(graph, desk).flatMap((edge) => {
    const to = group.get(edge.otherId);
    if (edge.relation === 'kin-of')
      return isSelf ? tieTo('kin', joined(path, edge.path), to ?? people.get(edge.otherId)) : [];
    if (edge.relation === 'employed-by' || edge.relation === 'holds-shares-in') return [];
    return tieTo(CLASSES[edge.relation], joined(path, edge.path), to);
  });

const tieTo = (conflict: ConflictClass, path: Path, to: Path | undefined): readonly Tie[] =>
  to === undefined ? [] : [{ conflict, ...joined(path, to) }];

/** Each tie once, however many ways lead to it. */
const once = (ties: readonly Tie[]): readonly Tie[] => [
  ...new Map(ties.map((tie) => [[tie.conflict, ...tie.via].join(' '), tie])).values(),
];
