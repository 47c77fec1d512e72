import { startWholeSystem, type WholeSystem } from '../support/whole-system.js';
import { openFire } from './kit/fire.js';
import { killAlong, startApis, type Apis } from './kit/kill-apis.js';
import { diceOf, seed } from './kit/seed.js';

const [COMMANDS, KILLS] = [Number(process.env['FC'] ?? 2_000), Number(process.env['FK'] ?? 20)];

let system: WholeSystem;
let apis: Apis | undefined;
let fire: Awaited<ReturnType<typeof openFire>> | undefined;
beforeAll(async () => {
  system = await startWholeSystem();
}, 120_000);
afterAll(async () => {
  await fire?.close();
  await apis?.stop();
  await system.stop();
}, 60_000);

it(`F1: the API is killed ${KILLS} times under ${COMMANDS} acknowledged commands, and nothing is lost or doubled`, async () => {
  const started = (apis = await startApis(system, 3));
  const fired = (fire = await openFire(system, started.urls));
  const kills = killAlong(started, diceOf(seed), KILLS, COMMANDS * 0.95, fired.clients.acknowledged);
  const [ready] = await Promise.all([kills, fired.play(COMMANDS)]);
  const told = ready.map(Math.round).toSorted((a, b) => a - b);
  process.stdout.write(`F1, FAULT_SEED=${seed}: ready again after ${told[told.length >> 1]} ms (median), ${told.at(-1)} ms at most\n`);
  await fired.settle();
}, 300_000);
