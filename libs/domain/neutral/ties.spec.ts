import { shanghai } from '../testing/core/commands.js';
import { mia } from '../testing/core/actors.js';
import {
  endAffiliation,
  evolveAffiliations,
  recordAffiliation,
  type Affiliation,
  type Relation,
} from './affiliation.js';
import { graphOf } from './reach.js';
import { tieFinder, type Served } from './ties.js';

const at = shanghai('03-01T10:00');
const ended = shanghai('02-01T10:00');
let number = 0;
const affiliation = (fromId: string, relation: Relation, toId: string, endedAt?: typeof ended): Affiliation => ({
  affiliationId: `a${++number}`,
  fromId,
  toId,
  relation,
  ...(endedAt !== undefined && { endedAt }),
});

/**
 * Brand is a party, for which Lea acts; its parent is Holding, which also holds Sister; Stan holds shares in Holding.
 * Shop is the other party. Law is where Lea works.
 */
const world = (...more: readonly Affiliation[]) =>
  graphOf([
    affiliation('holding', 'holds-shares-in', 'brand'),
    affiliation('holding', 'holds-shares-in', 'sister'),
    affiliation('stan', 'holds-shares-in', 'holding'),
    affiliation('lea', 'employed-by', 'law'),
    affiliation('counsel', 'represents', 'sister'),
    affiliation('nobody', 'employed-by', 'elsewhere'),
    ...more,
  ]);
const concerned = [
  { id: 'brand', accounts: ['lea'] },
  { id: 'shop', accounts: [] },
];
const classesOf = (...more: readonly Affiliation[]) =>
  tieFinder(world(...more), concerned, [])('eda').map(({ conflict }) => conflict);

describe('an expert is tied', () => {
  it.each<readonly [string, readonly Affiliation[], readonly string[]]>([
    ['to nobody whom it has nothing to do with', [affiliation('eda', 'employed-by', 'university')], []],
    ['by working for a party', [affiliation('eda', 'employed-by', 'shop')], ['same-organisation']],
    ['by working for its parent', [affiliation('eda', 'employed-by', 'holding')], ['shareholding']],
    ['by working for its sister, two steps away', [affiliation('eda', 'employed-by', 'sister')], ['shareholding']],
    ['by shares in its parent', [affiliation('eda', 'holds-shares-in', 'holding')], ['shareholding']],
    ['by kin of who holds shares in its parent', [affiliation('stan', 'kin-of', 'eda')], ['kin']],
    ['by kin of who acts for it', [affiliation('eda', 'kin-of', 'lea')], ['kin']],
    [
      'not by kin of somebody else of the firm',
      [affiliation('eda', 'kin-of', 'max'), affiliation('max', 'employed-by', 'university')],
      [],
    ],
    ['by having represented it', [affiliation('eda', 'represents', 'shop')], ['representative']],
    [
      'by a firm that represents its sister',
      [affiliation('eda', 'employed-by', 'house'), affiliation('house', 'represents', 'sister')],
      ['representative'],
    ],
    ['by working where its representative works', [affiliation('eda', 'employed-by', 'law')], ['representative']],
    [
      'by a firm that is its agency',
      [affiliation('eda', 'employed-by', 'mcn'), affiliation('mcn', 'agency-of', 'shop')],
      ['agency'],
    ],
    [
      'by a party that is the agency of its firm',
      [affiliation('eda', 'employed-by', 'studio'), affiliation('shop', 'agency-of', 'studio')],
      ['agency'],
    ],
    ['by advising it', [affiliation('eda', 'advises', 'brand')], ['client']],
    [
      'by competing with it, whoever said so',
      [affiliation('eda', 'employed-by', 'rival'), affiliation('shop', 'competes-with', 'rival')],
      ['competitor'],
    ],
  ])('%s', (_, more, classes) => expect(classesOf(...more)).toEqual(classes));
  it('by acting for a party itself', () =>
    expect(tieFinder(world(), [{ id: 'shop', accounts: ['eda'] }], [])('eda').map(({ conflict }) => conflict)).toEqual([
      'party-itself',
    ]));
  it('by earlier cases with a party, until they ended, and by none with others', () => {
    const served: readonly Served[] = [
      { neutralId: 'eda', disputeId: 'd1', partyIds: ['shop', 'x'], until: ended },
      { neutralId: 'eda', disputeId: 'd2', partyIds: ['x'], until: at },
      { neutralId: 'fay', disputeId: 'd3', partyIds: ['shop'], until: at },
    ];
    expect(tieFinder(world(), concerned, served)('eda')).toEqual([
      { conflict: 'earlier-case', via: ['d1'], endedAt: ended },
    ]);
  });
  it('to a first decision by working where one of its panel works, not to another', () => {
    const graph = world(affiliation('eda', 'employed-by', 'house'), affiliation('gus', 'employed-by', 'house'));
    const first = (accountId: string) => [{ accountId, conflict: 'first-decision' as const }];
    expect(tieFinder(graph, concerned, [], first('gus'))('eda').map(({ conflict }) => conflict)).toEqual([
      'first-decision',
    ]);
    expect(tieFinder(graph, concerned, [], first('hal'))('eda')).toEqual([]);
  });
  it('to whoever handled the dispute by working for the same firm or its group, the association excepted for its own', () => {
    const graph = world(
      affiliation('eda', 'employed-by', 'house'),
      affiliation('mia', 'employed-by', 'mother'),
      affiliation('mother', 'holds-shares-in', 'house'),
    );
    const mia = [{ accountId: 'mia', conflict: 'handled-the-dispute' as const }];
    expect(tieFinder(graph, concerned, [], mia)('eda').map(({ conflict }) => conflict)).toEqual([
      'handled-the-dispute',
    ]);
    expect(tieFinder(graph, concerned, [], mia, 'mother')('eda')).toEqual([]);
    expect(tieFinder(graph, concerned, [], mia)('mia')).toEqual([]);
  });
  it('with every affiliation on the way, and by an ended one only until its end', () => {
    const [to, over] = [affiliation('eda', 'employed-by', 'house', ended), affiliation('house', 'advises', 'brand')];
    expect(tieFinder(world(to, over), concerned, [])('eda')).toEqual([
      { conflict: 'client', via: [to.affiliationId, over.affiliationId], endedAt: ended },
    ]);
  });
  it('by the way that lasts where another has ended', () => {
    const graph = graphOf([
      affiliation('top', 'holds-shares-in', 'brand', ended),
      affiliation('top', 'holds-shares-in', 'middle'),
      affiliation('middle', 'holds-shares-in', 'brand'),
      affiliation('eda', 'employed-by', 'top'),
    ]);
    expect(tieFinder(graph, concerned, [])('eda')[0]?.endedAt).toBeUndefined();
  });
});

