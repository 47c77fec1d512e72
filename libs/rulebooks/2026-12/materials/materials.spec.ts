import type { FiledMaterial } from '#domain/dispute/core/evidence.js';
import type { Filing } from '#domain/dispute/intake/filing/facts-of-filing.js';
import { missingMaterials, papersForMeasures } from '#domain/dispute/intake/filing/missing-materials.js';
import { localDate } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { materialName } from '#messages/rulebook/materials.js';
import { cnEcl202611 } from '../../cn-ecl-2026-11.js';
import { cnEcl202612 as rulebook } from '../../cn-ecl-2026-12.js';

const COMMON = ['G01', 'G06', 'G07'];
const sent = (...codes: readonly string[]): readonly FiledMaterial[] =>
  codes.map((code) => ({ code, evidenceIds: ['e'] }));
const filing = (right: RightKind, codes: readonly string[], more: Partial<Filing> = {}): Filing => ({
  right,
  rightCodes: { kind: right },
  filedAs: 'right-holder',
  materials: sent(...COMMON, ...codes),
  filedAt: instant('2026-03-01T02:00:00Z'),
  items: [{ itemId: 'bag' }, { itemId: 'cap' }],
  ...more,
});
const missing = (filed: Filing) => missingMaterials(filed, rulebook);

/** What is asked for of each kind where nothing special is told, and what is enough. */
const ENOUGH: Readonly<Record<RightKind, readonly string[]>> = {
  trademark: ['TM1', 'TM3'],
  copyright: ['CR1b', 'CR2', 'CR3', 'CR4'],
  patent: ['PT1', 'PT2', 'PT4'],
  'geographical-indication': ['GI1b', 'GI2', 'GI3'],
  'trade-secret': ['TS1', 'TS2', 'TS3', 'TS4', 'TS5', 'TS6'],
  'layout-design': ['LD1', 'LD2', 'LD3', 'LD4'],
  'plant-variety': ['PV1', 'PV2'],
  name: ['NM1a', 'TM8', 'NM2'],
};

describe.each(RIGHT_KINDS)('%s', (right) => {
  it('is complete with its papers', () => expect(missing(filing(right, ENOUGH[right]))).toEqual([]));
  it.each(ENOUGH[right])('lacks %s, told by its name in both languages', (code) => {
    const lacking = missing(
      filing(
        right,
        ENOUGH[right].filter((one) => one !== code),
      ),
    );
    expect(lacking).toHaveLength(1);
    for (const locale of ['zh-CN', 'en'] as const) expect(materialName(lacking[0] ?? '', locale)).not.toBe(lacking[0]);
  });
  it('tells all that is missing at once', () =>
    expect(missing({ ...filing(right, []), materials: [] })).toHaveLength(COMMON.length + ENOUGH[right].length));
});

it.each<readonly [string, RightKind, Partial<Filing>, readonly string[]]>([
  ['filed by an agent', 'trademark', { filedAs: 'agent' }, ['G12']],
  ['filed by a licensee', 'trademark', { filedAs: 'licensee' }, ['G11']],
  ['for a principal abroad', 'trademark', { filedAs: 'agent', circumstances: ['foreign-principal'] }, ['G12', 'G13']],
  ['with papers in another language', 'copyright', { circumstances: ['foreign-documents'] }, ['G14']],
  ['that claims money', 'trademark', { claims: ['remove', 'compensation'] }, ['G18']],
  ['that claims none', 'trademark', { claims: ['remove'] }, []],
  ['of counterfeit goods', 'trademark', { circumstances: ['counterfeit'] }, ['TM5']],
  [
    'where the look does not show it',
    'trademark',
    { circumstances: ['counterfeit', 'look-is-not-enough'] },
    ['G17', 'TM5'],
  ],
  ['of similar goods', 'trademark', { circumstances: ['similar-goods'] }, ['TM4']],
  ['across classes', 'trademark', { circumstances: ['well-known'] }, ['TM7']],
  ['of an owner that changed', 'trademark', { circumstances: ['owner-changed'] }, ['TM2']],
  ['of an author who is not the owner', 'copyright', { circumstances: ['author-is-not-owner'] }, ['CR5']],
  ['about a licence’s scope', 'copyright', { circumstances: ['scope-of-licence'] }, ['CR6']],
  ['with a portrait', 'copyright', { circumstances: ['portrait'] }, ['CR7']],
  ['of what cannot be seen', 'patent', { circumstances: ['hidden-structure'] }, ['PT5', 'PT7']],
  [
    'of a certification mark',
    'geographical-indication',
    { rightCodes: { kind: 'geographical-indication', geographical: 'certification-mark' } },
    ['GI4'],
  ],
  [
    'of a protected product',
    'geographical-indication',
    { rightCodes: { kind: 'geographical-indication', geographical: 'product' } },
    [],
  ],
  ['of a variety whose identity is disputed', 'plant-variety', { circumstances: ['identity-disputed'] }, ['PV4']],
  ['where another kind’s circumstance is told', 'trademark', { circumstances: ['hidden-structure'] }, []],
])('a complaint %s', (_, right, more, codes) => expect(missing(filing(right, ENOUGH[right], more))).toEqual(codes));

