import { setTimeout } from 'node:timers/promises';
import { readConfig } from './config.js';
import { lockHome } from './home-lock.js';
import { openHome } from './home.js';
import type { Programs } from './programs.js';
import { showProgress } from './progress.js';
import { readyBlock } from './ready-block.js';
import { startSystem } from './start-system.js';
import type { Held } from './supervise.js';
import { NOT_WATCHED, type WatchWish } from './watch/watch-wish.js';

/** In this order they stop: first who asks, last who is asked. */
const order = [
  'grafana',
  'prometheus',
  'demo',
  'start-page',
  'worker',
  'api',
  'demo-platform',
  'mail-server',
  'temporal',
  'postgres',
];

/**
 * Starts the whole system and keeps it until a signal; ends the process, with 0 after an orderly stop and 1 when it
 * could not start.
 */
export async function runStandalone(
  environment: NodeJS.ProcessEnv,
  programs: Programs,
  watch: WatchWish = NOT_WATCHED,
): Promise<void> {
  process.stdout.on('error', () => undefined); // the terminal may be gone before us
  const progress = showProgress(process.stdout);
  const held = new Map<string, Held>();
  let unlock: () => void = () => undefined;
  let starting: Promise<unknown> = Promise.resolve();
  let stopped: number | undefined;
  let killing = false;

  const inOrder = (): readonly (readonly [string, Held])[] =>
    [...held].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const stop = async (code: number): Promise<void> => {
    stopped = performance.now();
    await Promise.race([starting, setTimeout(5_000)]); // what is just being started is stopped too
    for (const [name, { stop: end }] of inOrder())
      await end().catch((error: unknown) => progress.line(`✗ ${name}: ${String(error)}`));
    if (killing) return;
    unlock();
    progress.line(code === 0 ? 'Everything is stopped.' : 'Stopped.');
    process.exit(code);
  };
  const kill = async (): Promise<void> => {
    killing = true;
    progress.line('Killing what is left …');
    await Promise.race([Promise.allSettled(inOrder().map(([, { kill: end }]) => end())), setTimeout(8_000)]);
    unlock();
    process.exit(130);
  };
  // A Ctrl-C reaches us more than once: from the terminal, and again from npm and from start.mjs, which pass it on.
  const onSignal = (): void => {
    if (stopped === undefined) {
      progress.line('Stopping in order …  (again to kill)');
      void stop(0);
    } else if (!killing && performance.now() - stopped > 1_000) void kill();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);

  const begun = performance.now();
  const startAll = async (): Promise<void> => {
    const config = readConfig(environment);
    const home = openHome(config.home, config.homeIsNamed, progress.line);
    unlock = lockHome(home, progress.line);
    const ready = await startSystem(config, home, programs, watch, (name, one) => held.set(name, one), progress);
    progress.line(readyBlock({ ...ready, seconds: (performance.now() - begun) / 1_000 }));
  };
  const failure: Promise<unknown> = startAll().then(() => undefined, (error: unknown) => error); // prettier-ignore
  starting = failure;
  const error = await failure;
  if (error === undefined || stopped !== undefined) return;
  progress.line(`\n${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
}
