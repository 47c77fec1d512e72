import { startFaultProxy, type FaultProxy } from '../../support/fault-proxy.js';
import { startTemporal, type Temporal } from '../../support/services.js';
import { startWholeSystem, type WholeSystem } from '../../support/whole-system.js';
import { gatherCast, type Cast } from '../kit/cast.js';
import { insistingClients } from '../kit/insist.js';
import { placeOf } from '../kit/place.js';
import { complaintOf } from '../kit/probe.js';

let temporal: Temporal;
let proxy: FaultProxy;
let system: WholeSystem;
let cast: Cast;
beforeAll(async () => {
  temporal = await startTemporal();
  proxy = await startFaultProxy({ port: Number(temporal.address.split(':')[1]) });
  process.env['TEMPORAL_ADDRESS'] = `127.0.0.1:${proxy.port}`;
  system = await startWholeSystem().finally(() => delete process.env['TEMPORAL_ADDRESS']);
  cast = await gatherCast(placeOf(system), 4);
}, 180_000);
afterAll(async () => {
  await system?.stop();
  await proxy?.stop();
  await temporal?.stop();
}, 90_000);

/** Milliseconds that filings take, one after the other, sorted. */
async function file(count: number): Promise<readonly number[]> {
  const clients = insistingClients(() => [system.running.api]);
  const took: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const begun = performance.now();
    const { status } = await clients.ask(cast.callers.ana, {
      what: 'fileComplaint',
      path: '/disputes',
      body: complaintOf(cast),
    });
    expect(status).toBe(201);
    took.push(performance.now() - begun);
  }
  expect(clients.asked.every(({ attempts }) => attempts.length === 1)).toBe(true);
  return took.toSorted((a, b) => a - b);
}

it('F20: every call to Temporal takes 5 s; filing does not notice', async () => {
  const usual = await file(100);
  proxy.delay(2_500); // each way
  const slow = await file(100);
  const [before, after] = [usual[98] ?? 0, slow[98] ?? 0];
  process.stdout.write(`F20: p99 of filing ${before.toFixed(0)} ms, with a slow Temporal ${after.toFixed(0)} ms\n`);
  expect(after).toBeLessThan(Math.max(250, before * 2));
}, 120_000);
