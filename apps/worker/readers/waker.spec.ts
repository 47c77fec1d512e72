import { setImmediate } from 'node:timers/promises';
import { openWaker } from './waker.js';

const signalled = () => {
  const ids: string[] = [];
  return { ids, signal: async (id: string): Promise<void> => void ids.push(id) };
};

it('has so many disputes woken and not yet looked at, and no more', async () => {
  const { ids, signal } = signalled();
  const { wake, looked } = openWaker(signal, { outstanding: 2, milliseconds: 60_000 });
  const all = Promise.all(['a', 'b', 'c', 'd'].map((id) => wake(id)));
  await setImmediate();
  expect(ids).toEqual(['a', 'b']);
  looked('a');
  await setImmediate();
  expect(ids).toEqual(['a', 'b', 'c']);
  looked('a'); // looks for other reasons free nothing
  await setImmediate();
  expect(ids).toHaveLength(3);
  ['b', 'c'].forEach(looked);
  await all;
  looked('d');
});

it('does not wait for ever for a look that it cannot see', async () => {
  const { ids, signal } = signalled();
  const { wake } = openWaker(signal, { outstanding: 1, milliseconds: 20 });
  await Promise.all(['a', 'b', 'c'].map((id) => wake(id)));
  expect(ids).toEqual(['a', 'b', 'c']);
});

it('gives the place of a failed wake to the next', async () => {
  const { wake, looked } = openWaker((id) => (id === 'bad' ? Promise.reject(new Error('down')) : Promise.resolve()), {
    outstanding: 1,
    milliseconds: 60_000,
  });
  await expect(wake('bad')).rejects.toThrow('down');
  await wake('good');
  looked('good');
  await wake('good');
  looked('good');
});

it('counts a dispute that is woken twice once', async () => {
  const { ids, signal } = signalled();
  const { wake, looked } = openWaker(signal, { outstanding: 2, milliseconds: 60_000 });
  await wake('a');
  await wake('a');
  await wake('b');
  expect(ids).toEqual(['a', 'a', 'b']);
  ['a', 'b'].forEach(looked);
});

it('says that it is full while somebody waits for a place', async () => {
  const { signal } = signalled();
  const { wake, looked, isFull } = openWaker(signal, { outstanding: 1, milliseconds: 60_000 });
  await wake('a');
  expect(isFull()).toBe(false);
  const second = wake('b');
  expect(isFull()).toBe(true);
  looked('a');
  await second;
  expect(isFull()).toBe(false);
  looked('b');
});
