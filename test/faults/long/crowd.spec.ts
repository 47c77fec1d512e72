import type pg from 'pg';
import { poolOf } from '../../support/connections.js';
import { refusedStatements } from '../../support/refused-statements.js';
import { until } from '../../support/until.js';
import { startWholeSystem, type WholeSystem } from '../../support/whole-system.js';
import { leasesHeld, untilAtRest } from '../kit/at-rest.js';
import { openFire } from '../kit/fire.js';
import { killAlong } from '../kit/keep-killing.js';
import type { Apis } from '../kit/kill-apis.js';
import { startCrowd } from '../kit/kill-crowd.js';
import { placeOf } from '../kit/place.js';
import { readBooks } from '../kit/receivers.js';
import { diceOf, killsOf, seed } from '../kit/seed.js';

const KILLS = killsOf(100);
const COMMANDS = KILLS * 30;
const WORKERS = 3;
const SHARED_READERS = 20; // at least: the parts of the wakes and the readers of the log

let system: WholeSystem;
let pool: pg.Pool;
let crowd: Apis;
beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed} FAULT_KILLS=${KILLS}\n`);
  // what comes in about mails stays with the worker that nobody kills: it alone has those ports
  process.env['WORKER_ROLES'] = 'arrivals';
  system = await startWholeSystem().finally(() => delete process.env['WORKER_ROLES']);
  pool = poolOf(system.running.databaseUrl);
  crowd = await startCrowd(system, { apis: 2, workers: WORKERS });
}, 180_000);
afterAll(async () => {
  await crowd?.stop();
  await pool?.end();
  await system?.stop();
}, 90_000);

it(`F21: two APIs and three workers beside each other are killed ${KILLS} times; nothing is lost, doubled or left`, async () => {
  const leases = await until('all readers are somebody’s', async () => {
    await untilAtRest(pool, [], WORKERS);
    const held = await leasesHeld(pool);
    return held.length >= SHARED_READERS && held;
  });
  const fire = await openFire(system, crowd.urls);
  try {
    const killing = killAlong(crowd, diceOf(seed), KILLS, COMMANDS * 0.95, fire.clients.acknowledged);
    const [ready] = await Promise.all([killing, fire.play(COMMANDS)]);
    const took = ready.map(Math.round).toSorted((a, b) => a - b);
    await fire.settle({ mayRepeat: true });
    crowd.assertNoneFell();
    await untilAtRest(pool, leases, WORKERS);
    expect(refusedStatements(system.home)).toEqual([]);
    const { mails } = await readBooks(placeOf(system), fire.cast);
    process.stdout.write(
      `F21: ${KILLS} kills, ${fire.clients.acknowledged()} commands; ready again after ${took[took.length >> 1]} ms ` +
        `(median), ${took.at(-1)} ms at most; ${mails.length - new Set(mails).size} of ${mails.length} mails came twice ` +
        `under one Message-ID; ${leases.length} leases\n`,
    );
  } finally {
    await fire.close();
  }
}, 1_800_000);
