import { openPlaces } from '../../test/support/open-places.js';
import { until } from '../../test/support/until.js';
import { fewEverywhere } from './few-everywhere.js';

const failed = jest.fn();
const held = () => Promise.withResolvers<void>();

it('lets two processes call one destination so often together as one alone may', async () => {
  const { places, mostTaken } = openPlaces();
  const few = { running: 2, waiting: 8, milliseconds: 10_000 };
  const processes = [fewEverywhere(places(), few, failed), fewEverywhere(places(), few, failed)];
  let [running, most] = [0, 0];
  const call = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  await Promise.all([0, 1, 2, 3].flatMap(() => processes.map((process) => process('shop', call))));
  expect([most, mostTaken()]).toEqual([2, 2]);
}, 20_000);

it('refuses at once beyond those who may wait, and whoever waited too long', async () => {
  const { places } = openPlaces();
  const [slow, other] = [
    fewEverywhere(places(), { running: 1, waiting: 0, milliseconds: 10_000 }, failed),
    fewEverywhere(places(), { running: 1, waiting: 1, milliseconds: 20 }, failed),
  ];
  const { promise, resolve } = held();
  const calling = slow('shop', () => promise);
  await expect(slow('shop', async () => 1)).rejects.toThrow('busy');
  await expect(other('shop', async () => 1)).rejects.toThrow('busy');
  expect(await other('quick', async () => 2)).toBe(2);
  resolve();
  await calling;
  expect(await slow('shop', async () => 3)).toBe(3);
});

it('asks once for a destination that it calls one time after another, and lets go of what failed as well', async () => {
  const { places, taken } = openPlaces();
  const counted = places(false);
  const take = jest.spyOn(counted, 'take');
  const few = fewEverywhere(counted, { running: 4, waiting: 0, milliseconds: 100 }, failed);
  for (let turn = 0; turn < 5; turn += 1) await few('mail', async () => turn);
  await expect(few('mail', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await few('mail', async () => 9)).toBe(9);
  expect([take.mock.calls.length, taken.size]).toEqual([1, 1]);
});

it('goes by no place that it lost when it was taken for dead', async () => {
  const { places, die } = openPlaces();
  const counted = places();
  const take = jest.spyOn(counted, 'take');
  const few = fewEverywhere(counted, { running: 4, waiting: 0, milliseconds: 100 }, failed);
  await few('mail', async () => 1);
  die();
  expect(await few('mail', async () => 2)).toBe(2);
  expect(take.mock.calls).toHaveLength(2);
});

it('gives a place back again where that failed', async () => {
  const { places, taken } = openPlaces();
  const counted = places(false);
  const give = jest.spyOn(counted, 'give').mockRejectedValueOnce(new Error('The database restarts'));
  const few = fewEverywhere(counted, { running: 1, waiting: 0, milliseconds: 100 }, failed);
  await few('mail', async () => 1);
  await until('it is back', () => taken.size === 0);
  expect(give).toHaveBeenCalledTimes(2);
});

it('hands a place on to whoever waits for it', async () => {
  const few = fewEverywhere(openPlaces().places(false), { running: 1, waiting: 2, milliseconds: 10_000 }, failed);
  const order: number[] = [];
  await Promise.all([1, 2, 3].map((number) => few('quick', async () => void order.push(number))));
  expect(order).toEqual([1, 2, 3]);
  expect(await few('quick', async () => 4)).toBe(4);
});

it('lets nobody wait for long, and whoever gave up takes no place with it', async () => {
  const few = fewEverywhere(openPlaces().places(false), { running: 1, waiting: 2, milliseconds: 20 }, failed);
  const { promise, resolve } = held();
  const slow = few('slow', () => promise);
  await expect(few('slow', async () => 1)).rejects.toThrow('busy');
  resolve();
  await slow;
  expect(await few('slow', async () => 2)).toBe(2);
});

it('lets whoever brings patience wait its turn, however many wait, and no longer than that', async () => {
  const few = fewEverywhere(openPlaces().places(false), { running: 1, waiting: 0, milliseconds: 20 }, failed);
  const { promise, resolve } = held();
  const slow = few('mail', () => promise);
  await expect(few('mail', async () => 1)).rejects.toThrow('busy');
  await expect(few('mail', async () => 2, 20)).rejects.toThrow('busy');
  const patient = [3, 4].map((number) => few('mail', async () => number, 60_000));
  resolve();
  await slow;
  expect(await Promise.all(patient)).toEqual([3, 4]);
});

it('lets a slow destination hold up nobody else, and frees the place of a call that fails', async () => {
  const few = fewEverywhere(openPlaces().places(false), { running: 1, waiting: 0, milliseconds: 10_000 }, failed);
  const { promise, resolve } = held();
  const slow = few('slow', () => promise);
  await expect(few('slow', async () => 1)).rejects.toThrow('busy');
  expect(await few('quick', async () => 2)).toBe(2);
  await expect(few('quick', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  expect(await few('quick', async () => 3)).toBe(3);
  resolve();
  await slow;
  expect(await few('slow', async () => 4)).toBe(4);
});
