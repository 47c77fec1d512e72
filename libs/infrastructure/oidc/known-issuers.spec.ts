import { knowIssuers } from './known-issuers.js';

let at: number;
let asked: string[];
beforeEach(() => {
  at = Date.parse('2026-03-02T01:00:00Z');
  asked = [];
});
const now = (): Date => new Date(at);
const answering = (what: string) => async (): Promise<string> => {
  asked.push(what);
  return what;
};
const failing = async (): Promise<string> => {
  asked.push('failed');
  throw new Error('no answer');
};

it('asks once for all who ask at once, and not again for five minutes', async () => {
  const find = knowIssuers<string>(now);
  const all = await Promise.all([find('a', answering('one')), find('a', answering('two')), find('b', answering('b'))]);
  expect(all).toEqual(['one', 'one', 'b']);
  at += 300_000 - 1;
  await expect(find('a', answering('late'))).resolves.toBe('one');
  at += 1;
  await expect(find('a', answering('anew'))).resolves.toBe('anew');
  expect(asked).toEqual(['one', 'b', 'anew']);
});

it('goes on waiting for one that takes long, and counts from its answer on', async () => {
  const find = knowIssuers<string>(now);
  const { promise, resolve } = Promise.withResolvers<string>();
  const first = find('a', () => promise);
  at += 900_000;
  const second = find('a', answering('second'));
  resolve('slow');
  await expect(Promise.all([first, second])).resolves.toEqual(['slow', 'slow']);
  at += 299_000;
  await expect(find('a', answering('third'))).resolves.toBe('slow');
  expect(asked).toEqual([]);
});

it('spares one that failed for five seconds, and asks then', async () => {
  const find = knowIssuers<string>(now);
  for (const _ of ['first', 'at once']) await expect(find('a', failing)).rejects.toThrow('no answer');
  at += 5_000;
  await expect(find('a', answering('well again'))).resolves.toBe('well again');
  expect(asked).toEqual(['failed', 'well again']);
});
