import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startFaultProxy, type FaultProxy } from '../support/fault-proxy.js';
import type { Running } from '../support/whole-system.js';
import type { Asked } from '../faults/checkers/evidence.js';
import { startApi, type ApiProcess } from '../faults/kit/api-process.js';
import { gatherCast, type Cast } from '../faults/kit/cast.js';
import { insistingClients } from '../faults/kit/insist.js';
import { placeOf } from '../faults/kit/place.js';
import { assertLogSound, complaintOf, countEvents } from '../faults/kit/probe.js';
import { seed } from '../faults/kit/seed.js';

const home = process.env['PARLEY_TEST_HOME'] ?? '';
let system: { readonly home: string; readonly running: Running };
let cast: Cast;
/** Everything that was asked in the association of `cast`. */
const asked: Asked[] = [];
const ends: (() => Promise<unknown>)[] = [];
const ending = <T extends { readonly [K in End]: () => Promise<unknown> }, End extends string>(one: T, end: End): T => {
  ends.push(() => one[end]());
  return one;
};
// What breaks here are programs beside the system, which goes on for the others.
beforeAll(async () => {
  process.stdout.write(`FAULT_SEED=${seed}\n`);
  system = { home, running: JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Running };
  cast = await gatherCast(placeOf(system), 4);
});
afterAll(async () => {
  for (const end of ends.toReversed()) await end();
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
  });
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
  });

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
  });
});
