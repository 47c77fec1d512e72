import { ACTIONS } from '#domain/dispute/actions.js';
import { isTaskOf } from '#domain/access/administration-tasks.js';
import { KINDS, kindsOf } from './asked.js';
import { WAYS } from './ways.js';

it('leads nobody to an act that the association’s people may not do', () => {
  const actions = Object.entries<{ readonly by: readonly string[] }>(ACTIONS);
  const ofStaff = new Set(actions.filter(([, { by }]) => by.includes('case-manager')).map(([name]) => name));
  expect(ofStaff.size).toBeGreaterThan(100);
  const named = Object.values(WAYS).flatMap((way) => ('acts' in way ? way.acts : []));
  expect(named.filter((command) => !ofStaff.has(command))).toEqual([]);
});

it.each(['case-manager', 'administrator'] as const)('filters by what a %s can have', (office) =>
  expect(new Set(kindsOf(office))).toEqual(new Set(KINDS.filter((kind) => isTaskOf(office, kind)))),
);
