import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { choosePort, isFree } from '#infrastructure/embedded/ports.js';
import type { PortWish } from '#infrastructure/embedded/ports.js';
import { compileCache, compiled } from '../../test/support/compiled.js';
import type { PortName } from './config.js';
import { isHealthy } from './health.js';
import { installationOf } from './installation.js';
import { startParts } from './start-parts.js';
import type { Held } from './supervise.js';
import { after } from './testing/after.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'parley-parts-'));
  for (const folder of ['logs', 'run']) mkdirSync(path.join(home, folder));
  writeFileSync(
    path.join(home, 'demo.json'),
    JSON.stringify({ PARLEY_API_KEY: 'key', WEBHOOK_SECRET: 'secret', associationId: 'demo' }),
  );
});
afterEach(() => rmSync(home, { recursive: true }));

/** Another installation's part, healthy. */
const other = createServer((_, response) => response.end(JSON.stringify({ status: 'ok', installation: 'another' })));
afterEach(() => new Promise((resolve) => other.close(resolve)));

const port = (): Promise<number> =>
  choosePort('a test', { port: 10_000 + Math.floor(Math.random() * 20_000) }, () => undefined);
const part = (name: string, portName: string): readonly string[] => [
  ...compiled('apps/standalone/testing/part.js'),
  name,
  portName,
];

/** Another installation takes `taken` after it was chosen: when the next wish is asked for. */
async function startBeside(taken: PortName, fixedBy?: string) {
  const wishes: Record<string, PortWish> = {};
  for (const name of [
    'API_PORT',
    'WORKER_PORT',
    'SMTP_PORT',
    'MAIL_PORT',
    'DSN_PORT',
    'DEMO_PORT',
    'MESSENGER_PORT',
    'REPORT_PORT',
    'START_PORT',
  ])
    wishes[name] = { port: await port() };
  const { port: lost = 0 } = wishes[taken] ?? {};
  if (fixedBy !== undefined) wishes[taken] = { port: lost, fixedBy };
  const names = Object.keys(wishes);
  const [held, lines]: [Map<string, Held>, string[]] = [new Map(), []];
  const started = startParts({
    wish: (name) => {
      if (!other.listening && names.indexOf(name) > names.indexOf(taken)) other.listen(lost, '127.0.0.1');
      return wishes[name] ?? { port: 0 };
    },
    home,
    installation: installationOf(home),
    programs: {
      cli: ['-e', "console.log('{}')"],
      'mail-server': part('mail-server', 'MAIL_PORT'),
      api: part('api', 'API_PORT'),
      worker: part('worker', 'WORKER_PORT'),
      'demo-platform': part('demo-platform', 'DEMO_PORT'),
    },
    environmentOn: (ports) => ({
      ...Object.fromEntries(Object.entries(ports).map(([name, one]) => [name, String(one)])),
      PATH: process.env['PATH'],
      ...compileCache(),
      PARLEY_HOME: home,
      PARLEY_INSTALLATION: installationOf(home),
    }),
    hold: (name, one) => held.set(name, one),
    progress: { line: (text) => lines.push(text), step: (_, __, work) => work() },
  });
  const stop = () => Promise.all([...held.values()].map((one) => one.stop()));
  return { started, lost, wishes, lines, stop };
}

it('takes another port for one where another installation answers', async () => {
  const { started, lost, wishes, lines, stop } = await startBeside('API_PORT');
  const ports = await started;
  expect(ports.API_PORT).not.toBe(lost);
  expect(ports.MAIL_PORT).toBe(wishes['MAIL_PORT']?.port);
  expect(lines).toEqual([`Another program took port ${lost} in the meantime: once more, on another`]);
  const installation = installationOf(home);
  for (const one of [ports.API_PORT, ports.WORKER_PORT, ports.MAIL_PORT, ports.DEMO_PORT])
    expect(await isHealthy({ port: one, installation }, after(1_000))).toBe(true);
  expect(await isHealthy({ port: lost, installation }, after(100))).toBe(false);
  await stop();
}, 60_000);

it('refuses a port that was asked for by name where another installation answers, and leaves nothing running', async () => {
  const { started, lost, wishes } = await startBeside('WORKER_PORT', 'WORKER_PORT');
  await expect(started).rejects.toThrow(`Port ${lost} is taken by another program. Set WORKER_PORT to a free port.`);
  for (const name of ['API_PORT', 'MAIL_PORT']) expect(await isFree(wishes[name]?.port ?? 0)).toBe(true);
}, 60_000);

it('names a state folder by an opaque id that stays, and that a copy does not share', () => {
  const id = installationOf(home);
  expect(id).toMatch(/^[\w-]{22}$/);
  expect(installationOf(home)).toBe(id);
  const copy = mkdtempSync(path.join(tmpdir(), 'parley-parts-'));
  writeFileSync(path.join(copy, 'installation.id'), 'the same');
  writeFileSync(path.join(home, 'installation.id'), 'the same');
  expect(installationOf(copy)).not.toBe(installationOf(home));
  rmSync(copy, { recursive: true });
});
