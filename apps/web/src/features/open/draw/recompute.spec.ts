import { drawOf } from '#domain/draw/draw.js';
import type { PublicDraw } from '../../../client/types.gen.js';
import { recomputeDraw } from './recompute.js';

const entries = Array.from({ length: 12 }, (_, index) => ({
  pseudonym: `e-${index}`,
  excluded: (index % 5 === 4 ? ['client', 'agency'] : []) as PublicDraw['entries'] & string[],
}));
const mixed = { drawId: 'draw', position: 7, entries, secret: 'ab'.repeat(32), nonces: ['four', '七'], places: 5 };

/** As the engine draws and the API publishes. */
const published = (): PublicDraw => {
  const { drawn, ...told } = drawOf(mixed);
  return {
    ...mixed,
    ...told,
    committedAt: 5,
    frozenAt: 9,
    drawn: drawn.slice(0, 3),
    reserve: drawn.slice(3),
    independent: true,
  } as PublicDraw;
};
const failing = async (draw: PublicDraw): Promise<readonly string[]> =>
  (await recomputeDraw(draw)).steps.flatMap(({ name, holds }) => (holds === false ? [name] : []));

it('finds in the browser that the engine’s own draw holds, step by step', async () => {
  const { steps, entries: shown } = await recomputeDraw(published());
  expect(steps.map(({ holds }) => holds)).toEqual(Array.from({ length: 7 }, () => true));
  expect(shown.slice(0, 5).map(({ pseudonym }) => pseudonym)).toEqual([
    ...(published().drawn ?? []),
    ...(published().reserve ?? []),
  ]);
});

it('names the step that does not hold', async () => {
  const draw = published();
  expect(await failing({ ...draw, secret: 'cd'.repeat(32) })).toEqual(['commitment', 'seed', 'draw']);
  expect(await failing({ ...draw, drawn: [...(draw.drawn ?? [])].reverse() })).toEqual(['draw']);
  expect(await failing({ ...draw, entries: draw.entries?.slice(1) ?? [] })).toContain('list');
  expect(await failing({ ...draw, frozenAt: 4 })).toEqual(['order']);
  expect(await failing({ ...draw, nonces: ['four'] })).toContain('seed');
  expect(await failing({ ...draw, independent: false })).toEqual(['independent']);
  expect(await failing({ ...draw, entries: [...(draw.entries ?? []), { pseudonym: 'e-0', excluded: [] }] })).toContain(
    'unique',
  );
});

it('computes what can be computed before the secret is told', async () => {
  const { secret: _, seed: __, drawn: ___, reserve: ____, independent: _____, ...before } = published();
  const { steps } = await recomputeDraw(before);
  expect(steps.flatMap(({ name, holds }) => (holds === true ? [name] : []))).toEqual(['unique', 'order', 'list']);
  expect(await failing(before)).toEqual([]);
});
