import { Connection } from '@temporalio/client';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './ports.js';
import { getTemporalBinary } from './temporal-binary.js';
import { startTemporal, type EmbeddedTemporal } from './temporal.js';

const folder = mkdtempSync(path.join(tmpdir(), 'parley-temporal-'));
const dbFile = path.join(folder, 'temporal.db');
const reports: string[] = [];
let binary: string;
let temporal: EmbeddedTemporal;

const start = (fixedPort?: number): Promise<EmbeddedTemporal> =>
  startTemporal({
    binary,
    dbFile,
    port: fixedPort === undefined ? { port: 0 } : { port: fixedPort, fixedBy: 'TEMPORAL_PORT' },
    now: () => new Date('2026-03-14T10:00:00Z'),
    report: (line) => reports.push(line),
  });
const namespaceId = async (): Promise<unknown> => {
  const connection = await Connection.connect({ address: temporal.address });
  const { namespaceInfo } = await connection.workflowService.describeNamespace({ namespace: 'default' });
  await connection.close();
  return namespaceInfo?.id;
};

beforeAll(async () => {
  binary = await getTemporalBinary({ cacheDir: folder, env: process.env, named: process.env['TEMPORAL'] });
  temporal = await start();
}, 120_000);
afterAll(async () => {
  await temporal.kill();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

it('keeps its state over kill -9', async () => {
  const before = await namespaceId();
  await temporal.kill();
  temporal = await start();
  expect(temporal.adopted).toBe(false);
  expect(await namespaceId()).toBe(before);
}, 30_000);

it('adopts a server that an earlier start left running, and moves it to a port that is asked for by name', async () => {
  const again = await start();
  expect(again).toMatchObject({ adopted: true, pid: temporal.pid, port: temporal.port });
  const port = await freePort();
  temporal = await start(port);
  expect(temporal).toMatchObject({ adopted: false, port });
}, 30_000);

it('sets a damaged store aside and starts an empty one', async () => {
  const before = await namespaceId();
  await temporal.kill();
  // its journal too: what had not been moved out of that yet would heal the damaged file
  for (const name of readdirSync(folder).filter((one) => one.startsWith('temporal.db')))
    writeFileSync(path.join(folder, name), 'this was a database once');
  temporal = await start();
  expect(await namespaceId()).not.toBe(before);
  expect(readdirSync(folder)).toContain('temporal.db.set-aside-2026-03-14T10-00-00.000Z');
  expect(reports.at(-1)).toContain("Temporal's store is damaged");
}, 30_000);

it('starts an empty store when the old one is lost', async () => {
  const before = await namespaceId();
  await temporal.stop();
  for (const name of readdirSync(folder)) if (name.startsWith('temporal.db')) rmSync(path.join(folder, name));
  temporal = await start();
  expect(await namespaceId()).not.toBe(before);
}, 30_000);
