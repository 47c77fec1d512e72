import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getPrometheus } from '#infrastructure/embedded/prometheus-binary.js';
import { freePort } from '#infrastructure/embedded/ports.js';
import { temporaryFolder } from '../../../test/support/temporary-folder.js';
import { grafanaOn } from './grafana.js';
import { startProgram } from './start-program.js';

/** A program of this name that runs this JavaScript. */
const put = (folder: string, name: string, script: string): string => {
  const file = path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `#!${process.execPath}\n${script}`);
  chmodSync(file, 0o755);
  return file;
};
const SERVER = `require('node:http').createServer((q, s) => s.end(JSON.stringify({ args: process.argv.slice(2), env: process.env })))
  .listen(Number(process.env.GF_SERVER_HTTP_PORT), '127.0.0.1');`;

it('takes Prometheus from the path, or Debian’s package where apt brings it, once; else it says what to install', async () => {
  const folder = temporaryFolder('parley-test-watch-');
  const said: string[] = [];
  const report = (line: string): void => void said.push(line);
  const bin = path.join(folder, 'bin');
  const asked = { cacheDir: path.join(folder, 'programs'), env: { PATH: bin }, report };
  await expect(getPrometheus(asked)).rejects.toThrow(/Debian.*\n.*Go module.*\nInstall Prometheus so that/);
  put(bin, 'apt-get', `require('node:fs').writeFileSync('prometheus_1.deb', process.argv.slice(2).join(' '))`);
  put(
    bin,
    'dpkg-deb',
    `const fs = require('node:fs'); fs.mkdirSync('unpacked/usr/bin', { recursive: true });
     for (const name of ['prometheus', 'promtool']) fs.writeFileSync('unpacked/usr/bin/' + name, name);`,
  );
  const kept = await getPrometheus(asked);
  expect(readFileSync(kept.promtool, 'utf8')).toBe('promtool');
  said.length = 0;
  expect(await getPrometheus(asked)).toEqual(kept);
  expect(said).toEqual([]);
  const own = { prometheus: put(bin, 'prometheus', ''), promtool: put(bin, 'promtool', '') };
  expect(await getPrometheus(asked)).toEqual(own);
});

it('starts Grafana where it is installed, with Prometheus and the board in it', async () => {
  const home = temporaryFolder('parley-test-grafana-');
  for (const name of ['logs', 'run']) mkdirSync(path.join(home, name));
  const bin = path.join(home, 'bin');
  const port = await freePort();
  const wish = {
    env: { PATH: bin },
    folder: path.join(home, 'grafana'),
    port,
    prometheus: 'http://127.0.0.1:9090',
    board: 'docker/grafana/parley.json',
  };
  expect(grafanaOn(wish)).toBeUndefined();
  put(bin, 'grafana', SERVER);
  const program = grafanaOn(wish);
  if (!program) throw new Error('Grafana is on the path');
  const server = await startProgram(program, home);
  const { args, env } = (await (await fetch(program.readyAt)).json()) as {
    readonly args: readonly string[];
    readonly env: Readonly<Record<string, string>>;
  };
  expect(args).toEqual(['server', '--homepath', '/usr/share/grafana']);
  const provisioned = env['GF_PATHS_PROVISIONING'] ?? '';
  expect(readFileSync(path.join(provisioned, 'datasources/parley.yaml'), 'utf8')).toContain(wish.prometheus);
  expect(readFileSync(path.join(home, 'grafana/boards/parley.json'), 'utf8')).toContain('parley_append_seconds');
  expect(server.runs()).toBe(true);
  await server.stop();
  expect(server.runs()).toBe(false);
  await expect(startProgram({ ...program, command: put(bin, 'bad', 'process.exit(7)') }, home)).rejects.toThrow(
    'with 7',
  );
});
