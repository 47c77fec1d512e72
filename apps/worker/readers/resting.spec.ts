import { resting } from './resting.js';

it('rests after a failure, ever longer, instead of being driven by appends', async () => {
  let at = 0;
  let isDown = true;
  const tried: number[] = [];
  const pass = resting(
    async () => {
      tried.push(at);
      if (isDown) throw new Error('down');
      return 3;
    },
    () => at,
  );
  await expect(pass()).rejects.toThrow('down');
  for (; at < 250; at += 5) expect(await pass()).toBe(0);
  await expect(pass()).rejects.toThrow('down');
  for (at += 5; at < 750; at += 5) expect(await pass()).toBe(0);
  isDown = false;
  expect([await pass(), await pass()]).toEqual([3, 3]);
  isDown = true;
  await expect(pass()).rejects.toThrow('down');
  at += 250; // as after the first
  await expect(pass()).rejects.toThrow('down');
  expect(tried).toEqual([0, 250, 750, 750, 750, 1_000]);
});
