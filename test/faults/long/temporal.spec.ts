import { until } from '../../support/until.js';
import { startWholeSystem, type WholeSystem } from '../../support/whole-system.js';
import { seed } from '../kit/seed.js';
import { copyStore, killTemporal, restoreStore } from '../kit/temporal-store.js';
import { underFire } from '../kit/under-fire.js';

let system: WholeSystem;
beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed}\n`);
  system = await startWholeSystem();
}, 120_000);
afterAll(() => system?.stop(), 60_000);

it('F17: Temporal is away for 60 s; filing goes on, and everything is carried out afterwards', async () => {
  await underFire(system, async (fire) => {
    const [begun, before] = [performance.now(), fire.clients.acknowledged()];
    const isOver = (): boolean => {
      killTemporal(system.home);
      return performance.now() - begun >= 60_000;
    };
    await until('Temporal was away for 60 s', isOver);
    expect(fire.clients.acknowledged()).toBeGreaterThan(before);
  }, { commands: 300 }); // prettier-ignore
});

it('F19: Temporal comes back from an older copy; no effect is repeated', async () => {
  await underFire(system, async (fire) => {
    copyStore(system.home);
    await until('the load goes on', () => fire.clients.acknowledged() >= 250);
    restoreStore(system.home);
  }, { commands: 400, mayRepeat: true }); // prettier-ignore
});
