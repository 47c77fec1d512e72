import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getPrometheus } from '#infrastructure/embedded/prometheus-binary.js';
import type { WatchPorts } from '../choose-ports.js';
import type { Config } from '../config.js';
import { urlOf } from '../environment.js';
import { keepServer } from '../keep-server.js';
import type { Progress } from '../progress.js';
import type { Hold } from '../start-servers.js';
import { grafanaOn } from './grafana.js';
import { renderPrometheus } from './render-prometheus.js';
import { startProgram, type OutsideProgram } from './start-program.js';

type Watching = {
  readonly config: Pick<Config, 'environment'>;
  readonly home: string;
  readonly ports: WatchPorts;
  /** Alerts, configuration and board. */
  readonly files: string;
  readonly hold: Hold;
  readonly progress: Progress;
};

export type WatchAddresses = { readonly prometheus?: string; readonly grafana?: string };

/** What cannot be had is said, with what to do; the system runs without it. */
export async function startWatching(watching: Watching): Promise<WatchAddresses> {
  const { home, ports, files, hold, progress, config } = watching;
  const folder = path.join(home, 'watch');
  const begin = async (shown: string, program: OutsideProgram, address: string): Promise<string> => {
    const start = () => startProgram(program, home);
    const server = await progress.step(shown, () => address, start);
    hold(program.name, keepServer(shown, server, start, progress.line));
    return address;
  };
  const told = `${urlOf(ports.API_METRICS_PORT)}/metrics and ${urlOf(ports.WORKER_METRICS_PORT)}/metrics`;
  try {
    const { environment: env } = config;
    const { prometheus: command } = await getPrometheus({
      cacheDir: path.join(home, 'programs'),
      env,
      report: progress.line,
    });
    mkdirSync(folder, { recursive: true });
    const configured = path.join(folder, 'prometheus.yml');
    const given = readFileSync(path.join(files, 'prometheus/prometheus.yml'), 'utf8');
    writeFileSync(configured, renderPrometheus(given, path.join(files, 'prometheus/alerts.yml'), ports));
    const address = urlOf(ports.PROMETHEUS_PORT);
    const prometheus = await begin('Prometheus', prometheusOn(command, configured, folder, ports, env), address);
    const board = path.join(files, 'grafana/parley.json');
    const port = ports.GRAFANA_PORT;
    const grafana = grafanaOn({ env, folder: path.join(folder, 'grafana'), port, prometheus, board });
    if (grafana) return { prometheus, grafana: await begin('Grafana', grafana, urlOf(port)) };
    progress.line(
      `  Grafana is not on the PATH: import ${board} where you have one, with ${prometheus} as its source.`,
    );
    return { prometheus };
  } catch (error) {
    progress.line(
      `✗ ${error instanceof Error ? error.message : String(error)}\n  Metrics are told at ${told}; “Operation” on the start page shows from our own data how it runs.`,
    );
    return {};
  }
}

const prometheusOn = (
  command: string,
  configured: string,
  folder: string,
  { PROMETHEUS_PORT: port }: WatchPorts,
  env: NodeJS.ProcessEnv,
): OutsideProgram => ({
  name: 'prometheus',
  command,
  args: [
    `--config.file=${configured}`,
    `--storage.tsdb.path=${path.join(folder, 'data')}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--log.level=warn',
  ],
  env: { PATH: env['PATH'], HOME: folder },
  readyAt: `${urlOf(port)}/-/ready`,
});
