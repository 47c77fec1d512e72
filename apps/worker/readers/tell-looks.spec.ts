import { setTimeout } from 'node:timers/promises';
import { tellLooks } from './tell-looks.js';
import { openWaker } from './waker.js';

const crewOf = (size: number) => {
  const told: string[][] = [];
  const callbacks: ((ids: readonly string[]) => void)[] = [];
  return {
    told,
    hear: (...ids: readonly string[]): void => callbacks.forEach((callback) => callback(ids)),
    crew: {
      size: () => size,
      tell: (topic: string, ids: readonly string[]) => void told.push([topic, ...ids]),
      onTold: (_: string, callback: (ids: readonly string[]) => void) => void callbacks.push(callback),
    },
  };
};
const pace = { outstanding: 1, milliseconds: 60_000 };

it('frees the place of a dispute that another worker looked at', async () => {
  const { crew, hear } = crewOf(2);
  const waker = openWaker(async () => undefined, pace);
  tellLooks(crew, waker);
  await waker.wake('a');
  const next = waker.wake('b');
  expect(waker.isFull()).toBe(true);
  hear('x', 'a');
  await next;
});

it('tells others together of what they have woken, and nobody where there is no other', async () => {
  const { crew, told } = crewOf(2);
  const waker = openWaker(async () => undefined, pace);
  const looked = tellLooks(crew, waker);
  await waker.wake('own');
  for (const one of ['own', 'theirs', 'also']) looked(one);
  await setTimeout(60);
  expect(told).toEqual([['looked', 'theirs', 'also']]);
  const alone = crewOf(1);
  tellLooks(alone.crew, waker)('theirs');
  await setTimeout(60);
  expect(alone.told).toEqual([]);
});