it.each(['CR1a', 'CR1b', 'CR1c', 'CR1d', 'CR1e', 'CR1f'])('%s alone shows who owns a work', (code) =>
  expect(missing(filing('copyright', [code, 'CR2', 'CR3', 'CR4']))).toEqual([]),
);
it('a mark may be shown by its international registration', () =>
  expect(missing(filing('trademark', ['TM1b', 'TM3']))).toEqual([]));

describe('a paper for each item', () => {
  const { materials, ...rest } = filing('trademark', ENOUGH.trademark);
  const withG06 = (...itemIds: readonly (readonly string[])[]) => ({
    ...rest,
    materials: [
      ...materials.filter(({ code }) => code !== 'G06'),
      ...itemIds.map((ids) => ({ code: 'G06', evidenceIds: ['e'], itemIds: ids })),
    ],
  });

  it('is missing while one item has none', () => expect(missing(withG06(['bag']))).toEqual(['G06']));
  it('is there when all have, by several papers too', () => {
    expect(missing(withG06(['bag', 'cap']))).toEqual([]);
    expect(missing(withG06(['bag'], ['cap']))).toEqual([]);
  });
});

describe('a proof of a right’s state', () => {
  const { materials, ...rest } = filing('patent', ENOUGH.patent);
  const issued = (issuedOn: string) => ({
    ...rest,
    materials: materials.map((one) => (one.code === 'PT2' ? { ...one, issuedOn: localDate(issuedOn) } : one)),
  });

  it('is good for 180 days', () => expect(missing(issued('2025-09-02'))).toEqual([]));
  it('and not a day longer', () => expect(missing(issued('2025-09-01'))).toEqual(['PT2']));
  it('of a day in the cure is fresh', () => expect(missing(issued('2026-03-04'))).toEqual([]));
});

describe.each([
  [
    'a utility model without its report',
    filing('patent', ENOUGH.patent, { rightCodes: { kind: 'patent', patent: 'utility-model' } }),
    ['PT3a'],
  ],
  [
    'a design without its report',
    filing('patent', ENOUGH.patent, { rightCodes: { kind: 'patent', patent: 'design' } }),
    ['PT3a'],
  ],
  ['a trade secret', filing('trade-secret', ENOUGH['trade-secret']), ['TS7']],
  ['a layout design without a comparison of the chips', filing('layout-design', ENOUGH['layout-design']), ['LD5']],
] as const)('%s', (_, filed, codes) => {
  it('is accepted', () => expect(missing(filed)).toEqual([]));
  it('and has no measure before a decision', () => expect(papersForMeasures(filed, rulebook)).toEqual(codes));
});

it.each([
  ['a utility model with its report', 'utility-model', 'PT3a'],
  ['a design upheld in an invalidation', 'design', 'PT3b'],
  ['an invention, for which there is no report', 'invention', 'PT1'],
] as const)('%s may have a measure', (_, patent, code) =>
  expect(
    papersForMeasures(filing('patent', [...ENOUGH.patent, code], { rightCodes: { kind: 'patent', patent } }), rulebook),
  ).toEqual([]),
);

it('2026-11 asks for what it asked for', () => {
  const filed = { right: 'patent', filedAs: 'right-holder', materials: sent(...COMMON, 'PT1') } as const;
  expect(missingMaterials(filed, cnEcl202611)).toEqual(['PT2', 'PT4']);
  expect(papersForMeasures(filed, cnEcl202611)).toEqual([]);
});
