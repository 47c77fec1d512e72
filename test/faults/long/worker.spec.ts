import { until } from '../../support/until.js';
import { startWholeSystem, type WholeSystem } from '../../support/whole-system.js';
import { diceOf, killsOf, seed } from '../kit/seed.js';
import { underFire } from '../kit/under-fire.js';
import { pidOf, startWorker } from '../kit/worker-process.js';

const KILLS = killsOf(50);

let system: WholeSystem;
beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed}\n`);
  system = await startWholeSystem();
}, 120_000);
afterAll(() => system?.stop(), 60_000);

it(`F8: workers are killed ${KILLS} times, that of the system itself among them; no dispute is stuck`, async () => {
  const dice = diceOf(seed);
  await underFire(system, async () => {
    for (let time = 0; time < KILLS; time += 1) {
      if (time % 20 === 10) process.kill(pidOf(system.home, 'worker'), 'SIGKILL');
      const worker = startWorker(system);
      const said = worker.log().length;
      await until('the worker works', () => worker.log().slice(said).includes('"ready"'));
      const [begun, life] = [performance.now(), dice.below(2_000)];
      await until('its time has come', () => performance.now() - begun >= life);
      await worker.kill();
    }
  }, { commands: KILLS * 12, mayRepeat: true }); // prettier-ignore
}, 480_000);
