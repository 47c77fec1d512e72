import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isReady } from '../../support/is-ready.js';
import { portBelowOutgoing } from '../../support/port-below-outgoing.js';
import { until } from '../../support/until.js';
import type { WholeSystem } from '../../support/whole-system.js';
import { startProgram, type Program } from './program.js';

export type ApiProcess = Program & { readonly url: string; readonly ready: Promise<number> };

/** What an API needs in order to work beside the one that the system itself started. */
export const apiEnvironment = ({ home, running }: Pick<WholeSystem, 'home' | 'running'>): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  PARLEY_ENV: 'development',
  DATABASE_URL: running.databaseUrl,
  PARLEY_MASTER_KEY_FILE: path.join(home, 'keys/master.key'),
  OPERATOR_KEY: readFileSync(path.join(home, 'keys/operator.key'), 'utf8').trim(),
  EVIDENCE_FOLDER: path.join(home, 'evidence'),
  API_HOST: '127.0.0.1',
  API_URL: running.api,
  LOG_LEVEL: 'warn',
});

/**
 * Another API over the same database, on a port of its own. `ready` tells after how many milliseconds it was; rejects
 * when it ends before.
 */
export async function startApi(
  system: Pick<WholeSystem, 'home' | 'running'>,
  more: NodeJS.ProcessEnv = {},
  port?: number,
): Promise<ApiProcess> {
  const chosen = port ?? (await portBelowOutgoing());
  const begun = performance.now();
  const program = startProgram(
    'api',
    { ...apiEnvironment(system), ...more, API_PORT: String(chosen) },
    path.join(system.home, 'logs', `api-${chosen}.log`),
  );
  const url = `http://127.0.0.1:${chosen}`;
  let over: NodeJS.Signals | number | null | undefined;
  void program.ended.then((code) => (over = code));
  const ready = until(`the API on ${chosen} is ready`, async () => over !== undefined || (await isReady(url))).then(
    () => {
      if (over !== undefined) throw new Error(`The API ended with ${over}:\n${program.log().slice(-2_000)}`);
      return performance.now() - begun;
    },
  );
  ready.catch(() => undefined); // whoever waits for it is told
  return { ...program, url, ready };
}
