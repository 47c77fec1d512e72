import { Busy } from '#effects/attempt-failed.js';
import { openMetrics } from '#infrastructure/metrics/open-metrics.js';
import { openEffects } from '../../../test/support/effects.js';
import { openHouse, type House } from '../../../test/support/house.js';
import { startReceiver } from '../../../test/support/receiver.js';

const { meter, text } = openMetrics((error) => expect(error).toBeUndefined());
let house: House;
let effects: ReturnType<typeof openEffects>;
beforeAll(async () => {
  house = await openHouse();
  effects = openEffects(house, { meter });
}, 30_000);
afterAll(async () => {
  effects.close();
  await house.stop();
});

const counted = async (): Promise<Readonly<Record<string, number>>> => {
  const line = /^parley_failed_attempts_total\{kind="([a-z-]+)",destination="([a-z]+)"\} (\d+)$/gm;
  return Object.fromEntries(
    [...(await text()).matchAll(line)].map(([, kind, destination, count]) => [
      `${kind} → ${destination}`,
      Number(count),
    ]),
  );
};

it('counts each attempt that failed, given up or not, by kind; none that went well or found no place', async () => {
  const receiver = await startReceiver(() => 503);
  const { platformId } = await house.addPlatform(`${receiver.url}/canary`);
  const [complainantId, respondentId] = [await house.addParty(), await house.addParty()];
  const disputeId = await house.file({ complainantId, respondentId, platformId });
  await house.accept(disputeId);
  const before = await counted();
  expect(Object.values(before)).toEqual(Array.from({ length: 9 }, () => 0));

  const [ask = ''] = await effects.keysOf(disputeId, 'ask-platform');
  const [serve = '', other = ''] = await effects.keysOf(disputeId, 'serve-platform');
  for (const key of [ask, ask, serve]) await expect(effects.perform(disputeId, key)).rejects.toThrow('http-503');
  const { ports } = effects.parts;
  const { platformsOf } = ports;
  const full = { few: () => Promise.reject(new Busy()) };
  Object.assign(ports, { platformsOf: (id: string) => ({ ...platformsOf(id), ...full }) });
  await expect(effects.perform(disputeId, ask)).rejects.toThrow('busy');
  Object.assign(ports, { platformsOf });
  receiver.answer(() => 410);
  await effects.perform(disputeId, ask);
  receiver.answer(() => 204);
  await effects.perform(disputeId, other);

  expect(await counted()).toEqual({ ...before, 'ask-platform → platform': 3, 'serve-platform → platform': 1 });
  const told = await text();
  for (const word of ['canary', '127.0.0.1', platformId, disputeId, house.associationId])
    expect(told).not.toContain(word);
  await receiver.stop();
});
