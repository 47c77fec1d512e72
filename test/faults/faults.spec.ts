import { isReady } from '../support/is-ready.js';
import { lengthOf } from '../support/at-length.js';
import { until } from '../support/until.js';
import { startWholeSystem, type WholeSystem } from '../support/whole-system.js';
import { openFire } from './kit/fire.js';
import { killPostgres } from './kit/kill-postgres.js';
import { killUnderLoad } from './kit/kill-under-load.js';
import { openTemporal, workflowsOwed } from './kit/open-workflows.js';
import { placeOf } from './kit/place.js';
import { countEvents } from './kit/probe.js';
import { seed } from './kit/seed.js';
import { poolOf } from '../support/connections.js';

/** How far two readings of one clock may be apart, in milliseconds. */
const READING = 20;

let system: WholeSystem;
const ends: (() => Promise<unknown>)[] = [];
const ending = <T extends { readonly [K in End]: () => Promise<unknown> }, End extends string>(one: T, end: End): T => {
  ends.push(() => one[end]());
  return one;
};
beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed}\n`);
  system = await startWholeSystem();
});
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
  await system?.stop();
});

it('F1: the API is killed again and again under acknowledged commands, and nothing is lost or doubled', () =>
  killUnderLoad(system, { apis: lengthOf(2, 3), commands: lengthOf(600, 2_000), kills: lengthOf(6, 20) }));

describe('F10: PostgreSQL is killed with all its processes under load', () => {
  it('is back by itself, with equal counts and nothing lost', async () => {
    const fire = ending(await openFire(system), 'close');
    const playing = fire.play(150);
    await until('a third of the load is done', () => fire.clients.acknowledged() >= 50);
    const before = fire.clients.unanswered();
    expect(killPostgres(system.home)).toBeGreaterThan(5);
    // it may be back before anybody asks whether it is ready, and not before those who write have noticed
    const isGone = async () => fire.clients.unanswered() > before || !(await isReady(system.running.api));
    await until('the API sees the database gone', isGone);
    await until('the API is ready', () => isReady(system.running.api));
    await playing;
    await countEvents(system.running.databaseUrl);
    await fire.settle({ mayRepeat: true });
  });
});

describe('F18: all of Temporal’s store is lost', () => {
  it('comes back from the log by itself: the same open workflows and timers, and no others', async () => {
    const pool = poolOf(system.running.databaseUrl);
    ends.push(() => pool.end());
    const temporal = ending(await openTemporal(system.running.temporalAddress), 'close');
    const owed = async () => (await workflowsOwed(pool)).map(({ workflowId }) => workflowId).sort();
    await until('Temporal is at what is owed', async () => String(await temporal.running()) === String(await owed()));
    const before = await temporal.running();
    expect((await temporal.all()).length).toBeGreaterThan(before.length); // some have come to their end

    await placeOf(system).breakage.wipeTemporal();
    const again = async () => String(await temporal.running().catch(() => [])) === String(before);
    await until('the same workflows run again', again);
    expect(await temporal.all()).toEqual(before);
    for (const { workflowId, nextActAt, clockOffset } of (await workflowsOwed(pool)).slice(0, 20)) {
      const timer = await until(`the timer of ${workflowId}`, () => temporal.timerOf(workflowId));
      const due = (nextActAt ?? 0) - clockOffset;
      // how long the machine took from the look to the timer is its own affair; both read their clocks in milliseconds
      expect(timer.startedAt + timer.waits).toBeGreaterThanOrEqual(due - READING);
      expect(timer.lookedAfter + timer.waits).toBeLessThanOrEqual(due + READING);
    }
  });
});
