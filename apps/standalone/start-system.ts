import path from 'node:path';
import { writeAtomically } from '#infrastructure/embedded/write-atomically.js';
import { chooseWatchPorts, type Ports } from './choose-ports.js';
import type { Config } from './config.js';
import { environmentOf, urlOf } from './environment.js';
import { fillDemo } from './fill-demo.js';
import { installationOf } from './installation.js';
import { getKeys } from './keys.js';
import { endLeftovers } from './leftovers.js';
import type { Programs } from './programs.js';
import type { Progress } from './progress.js';
import { runCommand } from './run-command.js';
import { bothOf, startParts } from './start-parts.js';
import { startDatabase, startTime, type Hold } from './start-servers.js';
import type { Ready } from './ready-block.js';
import { startWatching } from './watch/start-watching.js';
import type { WatchWish } from './watch/watch-wish.js';

/**
 * Starts everything in its order and gives what there is to tell. What was started is handed to `hold` at once, so that
 * it can be stopped at any moment.
 */
export async function startSystem(
  config: Config,
  home: string,
  programs: Programs,
  watch: WatchWish,
  hold: Hold,
  progress: Progress,
): Promise<Omit<Ready, 'seconds'>> {
  const keys = getKeys(home, config);
  const installation = installationOf(home);
  await endLeftovers(home);
  const [database, temporalAddress] = await bothOf(
    startDatabase(config, home, hold, progress),
    startTime(config, home, hold, progress),
  );
  const { applicationUrl: databaseUrl, ownerUrl } = database;
  const surroundings = { inherited: config.environment, home, installation, keys, databaseUrl, temporalAddress };

  const migration = {
    ...config.environment,
    ...keys,
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: ownerUrl,
    PARLEY_HOME: home,
  };
  // prettier-ignore
  await progress.step('Migrations', () => 'up to date', () => runCommand(programs.cli, ['migrate'], migration, home));
  const watched = watch.isWatched ? await chooseWatchPorts(config.wish, progress.line) : undefined;
  const environmentOn = (ports: Ports): NodeJS.ProcessEnv => environmentOf({ ...surroundings, ports, watched });
  const ports = await startParts({
    wish: config.wish,
    home,
    installation,
    programs,
    environmentOn,
    hold,
    progress,
  });
  const addresses = {
    start: urlOf(ports.START_PORT),
    api: urlOf(ports.API_PORT),
    demo: urlOf(ports.DEMO_PORT),
    mail: urlOf(ports.MAIL_PORT),
    phones: urlOf(ports.MESSENGER_PORT),
  };
  const watching =
    watched && (await startWatching({ config, home, ports: watched, files: watch.watching, hold, progress }));
  writeAtomically(
    path.join(home, 'running.json'),
    JSON.stringify({ ...addresses, ...watching, databaseUrl, temporalAddress }),
  );
  if (config.fillsDemo) hold('demo', fillDemo(programs.cli, environmentOn(ports), home, progress.line));
  return { ...addresses, ...watching, home };
}
