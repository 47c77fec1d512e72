import { missingMaterials } from '#domain/dispute/intake/filing/missing-materials.js';
import { chooseTracks } from '#domain/dispute/intake/filing/choose-tracks.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { NameKind } from '#domain/rulebook/right-kinds.js';
import { cnEcl20261128 } from '../cn-ecl-2026-11-28.js';
import { cnEcl202701 } from '../cn-ecl-2027-01.js';

const filed = (name: NameKind, rulebook = cnEcl20261128) =>
  missingMaterials(
    { right: 'name', rightCodes: { kind: 'name', name }, filedAs: 'right-holder', materials: [] },
    rulebook,
  ).filter((code) => code.startsWith('NM'));

it.each([
  ['domain', ['NM1a', 'NM2']],
  ['business-name', ['NM1b', 'NM2']],
  ['trade-dress', ['NM4', 'NM2']],
  ['web-page', ['NM4', 'NM2']],
  ['account-name', ['NM4', 'NM2', 'NM3']],
  ['personal-name', ['NM4', 'NM5', 'NM2']],
  ['live-room', ['NM4', 'NM2', 'NM3']],
] as const)('a %s is complained of with the papers of its own kind', (name, codes) =>
  expect(filed(name)).toEqual(codes),
);

it('what was pinned before keeps its papers', () => expect(filed('trade-dress', cnEcl202701)).toContain('NM1a'));

it('such signs go by the Civil Code, on a ground of their own', () => {
  const pair = { respondentId: 'ben', itemId: 'bag', platformId: 'shop' };
  const item = {
    itemId: 'bag',
    platformId: 'shop',
    kind: 'product',
    locatorContentId: 'x',
    respondentIds: ['ben'],
  } as const;
  const dispute = {
    ...unfiled,
    right: 'name' as const,
    rightCodes: { kind: 'name' as const, name: 'trade-dress' as const },
    items: [item],
    pairs: [pair],
    stages: { dispute: { stage: 'intake' as const }, 'pair:ben:bag': { stage: 'intake' as const } },
  };
  expect(chooseTracks({ dispute, rulebook: cnEcl20261128 }, [])).toMatchObject([
    { track: 'civil-code', ground: 'sign-in-competition' },
  ]);
  expect(chooseTracks({ dispute, rulebook: cnEcl202701 }, [])).toMatchObject([{ track: 'ecl' }]);
});