it('in a ring of holdings the search ends, and beyond four steps there is no group', () => {
  const ring = ['brand', 'b', 'c', 'd', 'e', 'f'].map((id, index, all) =>
    affiliation(id, 'holds-shares-in', all[(index + 1) % all.length] ?? ''),
  );
  expect(tieFinder(graphOf([...ring, affiliation('eda', 'employed-by', 'd')]), concerned, [])('eda')).toHaveLength(1);
  const chain = ['brand', 'b', 'c', 'd', 'e', 'f']
    .slice(1)
    .map((id, index) => affiliation(['brand', 'b', 'c', 'd', 'e'][index] ?? '', 'holds-shares-in', id));
  expect(tieFinder(graphOf([...chain, affiliation('eda', 'employed-by', 'e')]), concerned, [])('eda')).toHaveLength(1);
  expect(tieFinder(graphOf([...chain, affiliation('eda', 'employed-by', 'f')]), concerned, [])('eda')).toEqual([]);
});

describe('what is written down of an affiliation', () => {
  const data = { affiliationId: 'a', fromId: 'eda', toId: 'shop', relation: 'advises', detailsContentId: 'c' } as const;
  const asked = { by: mia, at };
  it('is about two, and its end not before its beginning', () => {
    expect(() => recordAffiliation({ type: 'RecordAffiliation', data: { ...data, toId: 'eda' }, ...asked })).toThrow(
      'NamedTwice',
    );
    expect(() =>
      recordAffiliation({ type: 'RecordAffiliation', data: { ...data, since: at, endedAt: ended }, ...asked }),
    ).toThrow('InstantImplausible');
  });
  it('ends once, not in days to come', () => {
    const known = recordAffiliation({ type: 'RecordAffiliation', data, ...asked }).reduce(evolveAffiliations, {});
    const end = { type: 'EndAffiliation', data: { affiliationId: 'a', endedAt: ended }, ...asked } as const;
    const after = endAffiliation(end, known).reduce(evolveAffiliations, known);
    expect(after['a']?.endedAt).toBe(ended);
    expect(() => endAffiliation(end, after)).toThrow('NotFound');
    expect(() => endAffiliation({ ...end, data: { ...end.data, endedAt: shanghai('04-01T10:00') } }, known)).toThrow(
      'InstantImplausible',
    );
  });
});
