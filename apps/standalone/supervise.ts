import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import path from 'node:path';
import { holdPorts, type HeldPorts } from '#infrastructure/embedded/hold-ports.js';
import { openLog, sizeOf, tailOf } from '#infrastructure/embedded/log-file.js';
import type { Report } from '#infrastructure/embedded/report.js';
import { processorTimeOf, standstillOf } from '#infrastructure/embedded/standstill.js';
import { backOff } from './back-off.js';
import { isHealthy } from './health.js';
import { forgetProcess, noteProcess } from './leftovers.js';

export type Service = {
  readonly name: string;
  /** What Node is started with: the script, its options before it. */
  readonly program: readonly string[];
  /** Where it answers `GET /healthz`, naming the installation. */
  readonly port: number;
  /** All that it listens on. While it is away they are held for it. */
  readonly ports: readonly number[];
  readonly installation: string;
  readonly env: NodeJS.ProcessEnv;
};

export type Held = { readonly stop: () => Promise<void>; readonly kill: () => Promise<void> };

const patience = 30_000;

/**
 * Starts a process of ours, waits until it is healthy, and from then on starts it again whenever it ends, until it is
 * stopped; until then nobody else gets its ports. Throws with its log's end when it stands still for 30 s before
 * it is healthy.
 */
export async function supervise(service: Service, home: string, report: Report): Promise<Held> {
  const { name } = service;
  const logFile = path.join(home, 'logs', `${name}.log`);
  const before = sizeOf(logFile);
  const wait = backOff();
  let started = false;
  let stopping = false;
  let restart: NodeJS.Timeout | undefined;
  let away: Promise<HeldPorts> | undefined;
  const takenBy = (ports: readonly number[]): string =>
    `✗ another program took ${ports.map((port) => `port ${port}`).join(' and ')} of ${name}: what answers there is not ours. End it`;
  const giveBack = async (): Promise<void> => {
    await (await away)?.release();
    away = undefined;
  };

  const launch = (): ChildProcess => {
    const launched = start(service, home, logFile);
    const done = wait.begin();
    launched.once('exit', (code, signal) => {
      forgetProcess(home, name);
      if (stopping || !started) return;
      const seconds = done();
      report(`✗ ${name} ended (${signal ?? code}) and is started again in ${seconds} s; its log: ${logFile}`);
      away = holdPorts(service.ports);
      void away.then(({ taken }) => taken.length > 0 && report(takenBy(taken)));
      restart = setTimeout(() => void giveBack().then(comeBack), seconds * 1_000);
    });
    return launched;
  };
  const isOver = (launched: ChildProcess): (() => boolean) => {
    const stands = standstillOf(() => processorTimeOf(launched.pid), patience);
    return () => stopping || ended(launched) || stands();
  };
  const comeBack = async (): Promise<void> => {
    if (stopping) return;
    const again = (child = launch());
    if (await isHealthy(service, isOver(again))) report(`✓ ${name} is back`);
  };
  let child = launch();
  const end = (signal: NodeJS.Signals, milliseconds: number): Promise<void> => {
    stopping = true;
    clearTimeout(restart);
    return giveBack().then(() => endChild(child, signal, milliseconds));
  };

  if (!(await isHealthy(service, isOver(child)))) {
    const why = ended(child)
      ? `ended with ${child.signalCode ?? child.exitCode}`
      : `stood still for ${patience / 1000} s before it was ready`;
    await end('SIGKILL', 5_000);
    throw new Error(`${name} ${why}. The end of its log, ${logFile}:\n${tailOf(logFile, before)}`);
  }
  started = true;
  return { stop: () => end('SIGTERM', 30_000), kill: () => end('SIGKILL', 5_000) };
}

const ended = (child: ChildProcess): boolean =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

function start({ name, program, env }: Service, home: string, logFile: string): ChildProcess {
  const log = openLog(logFile);
  // Detached: a Ctrl-C in the terminal reaches only us, who stop in order. The channel tells it when we are gone,
  // however we went.
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', log, log, 'ipc'], detached: true });
  closeSync(log);
  child.on('error', () => undefined); // the same as an end: exit or health tells
  if (child.pid !== undefined) noteProcess(home, name, child.pid);
  return child;
}

function endChild(child: ChildProcess, signal: NodeJS.Signals, milliseconds: number): Promise<void> {
  if (ended(child)) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill(signal);
  });
}
