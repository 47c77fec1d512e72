import { eachOf } from './each-of.js';

it('does what comes after one that fails, and then says what failed', async () => {
  const done: string[] = [];
  const pass = (name: string) => async () => done.push(name);
  const broken = async (): Promise<number> => Promise.reject(new Error('no row'));
  await expect(eachOf(pass('first'), broken, pass('last'))()).rejects.toThrow('no row');
  expect(done).toEqual(['first', 'last']);
  const several = eachOf(broken, broken)();
  await expect(several).rejects.toBeInstanceOf(AggregateError);
  await expect(several).rejects.toThrow('no row; Error: no row');
});

it('counts what all of them did', async () => {
  expect(
    await eachOf(
      async () => 2,
      async () => 3,
    )(),
  ).toBe(5);
});
