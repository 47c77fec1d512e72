import { setTimeout } from 'node:timers/promises';
import { standBack } from './stand-back.js';

const REST = 40;
const HOUR = 3_600_000;
const many = ['a', 'b', 'c', 'd', 'e'];

const recorded = () => {
  const woken: { readonly id: string; readonly at: number }[] = [];
  return { woken, wake: async (id: string): Promise<void> => void woken.push({ id, at: performance.now() }) };
};

it('wakes slowly under pressure, in order, and never stops', async () => {
  const { woken, wake } = recorded();
  const back = standBack(wake, async () => REST);
  await Promise.all(many.map((id) => back.run(id)));
  expect(woken.map(({ id }) => id)).toEqual(many);
  const [, , third = { at: 0 }, , last = { at: 0 }] = woken;
  expect(last.at - third.at).toBeGreaterThanOrEqual(2 * REST - 2);
});

it('goes at full speed when there is no pressure, when it ends meanwhile, and when nobody can tell', async () => {
  let pressed = true;
  for (const ask of [async () => 0, () => Promise.reject(new Error('down')), async () => (pressed ? HOUR : 0)]) {
    const { woken, wake } = recorded();
    const back = standBack(wake, ask);
    const all = Promise.all(many.map((id) => back.run(id)));
    await setTimeout(5);
    pressed = false;
    await all;
    expect(woken).toHaveLength(many.length);
  }
});

it('lets a few by without asking', async () => {
  const { woken, wake } = recorded();
  const back = standBack(wake, () => Promise.reject(new Error('asked')), 2);
  let asked = 0;
  const quiet = standBack(wake, async () => (asked += 1), 2);
  await Promise.all([back.run('a'), quiet.run('b'), quiet.run('c')]);
  for (const id of many) await quiet.run(id);
  expect(woken).toHaveLength(8);
  expect(asked).toBe(0);
});

it('keeps nobody waiting when it ends', async () => {
  const { woken, wake } = recorded();
  const back = standBack(wake, async () => HOUR);
  const all = Promise.all(many.map((id) => back.run(id)));
  await setTimeout(5);
  expect(woken.length).toBeLessThan(many.length);
  back.end();
  await all;
  expect(woken).toHaveLength(many.length);
});

it('hands on what failed', async () => {
  const back = standBack(
    (_: string) => Promise.reject(new Error('down')),
    async () => 0,
  );
  await expect(Promise.all(many.map((id) => back.run(id)))).rejects.toThrow('down');
});
