import path from 'node:path';
import { writeAtomically } from '#infrastructure/embedded/write-atomically.js';
import { readDemoSecrets, readLoaded } from './demo.js';
import { choosePorts } from './choose-ports.js';
import type { Config } from './config.js';
import { environmentOf, urlOf } from './environment.js';
import { getKeys } from './keys.js';
import { endLeftovers } from './leftovers.js';
import type { Programs } from './programs.js';
import type { Progress } from './progress.js';
import { runCommand } from './run-command.js';
import { startDatabase, startTime, type Hold } from './start-servers.js';
import { supervise } from './supervise.js';
import type { Ready } from './ready-block.js';

/** Starts everything in its order and gives what there is to tell. What was started is handed to `hold` at once, so that it can be stopped at any moment. */
export async function startSystem(config: Config, home: string, programs: Programs, hold: Hold, progress: Progress): Promise<Omit<Ready, 'seconds'>> {
  const { line, step } = progress;
  const keys = getKeys(home, config);
  await endLeftovers(home);
  const [database, temporalAddress] = await bothOf(startDatabase(config, home, hold, progress), startTime(config, home, hold, progress));
  const ports = await choosePorts(config.wish, line);
  const env = environmentOf({ inherited: config.environment, home, keys, ports, databaseUrl: database.applicationUrl, temporalAddress });

  const service = (name: Exclude<keyof Programs, 'cli'>, shown: string, port: number, more: NodeJS.ProcessEnv = {}): Promise<void> =>
    step(shown, () => urlOf(port), async () => hold(name, await supervise({ name, program: programs[name], port, env: { ...env, ...more } }, home, line))); // prettier-ignore
  const command = (args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<string> => runCommand(programs.cli, args, { ...env, ...more }, home);

  await step('Migrations', () => 'up to date', () => command(['migrate'], { DATABASE_OWNER_URL: database.ownerUrl })); // prettier-ignore
  await bothOf(service('mail-server', 'Mail server', ports.MAIL_PORT), service('api', 'API', ports.API_PORT));
  const [loaded] = await bothOf(
    step('Demo association', ({ accounts }) => `${accounts.length} accounts`, async () => readLoaded(await command(['demo', 'load']))), // prettier-ignore
    service('worker', 'Worker', ports.WORKER_PORT),
  );
  await service('demo-platform', 'Demo platform', ports.DEMO_PORT, readDemoSecrets(home));
  const addresses = { api: urlOf(ports.API_PORT), demo: urlOf(ports.DEMO_PORT), mail: urlOf(ports.MAIL_PORT) };
  writeAtomically(path.join(home, 'running.json'), JSON.stringify({ ...addresses, databaseUrl: database.applicationUrl, temporalAddress }));
  return { ...addresses, home, loaded };
}

/** Waits for both even when one fails: what the other has started must be held before everything is stopped. */
async function bothOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
