import { choosePorts, type Ports } from './choose-ports.js';
import type { Config } from './config.js';
import { readDemoSecrets, readLoaded } from './demo.js';
import { urlOf } from './environment.js';
import { lostOr, PortsLost, wishWithout } from './ports-lost.js';
import type { Programs } from './programs.js';
import type { Progress } from './progress.js';
import { runCommand } from './run-command.js';
import { serveStartPage } from './start-page/serve-start-page.js';
import type { Hold } from './start-servers.js';
import { supervise, type Held } from './supervise.js';

export type PartsSetting = {
  readonly wish: Config['wish'];
  readonly home: string;
  readonly installation: string;
  readonly programs: Programs;
  readonly environmentOn: (ports: Ports) => NodeJS.ProcessEnv;
  readonly hold: Hold;
  readonly progress: Progress;
};

const TRIES = 5;

/**
 * Starts our own processes. When one does not start because another program took its port since it was chosen, as a
 * system does that starts at the same instant, all of ours are stopped and started once more, on another port.
 */
export async function startParts(setting: PartsSetting): Promise<Ports> {
  const { hold, progress } = setting;
  let { wish } = setting;
  for (let tried = 1; ; tried += 1) {
    const ports = await choosePorts(wish, progress.line);
    const started: Held[] = [];
    const holdToo: Hold = (name, held) => {
      started.push(held);
      hold(name, held);
    };
    try {
      await startOn(ports, { ...setting, hold: holdToo });
      return ports;
    } catch (error) {
      for (const { stop } of started.toReversed()) await stop();
      if (tried === TRIES || !(error instanceof PortsLost)) throw error;
      wish = wishWithout(wish, error.names);
      progress.line(`${error.message}: once more, on another`);
    }
  }
}

async function startOn(
  ports: Ports,
  { home, installation, programs, environmentOn, hold, progress: { line, step } }: PartsSetting,
): Promise<void> {
  const env = environmentOn(ports);
  type Own = readonly [keyof Ports, ...(keyof Ports)[]];
  /** `own` are the ports that it listens on, first the one where it tells its health. */
  const service = (
    name: Exclude<keyof Programs, 'cli'>,
    shown: string,
    own: Own,
    more: NodeJS.ProcessEnv = {},
  ): Promise<void> => {
    const started = {
      name,
      program: programs[name],
      port: ports[own[0]],
      ports: own.map((one) => ports[one]),
      installation,
      env: { ...env, ...more },
    };
    const start = async (): Promise<void> =>
      hold(
        name,
        await supervise(started, home, line).catch(async (error: unknown) =>
          Promise.reject(await lostOr(error, own, ports)),
        ),
      );
    return step(shown, () => urlOf(started.port), start);
  };

  await bothOf(
    service('mail-server', 'Mail server', ['MAIL_PORT', 'SMTP_PORT', 'MESSENGER_PORT']),
    service('api', 'API', ['API_PORT']),
  );
  await bothOf(
    step('Demo association', ({ people }) => `${people.length} people`, async () => readLoaded(await runCommand(programs.cli, ['demo', 'load', '--found'], env, home))), // prettier-ignore
    service('worker', 'Worker', ['WORKER_PORT', 'DSN_PORT', 'REPORT_PORT']),
  );
  await service('demo-platform', 'Demo platform', ['DEMO_PORT'], readDemoSecrets(home));
  const startPage = async (): Promise<void> =>
    hold('start-page', await serveStartPage(home, ports, env['OPERATOR_KEY']).catch(async (error: unknown) => Promise.reject(await lostOr(error, ['START_PORT'], ports)))); // prettier-ignore
  await step('Start page', () => urlOf(ports.START_PORT), startPage);
}

/** Waits for both even when one fails: what the other has started must be held before everything is stopped. */
export async function bothOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
