import { until } from '../../support/until.js';
import { startWholeSystem, type WholeSystem } from '../../support/whole-system.js';
import { startApi } from '../kit/api-process.js';
import { openFire } from '../kit/fire.js';
import { killAlong } from '../kit/keep-killing.js';
import { startApis } from '../kit/kill-apis.js';
import { diceOf, seed } from '../kit/seed.js';
import { underFire } from '../kit/under-fire.js';

let system: WholeSystem;
beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed}\n`);
  system = await startWholeSystem();
}, 120_000);
afterAll(() => system?.stop(), 60_000);

it('F1: the API is killed 100 times under 3,000 acknowledged commands', async () => {
  const apis = await startApis(system, 3);
  const fire = await openFire(system, apis.urls);
  try {
    await Promise.all([killAlong(apis, diceOf(seed), 100, 2_900, fire.clients.acknowledged), fire.play(3_000)]);
    await fire.settle();
  } finally {
    await fire.close();
    await apis.stop();
  }
}, 480_000);

it('F4: an API stands still for 30 s while another serves, and comes to itself without doing harm', async () => {
  const api = await startApi(system);
  await api.ready;
  const harm = async (): Promise<void> => {
    process.kill(api.pid, 'SIGSTOP');
    const begun = performance.now();
    await until('it has stood still for 30 s', () => performance.now() - begun >= 30_000);
    process.kill(api.pid, 'SIGCONT');
  };
  await underFire(system, harm, { commands: 400, urls: () => [api.url, system.running.api] }).finally(() => api.kill());
});

it('F5: two APIs serve one load and do nothing twice', async () => {
  const api = await startApi(system);
  await api.ready;
  await underFire(system, async () => undefined, { commands: 300, urls: () => [api.url, system.running.api] }).finally(
    () => api.kill(),
  );
});
