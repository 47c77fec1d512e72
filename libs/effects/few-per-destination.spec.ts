import { fewPerDestination } from './few-per-destination.js';

const never = (): void => undefined;

it('lets a slow destination hold up nobody else', async () => {
  const few = fewPerDestination({ running: 1, waiting: 0, milliseconds: 10_000 });
  let finish = never;
  const slow = few('slow', () => new Promise<void>((resolve) => (finish = resolve)));
  await expect(few('slow', async () => 1)).rejects.toThrow('busy');
  expect(await few('quick', async () => 2)).toBe(2);
  finish();
  await slow;
  expect(await few('slow', async () => 3)).toBe(3);
});

it('hands a place on to whoever waits for it', async () => {
  const few = fewPerDestination({ running: 1, waiting: 2, milliseconds: 10_000 });
  const order: number[] = [];
  await Promise.all([1, 2, 3].map((number) => few('quick', async () => void order.push(number))));
  expect(order).toEqual([1, 2, 3]);
  expect(await few('quick', async () => 4)).toBe(4);
});

it('lets nobody wait for long', async () => {
  const few = fewPerDestination({ running: 1, waiting: 2, milliseconds: 20 });
  let finish = never;
  const slow = few('slow', () => new Promise<void>((resolve) => (finish = resolve)));
  await expect(few('slow', async () => 1)).rejects.toThrow('busy');
  finish();
  await slow;
  expect(await few('slow', async () => 2)).toBe(2); // who gave up has taken no place with it
});

it('frees the place of a call that fails', async () => {
  const few = fewPerDestination({ running: 1, waiting: 0, milliseconds: 1 });
  await expect(few('shop', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await few('shop', async () => 1)).toBe(1);
});
