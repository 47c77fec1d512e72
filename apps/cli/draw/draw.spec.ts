import { drawOf, listHashOf } from '#domain/draw/draw.js';
import { checkDraw } from './check.js';
import type { PublishedDraw } from './recompute.js';

const entries = Array.from({ length: 40 }, (_, index) => ({
  pseudonym: `e-${index}`,
  excluded: index % 5 === 4 ? ['client', 'agency'] : [],
}));
const mixed = { drawId: 'draw', position: 7, entries, secret: 'ab'.repeat(32), nonces: ['four', '七'], places: 9 };

/** As the engine draws and the API publishes. */
const published = (data: Parameters<typeof drawOf>[0] = mixed): PublishedDraw => {
  const { drawn, ...told } = drawOf(data);
  return {
    ...data,
    ...told,
    committedAt: 5,
    frozenAt: 9,
    drawn: drawn.slice(0, 3),
    reserve: drawn.slice(3),
    independent: true,
  };
};

it('finds that the engine’s own draws hold, with nonces, a public value or neither', () => {
  const { nonces: _, ...none } = mixed;
  expect(checkDraw(published())).toEqual({ faults: [], told: true });
  expect(checkDraw(published({ ...none, nonces: [], publicValue: '03 11' })).faults).toEqual([]);
  expect(checkDraw({ ...published({ ...none, nonces: [] }), independent: false }).faults).toEqual([]);
});

it.each<readonly [string, Partial<PublishedDraw>]>([
  ['another secret', { secret: 'cd'.repeat(32) }],
  ['another seed', { seed: 'x' }],
  ['another panel', { drawn: ['e-0', 'e-1', 'e-2'] }],
  ['somebody taken off the list', { entries: entries.slice(1) }],
  ['somebody made eligible', { entries: entries.map((entry) => ({ ...entry, excluded: [] })) }],
  ['somebody twice', { entries: [...entries, { pseudonym: 'e-0', excluded: [] }] }],
  ['a nonce left out', { nonces: ['four'] }],
  ['a list from before the commitment', { frozenAt: 4 }],
  ['a list from the future', { position: 12 }],
  ['a draw called random that was not', { nonces: [], independent: true }],
])('finds %s', (_, change) => expect(checkDraw({ ...published(), ...change }).faults).not.toEqual([]));

it('checks the list before the secret is told', () => {
  const { secret: _, ...before } = published();
  expect(checkDraw(before)).toEqual({ faults: [], told: false });
  expect(checkDraw({ ...before, listHash: listHashOf({ ...mixed, position: 8 }) }).faults).toHaveLength(1);
});
