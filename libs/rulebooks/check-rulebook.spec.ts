import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { rulebook as story } from '#domain/testing/core/rulebook.js';
import { checkRulebook } from './check-rulebook.js';
import { cnEcl202611 as good } from './cn-ecl-2026-11.js';
import { RELEASED } from './released.js';

it.each(RELEASED.map(({ rulebook }) => [`${rulebook.id} ${rulebook.version}`, rulebook]))(
  '%s may be released',
  (_, rulebook) => expect(checkRulebook(rulebook)).toEqual([]),
);
it('the rulebook of the stories is sound but for its papers', () =>
  expect(checkRulebook(story)).toEqual([
    'rights.trademark: no required material shows it',
    'rights.copyright: no required material shows it',
  ]));

const { steps, house, materials } = good;
const [first, ...rest] = materials;
if (!first) throw new Error('no materials');
const step = (change: object): Rulebook => ({ ...good, steps: { ...steps, curing: { ...steps.curing, ...change } } });
const material = (change: object): Rulebook => ({ ...good, materials: [{ ...first, ...change }, ...rest] });
const grouped = materials.filter(({ group }) => group === 'CR1');

it.each([
  ['a step without clause', step({ clause: ' ' }), 'steps.curing: no clause'],
  ['a step without source', step({ source: '' }), 'steps.curing: no source'],
  ['a step without confidence', step({ confidence: 'sure' }), 'steps.curing: no confidence'],
  [
    'a step without time',
    step({ within: { ...steps.curing.within, count: 0 } }),
    'steps.curing: 0 working-days is no period',
  ],
  [
    'an expiry that does not fit',
    step({ onExpiry: 'AskForReports' }),
    'steps.curing: AskForReports is not done at this stage',
  ],
  [
    "an expiry that is not the clock's",
    step({ onExpiry: 'CureMaterials' }),
    "steps.curing: CureMaterials is not the clock's",
  ],
  [
    'a house step without time',
    {
      ...good,
      house: { ...house, 'next-step': { ...house['next-step'], within: { ...house['next-step'].within, count: 1.5 } } },
    },
    'house.next-step: 1.5 working-days is no period',
  ],
  ['a material twice', { ...good, materials: [first, ...materials] }, `materials.${first.code}: listed twice`],
  ['a material without source', material({ source: '' }), `materials.${first.code}: no source`],
  ['a material for no right', material({ rights: [] }), `materials.${first.code}: for no right`],
  [
    'a material for a right that is not covered',
    { ...good, rights: ['trademark', 'copyright'] },
    'materials.PT1: for patent, which this rulebook does not cover',
  ],
  ['a group of one', material({ group: 'alone' }), `materials.${first.code}: alone in its group`],
  [
    'a group that is not required alike',
    { ...good, materials: materials.map((one) => (one === grouped[0] ? { ...one, required: 'optional' } : one)) },
    'materials.CR1a: its group is not required alike',
  ],
  [
    'a right without papers',
    { ...good, materials: materials.filter(({ code }) => !code.startsWith('PT')) },
    'rights.patent: no required material shows it',
  ],
  ['no rights', { ...good, rights: [] }, 'rights: none'],
  ['no items', { ...good, limits: { ...good.limits, items: 0 } }, 'items: 0 is no whole number above 0'],
  ['no settling time', { ...good, settling: 0 }, 'settling: 0 is no whole number above 0'],
  ['no day of its sources', { ...good, asOf: 'lately' }, 'asOf: lately is no day'],
  ['no title', { ...good, title: { ...good.title, 'zh-CN': '' } }, 'title.zh-CN: empty'],
] as const)('finds %s', (_, rulebook, finding) => expect(checkRulebook(rulebook as Rulebook)).toContain(finding));
