import { CIRCUMSTANCES } from '#domain/rulebook/materials.js';
import { cnEcl202612 } from '#rulebooks/cn-ecl-2026-12.js';
import { EMPTY, NO_RIGHT, type Content } from './content.js';
import { circumstancesFor, papersFor } from './papers.js';

const { materials } = cnEcl202612;
const of = (kind: string, more: Partial<Content> = {}, own: Content['right']['own'] = {}): Content => ({
  ...EMPTY,
  right: { ...NO_RIGHT, kind, own },
  ...more,
});
const needed = (content: Content): readonly string[] =>
  papersFor(content, materials, content.right.kind).flatMap(({ material, needed: is }) => (is ? [material.code] : []));

it.each([
  ['a trademark', of('trademark'), ['G01', 'G06', 'G07', 'TM1', 'TM1b', 'TM3']],
  [
    'counterfeit goods',
    of('trademark', { circumstances: ['counterfeit'] }),
    ['G01', 'G06', 'G07', 'TM1', 'TM1b', 'TM3', 'TM5'],
  ],
  [
    'a complaint by an agent that claims money',
    of('trademark', { filedAs: 'agent', claims: ['compensation'] }),
    ['G01', 'G06', 'G07', 'G12', 'G18', 'TM1', 'TM1b', 'TM3'],
  ],
  ['a design', of('patent', {}, { kind: 'design' }), ['G01', 'G06', 'G07', 'PT1', 'PT2', 'PT3a', 'PT3b', 'PT4']],
])('names what %s needs before what it may bring', (_, content, codes) => {
  expect([...needed(content)].sort()).toEqual(codes);
  const all = papersFor(content, materials, content.right.kind).map(({ needed: is }) => is);
  expect(all).toEqual([...all].sort((a, b) => Number(b) - Number(a)));
  expect(all.length).toBeGreaterThan(codes.length);
});

it('asks for files alone, and of its own kind of right alone', () => {
  const codes = papersFor(of('plant-variety'), materials, 'plant-variety').map(({ material }) => material.code);
  expect(codes).toEqual(expect.arrayContaining(['G01', 'PV1']));
  expect(codes).not.toEqual(expect.arrayContaining(['TM1']));
  expect(codes).not.toEqual(expect.arrayContaining(['G02']));
});

it('asks about what papers depend on and the form does not tell', () => {
  const told = Object.fromEntries(CIRCUMSTANCES.map((one) => [one, true]));
  expect(circumstancesFor(materials, 'trademark', told)).toEqual(
    expect.arrayContaining(['counterfeit', 'foreign-principal']),
  );
  expect(circumstancesFor(materials, 'trademark', told)).not.toContain('hidden-structure');
});
