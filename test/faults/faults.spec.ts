import pg from 'pg';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';
import { isReady } from '../support/is-ready.js';
import { until } from '../support/until.js';
import { startWholeSystem, type WholeSystem } from '../support/whole-system.js';
import type { Asked } from './checkers/evidence.js';
import { startApi, type ApiProcess } from './kit/api-process.js';
import { gatherCast, type Cast } from './kit/cast.js';
import { openFire } from './kit/fire.js';
import { insistingClients } from './kit/insist.js';
import { killAlong, startApis, type Apis } from './kit/kill-apis.js';
import { killPostgres } from './kit/kill-postgres.js';
import { openTemporal, workflowsOwed } from './kit/open-workflows.js';
import { placeOf } from './kit/place.js';
import { assertLogSound, complaintOf, countEvents } from './kit/probe.js';
import { diceOf, seed } from './kit/seed.js';

let system: WholeSystem;
let cast: Cast;
/** Everything that was asked in the association of `cast`. */
const asked: Asked[] = [];
const ends: (() => Promise<unknown>)[] = [];
const ending = <T extends { readonly [K in End]: () => Promise<unknown> }, End extends string>(one: T, end: End): T => {
  ends.push(() => one[end]());
  return one;
};
beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed}\n`);
  system = await startWholeSystem();
  cast = await gatherCast(placeOf(system), 4);
}, 120_000);
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
  await system?.stop();
}, 60_000);

describe('F1: the API is killed 20 times under 2,000 acknowledged commands', () => {
  const [COMMANDS, KILLS] = [2_000, 20];

  it('loses and doubles nothing, in the log and in the receivers’ books', async () => {
    const apis: Apis = ending(await startApis(system, 3), 'stop');
    const fire = ending(await openFire(system, apis.urls), 'close');
    const kills = killAlong(apis, diceOf(seed), KILLS, COMMANDS * 0.95, fire.clients.acknowledged);
    const [ready] = await Promise.all([kills, fire.play(COMMANDS)]);
    const told = ready.map(Math.round).toSorted((a, b) => a - b);
    process.stdout.write(`F1: ready again after ${told[told.length >> 1]} ms (median), ${told.at(-1)} ms at most\n`);
    await apis.stop();
    await fire.settle();
  }, 600_000); // twenty restarts, on a machine that has other tests to run
});

describe('F3: the API is killed between commit and reply', () => {
  it('gives the first answer to whoever asks again, and records one event', async () => {
    const api: ApiProcess = ending(await startApi(system, { PARLEY_FAILPOINT: 'after-commit-before-reply' }), 'kill');
    await api.ready;
    const clients = insistingClients(() => [api.url, system.running.api]);
    const before = await countEvents(system.running.databaseUrl);
    const heard = await clients.ask(
      cast.callers.ana,
      { what: 'fileComplaint', path: '/disputes', body: complaintOf(cast) },
      true,
    );
    expect(await api.ended).toBe('SIGKILL');
    expect(heard.status).toBe(201);
    expect(clients.asked[0]?.attempts.map(({ kind }) => kind).slice(0, 2)).toEqual(['info', 'ok']);
    asked.push(...clients.asked);
    await assertLogSound(system.running, cast, asked);
    expect(await countEvents(system.running.databaseUrl)).toBeGreaterThan(before);
  }, 90_000);
});

describe('F16: the reply to a commit is lost between API and PostgreSQL', () => {
  let proxy: FaultProxy;
  let api: ApiProcess;
  beforeAll(async () => {
    const url = new URL(system.running.databaseUrl);
    proxy = ending(await startFaultProxy({ port: Number(url.port) }), 'stop');
    url.port = String(proxy.port);
    api = ending(await startApi(system, { DATABASE_URL: url.href }), 'kill');
    await api.ready;
  }, 60_000);

  it('gives the first answer to whoever asks again', async () => {
    const { ana } = cast.callers;
    const clients = insistingClients(() => [api.url]);
    for (let time = 0; time < 5; time += 1) {
      const key = `commit-reply-lost-${seed}-${time}`;
      const lost = proxy.arm('drop-reply', (bytes) => bytes.includes('append') && bytes.includes(key));
      const heard = await clients.ask(
        ana,
        { key, what: 'fileComplaint', path: '/disputes', body: complaintOf(cast) },
        true,
      );
      await lost;
      expect(heard.status).toBe(201);
      expect(clients.asked[time]?.attempts[0]).toEqual({ kind: 'info', status: 503 });
    }
    asked.push(...clients.asked);
    await assertLogSound(system.running, cast, asked);
  }, 60_000);
});

describe('F10: PostgreSQL is killed with all its processes under load', () => {
  it('is back within 15 s, with equal counts and nothing lost', async () => {
    const fire = ending(await openFire(system), 'close');
    const playing = fire.play(150);
    await until('a third of the load is done', () => fire.clients.acknowledged() >= 50, 60_000);
    expect(killPostgres(system.home)).toBeGreaterThan(5);
    await until('the API sees the database gone', async () => !(await isReady(system.running.api)));
    await until('the API is ready', () => isReady(system.running.api), 15_000);
    await playing;
    await countEvents(system.running.databaseUrl);
    await fire.settle({ mayRepeat: true });
  }, 180_000);
});

describe('F18: all of Temporal’s store is lost', () => {
  it('comes back from the log by itself: the same open workflows and timers, and no others', async () => {
    const pool = new pg.Pool({ connectionString: system.running.databaseUrl, max: 1 });
    ends.push(() => pool.end());
    const temporal = ending(await openTemporal(system.running.temporalAddress), 'close');
    const owed = async () => (await workflowsOwed(pool)).map(({ workflowId }) => workflowId).sort();
    await until(
      'Temporal is at what is owed',
      async () => String(await temporal.running()) === String(await owed()),
      60_000,
    );
    const before = await temporal.running();
    expect((await temporal.all()).length).toBeGreaterThan(before.length); // some have come to their end

    await placeOf(system).breakage.wipeTemporal();
    const again = async () => String(await temporal.running().catch(() => [])) === String(before);
    await until('the same workflows run again', again, 90_000);
    expect(await temporal.all()).toEqual(before);
    for (const { workflowId, nextActAt, clockOffset } of (await workflowsOwed(pool)).slice(0, 20)) {
      const fires = await until(`the timer of ${workflowId}`, () => temporal.timerOf(workflowId));
      expect(Math.abs(fires + clockOffset - (nextActAt ?? 0))).toBeLessThan(5_000);
    }
  }, 200_000);
});
