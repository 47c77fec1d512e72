import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onSearchPath } from '#infrastructure/embedded/on-search-path.js';
import { urlOf } from '../environment.js';
import type { OutsideProgram } from './start-program.js';

/** Where packages put what its pages are made of. */
const USUAL_HOME = '/usr/share/grafana';

type Asked = {
  readonly env: NodeJS.ProcessEnv;
  /** A folder for all that it keeps. */
  readonly folder: string;
  readonly port: number;
  readonly prometheus: string;
  /** Of the board. */
  readonly board: string;
};

/** Grafana as it is installed here, with Prometheus and the board in it, for whoever is on this machine. */
export function grafanaOn({ env, folder, port, prometheus, board }: Asked): OutsideProgram | undefined {
  const command = onSearchPath('grafana', env['PATH']);
  if (command === undefined) return undefined;
  const provisioning = path.join(folder, 'provisioning');
  const boards = path.join(folder, 'boards');
  const write = (at: string, content: object): void => {
    const file = path.join(provisioning, at);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(content, undefined, 2)); // which is YAML, too
  };
  write('datasources/parley.yaml', {
    apiVersion: 1,
    datasources: [{ name: 'Prometheus', uid: 'parley', type: 'prometheus', url: prometheus, isDefault: true }],
  });
  write('dashboards/parley.yaml', {
    apiVersion: 1,
    providers: [{ name: 'parley', type: 'file', options: { path: boards } }],
  });
  mkdirSync(boards, { recursive: true });
  cpSync(board, path.join(boards, 'parley.json'));
  return {
    name: 'grafana',
    command,
    args: ['server', '--homepath', env['GF_PATHS_HOME'] ?? USUAL_HOME],
    env: {
      ...env,
      GF_SERVER_HTTP_ADDR: '127.0.0.1',
      GF_SERVER_HTTP_PORT: String(port),
      GF_PATHS_DATA: path.join(folder, 'data'),
      GF_PATHS_LOGS: path.join(folder, 'logs'),
      GF_PATHS_PROVISIONING: provisioning,
      GF_AUTH_ANONYMOUS_ENABLED: 'true',
      GF_ANALYTICS_REPORTING_ENABLED: 'false',
      GF_ANALYTICS_CHECK_FOR_UPDATES: 'false',
    },
    readyAt: `${urlOf(port)}/api/health`,
  };
}
