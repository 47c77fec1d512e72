import { fewAtOnce } from './few-at-once.js';

it('lets so many run at once, the others in turn, whether they end well or not', async () => {
  const few = fewAtOnce(2);
  let [running, most] = [0, 0];
  const began: number[] = [];
  const ends: (() => void)[] = [];
  const all = [0, 1, 2, 3, 4].map((number) =>
    few(async () => {
      began.push(number);
      most = Math.max(most, (running += 1));
      await new Promise<void>((resolve) => void ends.push(resolve));
      running -= 1;
      if (number % 2 === 0) throw new Error('ended badly');
    }).catch(() => undefined),
  );
  while (ends.length > 0) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  await Promise.all(all);
  expect([began, most]).toEqual([[0, 1, 2, 3, 4], 2]);
});
