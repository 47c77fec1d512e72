import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { holdPorts } from '#infrastructure/embedded/hold-ports.js';
import { freePort, isFree } from '#infrastructure/embedded/ports.js';
import { compileCache, compiled } from '../../test/support/compiled.js';
import { until } from '../../test/support/until.js';
import { isHealthy } from './health.js';
import { installationOf } from './installation.js';
import { supervise } from './supervise.js';
import { after } from './testing/after.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'parley-supervise-'));
  for (const folder of ['logs', 'run']) mkdirSync(path.join(home, folder));
});
afterEach(() => rmSync(home, { recursive: true }));

const started = async () => {
  const [port, installation, lines] = [await freePort(), installationOf(home), [] as string[]];
  const service = {
    name: 'api',
    program: [...compiled('apps/standalone/testing/part.js'), 'api', 'API_PORT'],
    port,
    ports: [port],
    installation,
    env: {
      PATH: process.env['PATH'],
      ...compileCache(),
      API_PORT: String(port),
      PARLEY_HOME: home,
      PARLEY_INSTALLATION: installation,
    },
  };
  const held = await supervise(service, home, (line) => lines.push(line));
  const pid = (JSON.parse(readFileSync(path.join(home, 'run', 'api.json'), 'utf8')) as { readonly pid: number }).pid;
  return { port, installation, lines, held, pid };
};

it('holds the ports of a part that is away, says so to whoever asks, and gives them back to it alone', async () => {
  const { port, installation, lines, held, pid } = await started();
  process.kill(pid, 'SIGKILL');
  await until('the end is told', () => lines.length > 0);
  const asked = await until('somebody answers there', () =>
    fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined),
  );
  expect([asked.status, await asked.json()]).toEqual([503, { status: 'starting again' }]);
  expect(await isFree(port)).toBe(false);
  expect(await isHealthy({ port, installation }, after(30_000))).toBe(true);
  await held.stop();
  expect(await isFree(port)).toBe(true);
}, 60_000);

it('leaves no port held when it is stopped while the part is away', async () => {
  const { port, lines, held, pid } = await started();
  process.kill(pid, 'SIGKILL');
  await until('the end is told', () => lines.length > 0);
  await held.stop();
  expect(await isFree(port)).toBe(true);
}, 60_000);

it('tells which ports another program has, and holds the others', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port: theirs } = other.address() as AddressInfo;
  const own = await freePort();
  const { taken, release } = await holdPorts([theirs, own]);
  expect([taken, await isFree(own)]).toEqual([[theirs], false]);
  await release();
  expect(await isFree(own)).toBe(true);
  await new Promise((resolve) => other.close(resolve));
});
